import type { Maker, Table } from './types';

/**
 * Events, their fields in columns ('delivery-status.message').
 * https://documentation.mailgun.com/docs/mailgun/user-manual/events/events
 */
const events: Table = {
  has: ['recipient', 'event'],
  hasOneOf: [
    'recipientdomain',
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
    final: ['severity'],
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
  reasons: {
    suppressed: ['suppressbounce', 'suppresscomplaint', 'suppressunsubscribe'],
    'host-listed': ['espblock', 'blacklisted', 'denylisted'],
    greylisted: ['greylisted'],
    expired: ['old'],
  },
};

/**
 * What it posted in forms until 2018.
 * https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/legacy-webhooks
 */
const forms: Table = {
  has: ['recipient', 'event', 'domain'],
  hasOneOf: ['code', 'error', 'description', 'messageheaders', 'messageid', 'bodyplain'],
  columns: {
    recipient: ['recipient'],
    state: ['event'],
    reply: ['error', 'description'],
    reason: ['reason'],
    code: ['code'],
    message: ['messageid'],
  },
  states: {
    failed: ['bounced', 'dropped'],
    delivered: ['delivered'],
    complaint: ['complained'],
  },
  reasons: { suppressed: ['hardfail'], expired: ['old'] },
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
  tables: [events, forms, bounces],
  refusals: {
    // Free accounts: https://github.com/mailgun/wordpress-plugin/issues/68
    'account-inactive': [
      'activate your mailgun account',
      'free accounts are for test purposes only',
    ],
    'sender-not-allowed': ['is not allowed to send:'],
    'address-not-accepted-by-client': ['parameter is not a valid address'],
  },
} satisfies Maker;
