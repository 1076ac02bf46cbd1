import type { Provider, Source } from '../types';

const page: Source = {
  kind: 'provider',
  url: 'https://nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html',
  seen: '2026-11-23',
};

export const ruCenter: Provider = {
  id: 'ru-center',
  name: 'RU-CENTER',
  kind: 'mailbox',
  aliases: ['nic.ru'],
  hosts: [{ end: 'nicmail.ru', source: page }],
  replies: [
    {
      id: 'disk-quota-exceeded',
      direction: 'receiving',
      basic: '451',
      match: ['Disk quota exceeded'],
      cause: 'mailbox-full',
      means: 'The disk space that RU-CENTER provides for the recipient’s domain is used up.',
      who: ['their-provider'],
      todo: 'Delete old mail and files, or buy more space.',
      permanent: false,
      source: page,
    },
    {
      id: 'please-try-another-server',
      direction: 'receiving',
      basic: '451',
      match: ['Please try another server'],
      cause: 'server-error',
      means:
        'This RU-CENTER host is not accepting mail from the sending server and points to the domain’s other MX hosts.',
      who: ['your-provider'],
      todo: 'Let the server try the other MX records, and set a correct PTR record for it.',
      permanent: false,
      source: page,
    },
  ],
};
