import type { Maker, Table } from './types';

/**
 * The events of the Email Activity Feed, as its CSV has them: 'processed' is the time of a row.
 * https://www.twilio.com/docs/sendgrid/ui/analytics-and-reporting/email-activity-feed
 */
const activity: Table = {
  has: ['email', 'event'],
  hasOneOf: [
    'smtpid',
    'sgmessageid',
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
    reason: ['bounceclassification'],
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
  // https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event#dropped
  reasons: {
    'recipient-unknown': ['invalidaddress'],
    suppressed: ['bouncedaddress', 'unsubscribedaddress', 'spamreportingaddress'],
    'spam-found': ['spamcontent', 'content'],
    'host-listed': ['reputation'],
    'sending-limit': ['recipientlistoverpackagequota'],
    throttled: ['frequencyorvolumetoohigh'],
    'address-not-accepted-by-client': ['invalid', 'invalidsmtpapiheader'],
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
  refusals: {
    'sender-not-allowed': ['verified sender identity'],
    'sending-limit': ['maximum credits exceeded'],
    // https://github.com/sendgrid/docs/issues/5985, https://github.com/sendgrid/sendgrid-nodejs/issues/1176
    'account-inactive': [
      'your account is temporarily under review',
      'you are not authorized to access sendgrid',
    ],
    'login-refused': [
      'authorization grant is invalid, expired, or revoked',
      // https://github.com/sendgrid/sendgrid-php/issues/824
      'permission denied, wrong credentials',
    ],
  },
} satisfies Maker;
