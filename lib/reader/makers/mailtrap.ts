import type { Maker, Table } from './types';

/** https://docs.mailtrap.io/developers/email-sending/webhooks */
const events: Table = {
  has: ['event', 'email', 'sendingstream'],
  columns: {
    recipient: ['email'],
    state: ['event'],
    reply: ['response', 'reason'],
    code: ['responsecode'],
    final: ['event'],
    message: ['messageid'],
  },
  states: {
    failed: ['bounce', 'softbounce', 'reject', 'suspension'],
    delivered: ['delivery'],
    complaint: ['spam', 'spamcomplaint'],
  },
};

/** Mailtrap. */
export const mailtrap = {
  name: 'mailtrap',
  tables: [events],
} satisfies Maker;
