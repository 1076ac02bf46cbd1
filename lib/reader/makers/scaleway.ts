import type { Maker, Table } from './types';

/**
 * https://www.scaleway.com/en/docs/transactional-email/reference-content/webhook-events-payloads
 */
const events: Table = {
  has: ['type', 'emailto'],
  columns: {
    recipient: ['emailto'],
    state: ['type'],
    reply: ['emailresponsemessage', 'emailerror'],
    code: ['emailresponsecode'],
    time: ['createdat'],
    message: ['emailid'],
  },
  states: {
    failed: ['emaildropped', 'emailmailboxnotfound', 'emailblocklisted', 'emailspam'],
    delayed: ['emaildeferred'],
    delivered: ['emaildelivered'],
  },
  reasons: {
    'recipient-unknown': ['emailmailboxnotfound'],
    suppressed: ['emailblocklisted'],
    'spam-found': ['emailspam'],
  },
};

/** Scaleway Transactional Email. */
export const scaleway = {
  name: 'scaleway',
  tables: [events],
} satisfies Maker;
