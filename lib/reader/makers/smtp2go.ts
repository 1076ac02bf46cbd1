import type { Maker, Table } from './types';

/** 'recipients' are all of the mail. https://developers.smtp2go.com/docs/webhooks-1 */
const events: Table = {
  has: ['event', 'rcpt'],
  hasOneOf: ['emailid', 'sendtime', 'sender', 'bounce'],
  columns: {
    recipient: ['rcpt'],
    state: ['event'],
    reply: ['message', 'context'],
    final: ['bounce'],
    server: ['host'],
    time: ['time'],
    message: ['emailid'],
  },
  states: {
    failed: ['bounce', 'reject'],
    delivered: ['delivered'],
    complaint: ['spam'],
  },
  // To whom a message has failed for good before, or who wants none.
  reasons: { suppressed: ['reject'] },
};

/** SMTP2GO. */
export const smtp2go = {
  name: 'smtp2go',
  tables: [events],
} satisfies Maker;
