import type { Maker, Table } from './types';

/** https://dev.mailjet.com/email/guides/webhooks/ */
const events: Table = {
  has: ['event', 'email', 'time'],
  hasOneOf: [
    'mjcampaignid',
    'mjmessageid',
    'mjcontactid',
    'messageguid',
    'customcampaign',
    'errorrelatedto',
    'hardbounce',
  ],
  columns: {
    recipient: ['email'],
    state: ['event'],
    reply: ['comment', 'smtpreply'],
    reason: ['error', 'errorrelatedto'],
    final: ['hardbounce'],
    message: ['messageguid', 'messageid'],
  },
  states: {
    failed: ['bounce', 'blocked'],
    delivered: ['sent'],
    complaint: ['spam'],
  },
  reasons: {
    'recipient-unknown': ['userunknown'],
    'recipient-full': ['quotaexceeded'],
    'recipient-disabled': ['mailboxinactive'],
    'name-not-found': ['invaliddomain', 'nomailhost', 'typofix'],
    suppressed: ['preblocked', 'blacklisted', 'spamreporter', 'duplicateincampaign'],
    'spam-found': ['contentblocked'],
    'host-listed': ['senderblocked'],
    greylisted: ['greylisted'],
    rule: ['policyissue', 'relayaccessdenied'],
    'connection-timed-out': ['connectionissue'],
    'service-fault': ['systemissue', 'protocolissue'],
  },
};

/** Mailjet. */
export const mailjet = {
  name: 'mailjet',
  tables: [events],
  refusals: {
    // https://github.com/mailjet/mailjet-apiv3-php/issues/109
    'login-refused': ['visit api keys management section to check your keys'],
    'sender-not-allowed': ['is not an authorized sender email address'],
    'address-not-accepted-by-client': ['mj-0013'],
  },
} satisfies Maker;
