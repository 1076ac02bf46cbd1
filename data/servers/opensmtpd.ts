import type { MailServer } from './types';

const manual = {
  kind: 'provider',
  url: 'https://manpages.debian.org/bookworm/opensmtpd/smtpd.conf.5.en.html',
  seen: '2026-11-29',
} as const;

export const opensmtpd: MailServer = {
  id: 'opensmtpd',
  name: 'OpenSMTPD',
  snippets: [
    {
      id: 'refusals',
      title: 'Rejections by filters',
      does: 'Add `filter "link"` to the `listen on` line that accepts mail from outside. Replace example.com with your own domain. The tables are files with one address per line.',
      blocks: [
        {
          way: 'add',
          place: '/etc/smtpd.conf',
          lines: [
            'table blocked file:/etc/mail/blocked',
            'table mailboxes file:/etc/mail/mailboxes',
            'table full file:/etc/mail/full',
            'filter "blocked" phase connect match src <blocked> disconnect "554 5.7.1 Your server is on our blocklist. See {site}/causes/ip-blocked/"',
            'filter "relay" phase rcpt-to match !rcpt-to regex { "@example\\.com$" } reject "550 5.7.1 Relaying denied. See {site}/5.7.1/"',
            'filter "unknown" phase rcpt-to match !rcpt-to <mailboxes> reject "550 5.1.1 No such mailbox. See {site}/5.1.1/"',
            'filter "full" phase rcpt-to match rcpt-to <full> reject "552 5.2.2 Mailbox full. See {site}/5.2.2/"',
            'filter "link" chain { "blocked", "relay", "unknown", "full" }',
          ],
        },
      ],
      apply: ['smtpd -n', 'systemctl restart opensmtpd'],
      shows: [
        '550 5.1.1 No such mailbox. See {site}/5.1.1/',
        '554 5.7.1 Your server is on our blocklist. See {site}/causes/ip-blocked/',
      ],
      undo: 'Remove the lines, and the filter from the `listen on` line, then restart.',
      tried: { version: 'OpenSMTPD 6.8.0p2 of Debian 12', day: '2026-11-29' },
      sources: [manual],
    },
  ],
  notes: [
    {
      text: 'The manual names no setting for the text of bounce messages.',
      source: manual,
    },
  ],
};
