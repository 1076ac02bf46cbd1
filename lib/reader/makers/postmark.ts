import type { Maker, Table, TableStates } from './types';

/**
 * The types of a bounce. What an automatic reply, a subscription or a changed address is told of
 * has not failed.
 */
const STATES: TableStates = {
  failed: [
    'hardbounce',
    'softbounce',
    'dnserror',
    'spamnotification',
    'virusnotification',
    'bademailaddress',
    'blocked',
    'smtpapierror',
    'dmarcpolicy',
    'templaterenderingfailed',
    'unknown',
    'bounced',
    'bounce',
  ],
  delayed: ['transient', 'messagedelayed', 'deferred'],
  delivered: ['delivered'],
  complaint: ['spamcomplaint'],
};

/** https://postmarkapp.com/developer/api/bounce-api */
const bounces: Table = {
  has: ['email', 'type'],
  hasOneOf: ['bouncedat', 'typecode', 'canactivate', 'dumpavailable'],
  columns: {
    recipient: ['email'],
    state: ['type'],
    reply: ['details'],
    reason: ['description', 'name'],
    time: ['bouncedat'],
    message: ['messageid'],
  },
  states: STATES,
};

/** https://postmarkapp.com/developer/api/suppressions-api */
const suppressed: Table = {
  has: ['emailaddress', 'suppressionreason'],
  columns: { recipient: ['emailaddress'], state: ['suppressionreason'], time: ['createdat'] },
  states: STATES,
};

/** Postmark. */
export const postmark = {
  name: 'postmark',
  tables: [bounces, suppressed],
} satisfies Maker;
