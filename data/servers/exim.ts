import type { DatedSource } from '../types';
import type { Block, MailServer } from './types';

const manual = (chapter: string): DatedSource => ({
  kind: 'provider',
  url: `https://www.exim.org/exim-html-current/doc/html/spec_html/ch-${chapter}.html`,
  seen: '2026-11-29',
});

const tried = { version: 'Exim 4.96 of Debian 12', day: '2026-11-29' } as const;

/** A message may begin with a reply code, whose first digit must be the one of the verb. */
const rcpt: Block = {
  way: 'replace',
  place: 'acl_check_rcpt',
  lines: [
    '  deny    message = 550 5.7.1 Your server is on the blocklist $dnslist_domain. See {site}/causes/ip-blocked/',
    '          dnslists = dnsbl.example.org',
    '',
    '  require message = 550 5.7.1 Relaying is not permitted. See {site}/5.7.1/',
    '          domains = +local_domains : +relay_to_domains',
    '',
    '  require message = 550 5.1.1 No such mailbox. See {site}/5.1.1/',
    '          verify = recipient',
    '',
    '  deny    message = 552 5.2.2 The mailbox is full. See {site}/5.2.2/',
    '          recipients = lsearch;/etc/exim4/full-mailboxes',
    '',
    '  deny    message = 550 5.7.23 SPF check failed for $sender_address_domain. See {site}/5.7.23/',
    '          spf = fail',
    '',
    '  defer   message = 451 4.7.1 Greylisted, please try again later. See {site}/causes/greylisted/',
    '          !seen = -5m / key=${sender_host_address}_${sender_address}_${local_part}@${domain}',
  ],
};

export const exim: MailServer = {
  id: 'exim',
  name: 'Exim',
  snippets: [
    {
      id: 'refusals',
      title: 'Rejections in the access control list',
      does: 'Exim cannot add text to the end of every reply: each statement has its own `message`. Copy the ones that you use. Greylisting with `seen` needs Exim 4.96 or newer. `spf` needs Exim built with SPF (exim4-daemon-heavy on Debian).',
      blocks: [rcpt],
      apply: ['exim4 -bV', 'systemctl reload exim4'],
      shows: [
        '550 5.1.1 No such mailbox. See {site}/5.1.1/',
        '550-5.7.1 Your server is on the blocklist dnsbl.example.org. See',
        '550 5.7.1 {site}/causes/ip-blocked/',
      ],
      undo: 'Restore the previous statements and reload.',
      tried,
      sources: [manual('access_control_lists')],
    },
    {
      id: 'size',
      title: 'Messages that are too large',
      does: 'The reply to `message_size_limit` has a fixed text. A lower limit in the ACL for MAIL can have its own text.',
      blocks: [
        {
          way: 'add',
          place: 'acl_check_mail',
          lines: [
            '  deny    message = 552 5.3.4 The message is too large. See {site}/5.3.4/',
            '          condition = ${if >{$message_size}{50M}}',
          ],
        },
      ],
      apply: ['exim4 -bV', 'systemctl reload exim4'],
      shows: ['552 5.3.4 The message is too large. See {site}/5.3.4/'],
      undo: 'Remove the statement and reload.',
      tried,
      sources: [manual('string_expansions'), manual('access_control_lists')],
    },
    {
      id: 'bounces',
      title: 'The server’s own bounce messages',
      does: 'The second part, between the first two lines of asterisks, is the start of the message. Parts that are left empty keep Exim’s own text.',
      blocks: [
        {
          way: 'add',
          place: 'main configuration',
          lines: ['bounce_message_file = /etc/exim4/bounce-message'],
        },
        {
          way: 'file',
          place: '/etc/exim4/bounce-message',
          lines: [
            'Subject: Mail delivery failed',
            '****',
            'Your message could not be delivered to one or more recipients.',
            'What this means, and what to do: {site}/bounce/',
            '',
            'The following address(es) failed:',
            '****',
            '****',
            '****',
            '****',
            '****',
          ],
        },
      ],
      apply: ['systemctl reload exim4'],
      shows: [
        'Your message could not be delivered to one or more recipients.',
        'What this means, and what to do: {site}/bounce/',
        '',
        'The following address(es) failed:',
      ],
      undo: 'Remove the line from the main configuration and reload.',
      tried,
      sources: [manual('customizing_bounce_and_warning_messages')],
    },
  ],
  notes: [
    {
      text: 'Exim splits a long reply into several lines. The link is never split.',
      source: manual('access_control_lists'),
    },
  ],
};
