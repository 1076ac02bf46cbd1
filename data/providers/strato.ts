import type { Provider, Source } from '../types';

const page: Source = {
  kind: 'provider',
  url: 'https://strato.de/faq/mail/fehlermeldungen-bei-e-mails',
  seen: '2026-11-27',
};

export const strato: Provider = {
  id: 'strato',
  name: 'Strato',
  kind: 'mailbox',
  aliases: ['strato.de'],
  hosts: [],
  replies: [
    {
      id: 'no-spam-please',
      direction: 'receiving',
      match: ['Refused by local policy. No SPAM please!'],
      cause: 'spam-content',
      means:
        'Strato took the message for spam; the label behind it tells why (`B-URL`: a link, `B-TEXT`: words).',
      who: ['you'],
      todo: 'Leave out links, attachments and words that look like advertising, in the signature too.',
      permanent: true,
      source: page,
    },
  ],
};
