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
    // Its API, code 7001: https://github.com/SparkPost/php-sparkpost/issues/174
    'sender-not-allowed': ['unconfigured sending domain', 'no sending domain specified'],
    'sending-limit': ['exceed sending limit'],
  },
} satisfies Maker;
