import type { Provider, Source } from '../types';

const seen: Source = {
  kind: 'observed',
  url: 'https://pastebin.com/Y6mnKJ1Z',
  seen: '2026-11-23',
  content: 'of 2017',
};

export const bell: Provider = {
  id: 'bell',
  name: 'Bell Canada',
  kind: 'mailbox',
  aliases: ['bell canada', 'sympatico'],
  hosts: [{ end: 'owm.bell.net', source: seen }],
  replies: [
    {
      id: 'not-allowed-to-send-to',
      direction: 'receiving',
      basic: '550',
      match: ['you are not allowed to send mail to'],
      cause: 'restricted-recipient',
      means:
        'Bell does not allow this sender or server to write to this recipient, and gives no reason.',
      who: ['your-provider'],
      todo: 'Write to Bell’s postmaster, and include the full text of the reply.',
      permanent: true,
      source: seen,
    },
  ],
};
