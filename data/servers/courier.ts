import type { MailServer } from './types';

const manual = (page: string) =>
  ({
    kind: 'provider',
    url: `https://www.courier-mta.org/${page}.html`,
    seen: '2026-11-29',
  }) as const;

const tried = { version: 'Courier 1.0.16 of Debian 12', day: '2026-11-29' } as const;

export const courier: MailServer = {
  id: 'courier',
  name: 'Courier',
  snippets: [
    {
      id: 'block-list',
      title: 'Rejections by a blocklist',
      does: 'The text after the second comma is the reply to each recipient.',
      blocks: [
        {
          way: 'replace',
          place: '/etc/courier/esmtpd',
          lines: [
            'BLACKLISTS=\'-block=dnsbl.example.org,BLOCK,"550 5.7.1 Your server is on dnsbl.example.org. See {site}/causes/ip-blocked/"\'',
          ],
        },
      ],
      apply: ['esmtpd restart'],
      shows: ['550 5.7.1 Your server is on dnsbl.example.org. See {site}/causes/ip-blocked/'],
      undo: 'Restore the previous line and restart.',
      tried,
      sources: [manual('couriertcpd')],
    },
    {
      id: 'access',
      title: 'Your own rules by IP address',
      does: 'Separate the two columns with a tab. The text cannot contain a comma: it would end there.',
      blocks: [
        {
          way: 'add',
          place: '/etc/courier/smtpaccess/default',
          lines: [
            '192.0.2.67\tallow,BLOCK=550 5.7.1 Your server is on our blocklist. See {site}/causes/ip-blocked/',
          ],
        },
      ],
      apply: ['makesmtpaccess'],
      shows: ['550 5.7.1 Your server is on our blocklist. See {site}/causes/ip-blocked/'],
      undo: 'Remove the line and run `makesmtpaccess` again.',
      tried,
      sources: [manual('makesmtpaccess')],
    },
    {
      id: 'bounces',
      title: 'The server’s own bounce messages',
      does: 'The text is added to the end of each notice, after the addresses that failed.',
      blocks: [
        {
          way: 'add',
          place: '/etc/courier/dsnfooter.txt',
          lines: ['', 'What this means, and what to do: {site}/bounce/'],
        },
      ],
      shows: ['What this means, and what to do: {site}/bounce/'],
      undo: 'Remove the lines. No restart is needed.',
      tried,
      sources: [
        {
          kind: 'provider',
          url: 'https://packages.debian.org/bookworm/amd64/courier-mta/filelist',
          seen: '2026-11-29',
        },
      ],
    },
  ],
  notes: [
    {
      text: 'The manual names no setting for the replies to unknown addresses (`550 User unknown`) or to relaying attempts (`513 Relaying denied`).',
      source: manual('courier'),
    },
  ],
};
