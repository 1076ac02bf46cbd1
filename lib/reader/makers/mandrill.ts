import type { Maker, Table } from './types';

/** https://mailchimp.com/developer/transactional/docs/webhooks/ */
const events: Table = {
  has: ['event', 'msgemail'],
  columns: {
    recipient: ['msgemail'],
    state: ['event'],
    reply: ['msgdiag', 'msgsmtpeventsdiag'],
    reason: ['msgbouncedescription'],
    final: ['event'],
    message: ['msgid'],
  },
  states: {
    failed: ['hardbounce', 'softbounce', 'reject'],
    delayed: ['deferral'],
    delivered: ['delivered'],
    complaint: ['spam'],
  },
  reasons: {
    'recipient-unknown': ['badmailbox', 'invalidrecipient'],
    'recipient-full': ['mailboxfull'],
    'name-not-found': ['invaliddomain'],
  },
};

/**
 * What it answers whoever hands a message in, for each recipient: it has sent nothing to those.
 * https://mailchimp.com/developer/transactional/api/messages/send-new-message/
 */
const answers: Table = {
  has: ['email', 'status', 'rejectreason'],
  columns: {
    recipient: ['email'],
    state: ['status'],
    reason: ['rejectreason'],
    message: ['id'],
  },
  states: { failed: ['rejected', 'invalid', 'bounced'] },
  isAnswer: true,
  reasons: {
    suppressed: ['hardbounce', 'softbounce', 'spam', 'unsub', 'custom'],
    rule: ['rule'],
    'sender-not-allowed': ['invalidsender', 'unsigned'],
    'sending-limit': ['testmodelimit'],
  },
};

/** Mailchimp Transactional, once Mandrill. */
export const mandrill = {
  name: 'mandrill',
  tables: [events, answers],
} satisfies Maker;
