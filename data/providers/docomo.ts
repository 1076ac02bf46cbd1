import type { Provider, Source } from '../types';

const sendmagic: Source = {
  kind: 'observed',
  url: 'https://note.com/sendmagic/n/neb6bbe7e51cf',
  seen: '2026-11-29',
};
const rules: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-nttdocomo.go',
  seen: '2026-11-29',
};
const hostTable: Source = {
  kind: 'source code',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/lib.go',
  seen: '2026-11-29',
};

export const docomo: Provider = {
  id: 'docomo',
  name: 'NTT docomo',
  kind: 'mailbox',
  aliases: ['ntt docomo', 'i-mode', 'docomo.ne.jp'],
  hosts: [{ end: 'mfsmax.docomo.ne.jp', source: hostTable }],
  replies: [
    {
      id: 'unknown-user',
      direction: 'receiving',
      basic: '550',
      match: ['Unknown user'],
      cause: 'user-unknown',
      means:
        'docomo has no such address. Until March 2025, this was also the reply when the recipient’s filter rejected the sender.',
      who: ['you'],
      todo: 'Check the address letter by letter, or ask the person for the correct one.',
      permanent: true,
      source: {
        kind: 'observed',
        url: 'https://github.com/sisimai/go-sisimai/issues/64',
        seen: '2026-11-29',
      },
    },
    {
      id: 'too-much-mail-data',
      direction: 'receiving',
      basic: '552',
      match: ['Too much mail data'],
      cause: 'mailbox-full',
      means: 'The recipient’s mailbox at docomo is full.',
      who: ['recipient'],
      todo: 'Contact the recipient another way and ask them to delete mail.',
      asks: true,
      permanent: true,
      source: sendmagic,
    },
    {
      id: 'line-too-long',
      direction: 'receiving',
      basic: '500',
      match: ['Line Too Long'],
      cause: 'malformed-message',
      means: 'A line of the message is longer than 1,000 bytes.',
      who: ['your-provider'],
      todo: 'Set the sending program to break lines, or to encode the text.',
      permanent: true,
      source: sendmagic,
    },
    {
      id: 'too-many-recipients',
      direction: 'receiving',
      basic: '552',
      match: ['Too many recipients'],
      cause: 'too-many-recipients',
      means:
        'You sent to more recipients than docomo accepts. The text does not say whether in one message or in a period of time.',
      who: ['you'],
      todo: 'Send it to fewer people at a time, with a pause in between.',
      permanent: true,
      source: rules,
    },
  ],
};
