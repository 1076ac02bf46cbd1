import type { Maker, Table } from './types';

/**
 * The events of the Email Activity Feed, as its CSV has them: 'processed' is the time of a row.
 * https://www.twilio.com/docs/sendgrid/ui/analytics-and-reporting/email-activity-feed
 */
const activity: Table = {
  has: ['email', 'event'],
  hasOneOf: [
    'recvmessageid',
    'asmgroupid',
    'originatingip',
    'outboundip',
    'messageid',
    'sgeventid',
  ],
  columns: {
    recipient: ['email'],
    state: ['event'],
    reply: ['reason', 'response'],
    code: ['status'],
    server: ['mx'],
    time: ['processed', 'timestamp'],
    message: ['recvmessageid', 'messageid', 'sgmessageid'],
  },
  states: {
    failed: ['bounce', 'bounced', 'dropped', 'drop', 'blocked', 'block'],
    delayed: ['deferred', 'defer'],
    delivered: ['delivered'],
    complaint: ['spamreport'],
  },
};

/**
 * The lists of bounces and blocks.
 * https://www.twilio.com/docs/sendgrid/api-reference/bounces-api/retrieve-all-bounces
 */
const bounces: Table = {
  has: ['email', 'reason', 'status', 'created'],
  columns: {
    recipient: ['email'],
    reply: ['reason'],
    code: ['status'],
    time: ['created'],
  },
  everyRow: 'failed',
  needsReply: true,
};

/** Twilio SendGrid. */
export const sendgrid = {
  name: 'sendgrid',
  tables: [activity, bounces],
} satisfies Maker;
