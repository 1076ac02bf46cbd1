import type { Provider, Source } from '../types';

const codes: Source = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
  seen: '2026-11-29',
};

export const hey: Provider = {
  id: 'hey',
  name: 'HEY',
  kind: 'mailbox',
  aliases: ['hey.com', 'basecamp'],
  hosts: [],
  replies: [
    {
      id: 'user-unknown',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.1.1',
      match: ['@hey.com>: Recipient address rejected: User unknown'],
      cause: 'user-unknown',
      means: 'There is no such address at HEY.',
      who: ['you'],
      todo: 'Check the address.',
      permanent: true,
      source: codes,
    },
  ],
};
