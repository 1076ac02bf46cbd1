import type { Maker, Table } from './types';

/**
 * Events, their fields in columns ('delivery-status.message').
 * https://documentation.mailgun.com/docs/mailgun/user-manual/events/events
 */
const events: Table = {
  has: ['recipient', 'event'],
  hasOneOf: [
    'severity',
    'deliverystatuscode',
    'deliverystatusmessage',
    'deliverystatusdescription',
  ],
  columns: {
    recipient: ['recipient'],
    state: ['event', 'severity'],
    reply: ['deliverystatusmessage', 'deliverystatusdescription'],
    reason: ['reason'],
    code: ['deliverystatusenhancedcode', 'deliverystatuscode'],
    server: ['deliverystatusmxhost'],
    time: ['timestamp', 'date'],
    message: ['messageheadersmessageid', 'messageid'],
  },
  states: {
    failed: ['failed', 'rejected'],
    delayed: ['temporary'],
    delivered: ['delivered'],
    complaint: ['complained'],
  },
};

/**
 * The list of bounces.
 * https://documentation.mailgun.com/docs/mailgun/api-reference/openapi-final/tag/Bounces/
 */
const bounces: Table = {
  has: ['address', 'code', 'error'],
  columns: { recipient: ['address'], reply: ['error'], code: ['code'], time: ['createdat'] },
  everyRow: 'failed',
  needsReply: true,
};

/** Mailgun. */
export const mailgun = {
  name: 'mailgun',
  tables: [events, bounces],
} satisfies Maker;
