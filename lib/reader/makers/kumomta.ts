import type { Maker, Table } from './types';

/** https://docs.kumomta.com/reference/log_record/ */
const records: Table = {
  has: ['type', 'recipient', 'responsecode'],
  columns: {
    recipient: ['recipient'],
    state: ['type'],
    reply: ['responsecontent'],
    code: ['responsecode'],
    server: ['peeraddressname'],
    message: ['id'],
  },
  states: {
    failed: ['bounce', 'expiration', 'adminbounce', 'oob'],
    delayed: ['transientfailure'],
    delivered: ['delivery'],
    complaint: ['feedback'],
  },
};

/** KumoMTA. */
export const kumomta = {
  name: 'kumomta',
  tables: [records],
} satisfies Maker;
