import type { Maker, Table } from './types';

/** https://developers.sparkpost.com/api/webhooks/ */
const events: Table = {
  has: ['type', 'rcptto'],
  hasOneOf: ['eventid', 'transmissionid', 'customerid', 'bounceclass', 'rawreason'],
  columns: {
    recipient: ['rawrcptto', 'rcptto'],
    state: ['type'],
    reply: ['rawreason', 'reason'],
    code: ['errorcode'],
    message: ['messageid'],
  },
  states: {
    failed: ['bounce', 'outofband', 'policyrejection', 'generationfailure', 'generationrejection'],
    delayed: ['delay'],
    delivered: ['delivery'],
    complaint: ['spamcomplaint'],
  },
};

/** SparkPost. */
export const sparkpost = {
  name: 'sparkpost',
  tables: [events],
  refusals: {
    'sender-not-allowed': ['unconfigured sending domain'],
    'sending-limit': ['exceed sending limit'],
  },
} satisfies Maker;
