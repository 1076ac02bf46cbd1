import type { Provider, Source } from '../types';

const sendmagic: Source = {
  kind: 'observed',
  url: 'https://note.com/sendmagic/n/n875d8dcb6cb8',
  seen: '2026-11-29',
};
const hostTable: Source = {
  kind: 'source code',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/lib.go',
  seen: '2026-11-29',
};

export const kddi: Provider = {
  id: 'kddi',
  name: 'KDDI (au)',
  kind: 'mailbox',
  aliases: ['au', 'ezweb', 'au.com'],
  hosts: [
    { end: 'ezweb.ne.jp', source: hostTable },
    { end: 'msmx.au.com', source: hostTable },
  ],
  replies: [
    {
      id: 'user-unknown',
      direction: 'receiving',
      basic: '550',
      match: ['>: User unknown'],
      cause: 'user-unknown',
      means:
        'Either au has no such address, or the recipient’s filter rejects the sender. au gives the same reply for both.',
      who: ['you', 'recipient'],
      todo: 'Check the address. Contact the recipient another way and ask them to allow your domain in the filter.',
      ownAdvice: true,
      permanent: true,
      source: sendmagic,
    },
    {
      id: 'relay-access-denied',
      direction: 'receiving',
      basic: '554',
      match: ['Relay access denied'],
      cause: 'relay-denied',
      means: 'The address is malformed, or its domain is not one of au’s.',
      who: ['you'],
      todo: 'Check the address: two @ signs, or characters such as !, can cause this reply.',
      permanent: true,
      source: sendmagic,
    },
  ],
};
