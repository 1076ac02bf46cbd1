import type { CauseId } from '../types';

/**
 * Causes that say that mail to the address arrives nowhere: whoever wrote is given no text that is
 * addressed to it.
 */
const unreachable: readonly CauseId[] = [
  'user-unknown',
  'domain-not-found',
  'domain-accepts-no-mail',
  'mailbox-disabled',
];

/**
 * Texts to copy. Lines of facts that were not found are left out; with an address the sentence that
 * ends in `.to` takes the place of the one without.
 */
export const copyTexts = {
  administrator: {
    start: 'A message was not delivered.',
    'start.to': 'A message to {addresses} was not delivered.',
    tried: 'A message has not been delivered yet.',
    'tried.to': 'A message to {addresses} has not been delivered yet.',
    fact: '{title}: {value}',
    facts: [
      ['provider', 'Provider'],
      ['codes', 'Codes'],
      ['server', 'Recipient’s server'],
      ['reporter', 'Reported by'],
      ['stage', 'Stopped'],
      ['time', 'Time'],
      ['queueId', 'Queue ID'],
    ],
    line: 'The line that matters:',
    think: 'Cause: {cause}. {basis}',
    more: 'Read more: {address}',
  },
  /**
   * For the person who was written to, as the one who wrote would say it: what happened, and what
   * they can do.
   */
  recipient: {
    start: 'I wrote to you, but my message came back: {because}.',
    'start.to': 'I wrote to you at {addresses}, but my message came back: {because}.',
    tried: 'I wrote to you, but my message has not arrived yet: {because}.',
    'tried.to': 'I wrote to you at {addresses}, but my message has not arrived yet: {because}.',
    probably: 'probably {because}',
    byOwn: 'my own email provider did not accept it',
    /** By cause, where the sentence of the cause speaks to the one who wrote. */
    because: {
      'mailbox-full': 'your mailbox is full',
      moved: 'the bounce message says that you have a different email address now',
      'recipient-filtered': 'your settings or your spam filter blocked it, without saying why',
      'restricted-recipient': 'your address only accepts mail from certain senders',
      'host-unreachable': 'my email provider could not connect to your mail server',
      'connection-timeout': 'your mail server did not respond in time',
      'queue-expired': 'my mail server kept trying and could not deliver it',
      'server-error': 'your mail server had an error',
      'server-storage': 'your mail server is out of disk space',
      'sender-rejected': 'your mail server rejected my address',
      'sender-authentication': 'your mail server could not verify that I sent it',
      'reverse-dns':
        'the name of my provider’s mail server, in reverse DNS or in its greeting, is missing or wrong',
      'ip-blocked': 'the server that sent my mail is blocked or on a blocklist',
      'relay-denied': 'a mail server refused to relay my message',
      'login-failed': 'my mail server did not accept my login',
      'sending-quota': 'I have reached the sending limit of my email account',
      greylisted: 'your mail server asked mine to try again in a few minutes',
      'spam-content': 'your spam filter rejected the message',
      'message-too-large': 'the message is larger than the size limit',
      policy: 'a policy of your mail server rejected it',
      unknown: 'no clear reason was given',
    },
    /** By cause, where what the party has to do would not be asked in its own words. */
    asks: {
      moved: 'Which address should I use?',
      'mailbox-full': 'Could you please delete some messages? Then I can send my message again.',
      'recipient-filtered':
        'Could you please check whether one of your filters is blocking me, and allow my address?',
      'restricted-recipient':
        'Could you please allow me to email this address, or give me a different one?',
      'spam-content':
        'Could you please allow my address? I will send the message again in a different form.',
      'message-too-large': 'I will send a smaller version, or a link.',
      unknown: 'I do not know yet what went wrong.',
    },
    you: 'The problem is on my side. I will fix it and email you again.',
    'your-provider': 'The problem is on my side. I will have it fixed and email you again.',
    'their-provider': 'Only your email provider can fix this: please show them this message.',
    'their-provider.codes':
      'Only your email provider can fix this: please show them this message. ({codes})',
    recipient: 'Could you please look into this? Then I can send the message again.',
    nobody: 'My mail server is still trying, so the message may still arrive.',
    again: 'I will send it again.',
  },
  sample: {
    start: 'Wrong result. What I expected: (please write it here)',
    found: 'What the analyser found:',
    verdict: '- {outcome}, {codes}, {cause}, {recipients}',
    noCode: 'no code',
    recipients: { one: '{count} recipient', other: '{count} recipients' },
    nothing: '- nothing',
    format: '- format: {format}',
    leftOut: '[lines of the returned message left out: {count}]',
    text: 'The text, with addresses, names and numbers hidden:',
  },
  unreachable,
} as const;
