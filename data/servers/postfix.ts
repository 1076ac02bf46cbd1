import { footerRules, footerSources, postfixManual as manual } from './sources';
import type { MailServer } from './types';

const tried = { version: 'Postfix 3.7.11 of Debian 12', day: '2026-11-29' } as const;

export const postfix: MailServer = {
  id: 'postfix',
  name: 'Postfix',
  snippets: [
    {
      id: 'refusals',
      title: 'Every rejection, with a link to its code',
      does: 'Adds the link to the end of each 4xx and 5xx reply of the SMTP server. Needs Postfix 3.4 or newer (`postconf mail_version` shows it). A reply that already links to this site gets no second link.',
      blocks: [
        { way: 'file', place: '/etc/postfix/reject_footer', lines: footerRules },
        {
          way: 'add',
          place: '/etc/postfix/main.cf',
          lines: ['smtpd_reject_footer_maps = regexp:/etc/postfix/reject_footer'],
          note: 'Only if main.cf has no such line: a second one would replace the first. `postconf -n smtpd_reject_footer_maps` shows the line if there is one. Then put `, regexp:/etc/postfix/reject_footer` at the end of its value instead: the first table that has a text for a reply decides.',
        },
      ],
      trials: [
        {
          run: 'postmap -q "550 5.1.1 unknown" regexp:/etc/postfix/reject_footer',
          prints: ['\\c. See {site}/5.1.1/'],
          note: '`\\c` is correct: it makes Postfix add the text to the end of the last line, and the sender does not see it. If the command prints a warning, or nothing, copy the lines again, without spaces in front of them.',
        },
      ],
      apply: ['postfix reload'],
      shows: [
        '550 5.1.1 <nosuchuser@example.com>: Recipient address rejected: User unknown in local recipient table. See {site}/5.1.1/',
        '552 5.3.4 Message size exceeds fixed limit. See {site}/5.3.4/',
        '454 4.7.1 <someone@example.org>: Relay access denied. See {site}/causes/relay-denied/',
        '554 5.7.1 Service unavailable; Client host [192.0.2.66] blocked using dnsbl.example.org. See {site}/causes/ip-blocked/',
      ],
      undo: 'Remove the line from main.cf and run `postfix reload`. Then you can delete the file.',
      tried,
      sources: [...footerSources],
    },
    {
      id: 'access',
      title: 'Your own rules, with a link to the cause',
      does: 'An access table can give the reason and link to the page about the cause. It works with or without the link at the end of every reply.',
      blocks: [
        {
          way: 'add',
          place: '/etc/postfix/sender_access',
          lines: [
            'blocked@example.net  550 5.7.1 We do not accept mail from this sender. See {site}/causes/sender-rejected/',
          ],
          note: 'Create the file if there is none. Replace blocked@example.net, here and in the test, with the address or the domain whose mail you reject.',
        },
        {
          way: 'add',
          place: '/etc/postfix/main.cf',
          lines: [
            'smtpd_sender_restrictions = check_sender_access texthash:/etc/postfix/sender_access',
          ],
          note: 'Only if main.cf has no such line: a second one would replace the first. `postconf -n smtpd_sender_restrictions` shows the line if there is one. If there is one, put `check_sender_access texthash:/etc/postfix/sender_access,` at the start of its value instead.',
        },
      ],
      trials: [
        {
          run: 'postmap -q blocked@example.net texthash:/etc/postfix/sender_access',
          prints: [
            '550 5.7.1 We do not accept mail from this sender. See {site}/causes/sender-rejected/',
          ],
        },
      ],
      apply: ['postfix reload'],
      shows: [
        '550 5.7.1 <blocked@example.net>: Sender address rejected: We do not accept mail from this sender. See {site}/causes/sender-rejected/',
      ],
      undo: 'Remove what you added to the two files and run `postfix reload`.',
      tried,
      sources: [manual('access')],
    },
    {
      id: 'bounces',
      title: 'The server’s own bounce messages',
      does: 'Adds a link to the page that explains bounce messages. It replaces the default text, which also asks the reader to contact the postmaster. `postconf -b` prints the text as the sender gets it: if it prints a warning instead, copy the lines again and do not reload.',
      blocks: [
        {
          way: 'file',
          place: '/etc/postfix/bounce.cf',
          lines: [
            'failure_template = <<EOF',
            'Charset: us-ascii',
            'From: MAILER-DAEMON (Mail Delivery System)',
            'Subject: Undelivered Mail Returned to Sender',
            'Postmaster-Subject: Postmaster Copy: Undelivered Mail',
            '',
            'This is the mail system at host $myhostname.',
            '',
            'Your message could not be delivered to one or more recipients.',
            'It is attached below.',
            '',
            'What this means, and what to do: {site}/bounce/',
            '',
            '                   The mail system',
            'EOF',
          ],
        },
        {
          way: 'add',
          place: '/etc/postfix/main.cf',
          lines: ['bounce_template_file = /etc/postfix/bounce.cf'],
          note: 'Only if main.cf has no such line: a second one would replace the first. `postconf -n bounce_template_file` shows the line if there is one.',
        },
      ],
      apply: ['postconf -b /etc/postfix/bounce.cf', 'postfix reload'],
      shows: [
        'Your message could not be delivered to one or more recipients.',
        'It is attached below.',
        '',
        'What this means, and what to do: {site}/bounce/',
      ],
      undo: 'Remove the line from main.cf and run `postfix reload`.',
      tried,
      sources: [manual('bounce')],
    },
  ],
  notes: [
    {
      text: 'If `postconf -h config_directory` prints another folder, use it instead of /etc/postfix in all lines.',
      source: manual('postconf'),
    },
    {
      text: 'postscreen uses the same rules: `postscreen_reject_footer_maps` is `$smtpd_reject_footer_maps` unless you set it.',
      source: manual('postconf'),
    },
    {
      text: 'The added text does not appear in your own log. The manual recommends keeping it short, because long text may be cut off.',
      source: manual('postconf'),
    },
  ],
};
