import type { DatedSource } from '../types';
import type { MailServer } from './types';

const manual: DatedSource = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/sendmail/8.17.1.9-2%2Bdeb12u2/cf/README/',
  seen: '2026-11-29',
};

const tried = { version: 'Sendmail 8.17.1.9 of Debian 12', day: '2026-11-29' } as const;

export const sendmail: MailServer = {
  id: 'sendmail',
  name: 'Sendmail',
  snippets: [
    {
      id: 'refusals',
      title: 'Relaying, unknown addresses, blocklists',
      does: 'Put the lines before the `MAILER` lines. Sendmail drops a full stop before “See” in the text for unknown addresses, so we use a dash.',
      blocks: [
        {
          way: 'add',
          place: '/etc/mail/sendmail.mc',
          lines: [
            'define(`confRELAY_MSG\', `"550 Relaying denied. See {site}/5.7.1/"\')dnl',
            'define(`confREJECT_MSG\', `"550 5.7.1 Access denied. See {site}/5.7.1/"\')dnl',
            'define(`LUSER_RELAY\', `error:5.1.1:"550 No such mailbox - see {site}/5.1.1/"\')dnl',
            "FEATURE(`dnsbl', `dnsbl.example.org', `\"550 Your server is on dnsbl.example.org. See {site}/causes/ip-blocked/\"')dnl",
          ],
        },
      ],
      apply: ['make -C /etc/mail', 'systemctl restart sendmail'],
      shows: [
        '550 5.1.1 <nosuchuser@example.com>... No such mailbox - see {site}/5.1.1/',
        '550 5.7.1 <someone@example.org>... Relaying denied. See {site}/5.7.1/',
      ],
      undo: 'Remove the lines from sendmail.mc, then run both commands again.',
      tried,
      sources: [manual],
    },
    {
      id: 'access',
      title: 'Your own rules in the access table',
      does: 'Needs the feature `access_db` and, for recipients, `blocklist_recipients`. Separate the two columns with a tab.',
      blocks: [
        {
          way: 'add',
          place: '/etc/mail/access',
          lines: [
            'From:blocked@example.net\tERROR:5.7.1:"550 We do not accept mail from this sender. See {site}/causes/sender-rejected/"',
            'To:full@example.com\tERROR:5.2.2:"552 Mailbox full. See {site}/5.2.2/"',
          ],
        },
      ],
      apply: ['makemap hash /etc/mail/access < /etc/mail/access'],
      shows: [
        '550 5.7.1 <blocked@example.net>... We do not accept mail from this sender. See {site}/causes/sender-rejected/',
        '552 5.2.2 Mailbox full. See {site}/5.2.2/',
      ],
      undo: 'Remove the lines from the table and run the command again.',
      tried,
      sources: [manual],
    },
    {
      id: 'bounces',
      title: 'The server’s own bounce messages',
      does: 'Each bounce message begins with the text of the file.',
      blocks: [
        {
          way: 'add',
          place: '/etc/mail/sendmail.mc',
          lines: ["define(`confERROR_MESSAGE', `/etc/mail/error-header')dnl"],
        },
        {
          way: 'file',
          place: '/etc/mail/error-header',
          lines: ['What this means, and what to do: {site}/bounce/'],
        },
      ],
      apply: ['make -C /etc/mail', 'systemctl restart sendmail'],
      shows: ['What this means, and what to do: {site}/bounce/'],
      undo: 'Remove the line from sendmail.mc, then run both commands again.',
      tried,
      sources: [manual],
    },
  ],
  notes: [
    {
      text: 'The replies to oversized messages and to unknown commands have a fixed text.',
      source: manual,
    },
  ],
};
