import type { Provider, Source } from '../types';

const code: Source = {
  kind: 'source code',
  url: 'https://github.com/dovecot/core',
  seen: 'dovecot 2.3.19.1',
};

export const dovecot: Provider = {
  id: 'dovecot',
  name: 'Dovecot',
  kind: 'software',
  aliases: ['lmtp'],
  hosts: [],
  replies: [
    {
      id: 'quota-exceeded',
      direction: 'mta',
      basic: '552',
      enhanced: '5.2.2',
      match: ['Quota exceeded', 'mailbox for user is full'],
      cause: 'mailbox-full',
      means: 'The recipient’s mailbox is full.',
      who: ['recipient'],
      todo: 'Ask the recipient to delete some mail, then send again.',
      asks: true,
      permanent: true,
      source: code,
    },
    {
      id: 'user-doesnt-exist',
      direction: 'mta',
      basic: '550',
      enhanced: '5.1.1',
      match: ["User doesn't exist"],
      cause: 'user-unknown',
      means: 'The recipient’s mail server (Dovecot) has no such user.',
      who: ['you'],
      todo: 'Check the part before the @ for a typo.',
      permanent: true,
      source: code,
    },
    {
      id: 'local-delivery-failed',
      direction: 'mta',
      basic: '451',
      enhanced: '4.2.0',
      match: [],
      cause: 'server-error',
      means: 'The recipient’s mail server could not store the message in the mailbox for now.',
      who: ['their-provider'],
      todo: 'Look in the receiving server’s logs for the reason.',
      permanent: false,
      source: code,
    },
  ],
};
