import type { Maker, Table } from './types';

/** What bounced softly is tried again. https://loops.so/docs/webhooks */
const events: Table = {
  has: ['eventname', 'contactidentityemail'],
  columns: {
    recipient: ['contactidentityemail'],
    state: ['eventname'],
    final: ['eventname'],
    message: ['emailid'],
  },
  states: {
    failed: ['hardbounced'],
    delayed: ['softbounced'],
    delivered: ['delivered'],
    complaint: ['spamreported'],
  },
};

/** Loops. */
export const loops = {
  name: 'loops',
  tables: [events],
} satisfies Maker;
