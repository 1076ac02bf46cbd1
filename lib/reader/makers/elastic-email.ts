import type { Maker, Table } from './types';

/**
 * The categories of its bounces:
 * https://help.elasticemail.com/en/articles/2300650-what-are-the-bounce-error-categories-and-filters
 */
const events: Table = {
  has: ['to', 'status', 'category'],
  hasOneOf: ['transaction', 'messageid', 'account'],
  columns: {
    recipient: ['to'],
    state: ['status'],
    reason: ['category'],
    time: ['date'],
    message: ['transaction', 'messageid'],
  },
  states: {
    failed: ['error', 'bounced'],
    delivered: ['sent'],
    complaint: ['abusereport'],
  },
  reasons: {
    'recipient-unknown': ['nomailbox'],
    'recipient-disabled': ['accountproblem'],
    'name-not-found': ['dnsproblem'],
    suppressed: ['ignore', 'suppressed'],
    'spam-found': ['spam', 'contentfilter'],
    'host-listed': ['blacklisted'],
    'not-authenticated': ['spfproblem'],
    throttled: ['throttled'],
    greylisted: ['greylisted'],
    'connection-timed-out': ['timeout', 'connectionproblem', 'connectionterminated'],
    'service-fault': ['codeerror'],
    expired: ['notdelivered'],
  },
};

/** Elastic Email. */
export const elasticEmail = {
  name: 'elastic-email',
  tables: [events],
} satisfies Maker;
