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
    final: ['type'],
    time: ['bouncedat'],
    message: ['messageid'],
  },
  states: STATES,
  reasons: {
    // 'unknown user, mailbox not found': what it says beside an answer of nobody may be anything.
    'recipient-unknown': ['hardbounce'],
    'name-not-found': ['dnserror'],
    'address-not-accepted-by-client': ['bademailaddress'],
    'virus-found': ['virusnotification'],
    'spam-found': ['spamnotification'],
    'not-authenticated': ['dmarcpolicy'],
  },
};

/** https://postmarkapp.com/developer/webhooks/delivery-webhook */
const deliveries: Table = {
  has: ['recordtype', 'recipient', 'deliveredat'],
  columns: {
    recipient: ['recipient'],
    state: ['recordtype'],
    time: ['deliveredat'],
    message: ['messageid'],
  },
  states: { delivered: ['delivery'] },
};

/** https://postmarkapp.com/developer/api/suppressions-api */
const suppressed: Table = {
  has: ['emailaddress', 'suppressionreason'],
  columns: { recipient: ['emailaddress'], state: ['suppressionreason'], time: ['createdat'] },
  states: STATES,
};

/** Postmark. Its refusals: https://postmarkapp.com/developer/api/overview#error-codes */
export const postmark = {
  name: 'postmark',
  tables: [bounces, deliveries, suppressed],
  refusals: {
    'sender-not-allowed': ['is not a sender signature'],
    'account-inactive': ['account is pending approval'],
    suppressed: [
      'have been marked as inactive',
      'has been marked as inactive',
      'found inactive addresses',
      // The message has gone to the others: ErrorCode 0 of a call with several recipients.
      'will not deliver to these inactive addresses',
    ],
    'address-not-accepted-by-client': ["invalid 'to' address", 'zero recipients specified'],
  },
} satisfies Maker;
