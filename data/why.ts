import type { Source } from './types';

const seen = '2026-11-29';

/** The page that links of SPF checks lead to. Words in braces come out of the visitor’s link. */
export const why = {
  title: 'Why was this email rejected by SPF?',
  lead: 'A mail server checked which servers may send email for a domain, and the sending server was not on the list. A link such as “openspf.org/Why” says which domain and which server. The page that it pointed to no longer exists, so paste the link here.',
  field: 'The link, or the whole line with the link in it',
  hint: 'The link is read in your browser. Nothing is sent, stored or looked up.',
  noScript:
    'Scripts are off in your browser, so this page cannot read the link for you. The section below explains how to read it yourself.',
  refused: {
    'too-long':
      'This is longer than any link that a mail server writes, so it was not read. The limit is 2,000 characters, and 320 for each part.',
    unread:
      'This contains no sender and no server. Paste a link that contains “id=”, “sender=” or “ip=”.',
  },
  headline: {
    both: 'The server {ip} is not on the list of servers that may send mail for {domain}.',
    'domain-only':
      'The sending server is not on the list of servers that may send mail for {domain}.',
    'ip-only':
      'The server {ip} is not on the list of servers that may send mail for the sender’s domain.',
  },
  rests:
    'This is only what the link says. Anyone can write such a link, and nothing was looked up to check it.',
  rows: [
    { part: 'mfrom', name: 'Sender that was checked', text: '{identity}' },
    { part: 'helo', name: 'Name that the sending server gave', text: '{identity}' },
    { part: 'ip', name: 'Sending server', text: '{ip}' },
    { part: 'receiver', name: 'Checked by', text: '{receiver}' },
  ],
  who: {
    title: 'Who needs to act',
    mfrom: [
      'If you sent the email, forward the whole bounce message to your email provider or IT support. They need to add the server to the SPF record of {domain}, or send through a server that is listed there.',
      'If a website, a shop or a device sent it in your name, there are two ways to fix this. Use a sender address at its own domain, or add its server to the SPF record of {domain}.',
      'If you did not send it, someone else used the address. You do not need to do anything. The check did its job.',
      'If it was forwarded, the forwarding server is not in the SPF record of {domain}. Whoever runs that server needs to rewrite the sender address.',
    ],
    helo: [
      'Whoever runs the sending server needs to act. It introduced itself as {domain}, and the SPF record of that name does not list the server.',
      'If you only sent the email, forward the whole bounce message to your email provider or IT support.',
    ],
  },
  look: {
    title: 'Which record to check',
    domain: {
      before: 'The SPF record is the TXT record of {domain} that begins with “v=spf1”:',
      command: 'dig +short TXT {domain}',
      windows: 'nslookup -type=TXT {domain}',
    },
    ip: {
      before: 'To find the name of this server:',
      command: 'dig +short -x {ip}',
      term: 'If the server is yours, add this to the record, before “all”:',
      value: '{term}',
    },
    odd: {
      domain:
        '“{domain}” is not a domain name, so we do not show a command for it. The link may have been damaged or changed.',
      ip: '“{ip}” is not a valid IP address, so we do not show a command for it. The link may have been damaged or changed.',
    },
  },
  query:
    'This link contains a question mark, so the host of this site has received these details and may have logged them. With “#” instead of “?”, they stay in the browser.',
  parts: [
    {
      id: 'by-hand',
      title: 'How to read the link yourself',
      paragraphs: [
        'After the question mark, the link has several parts, separated by “;” or “&”. In each part, the name comes before the “=”. “%40” means “@”.',
      ],
      steps: [
        '`id`, `identity` or `sender` is the sender that was checked. What follows the “@” is its domain. `s` means the same if its value is an email address.',
        '`s=mfrom` means that the sender address was checked; `s=helo` means the name that the sending server gave.',
        '`ip` or `i` is the IP address of the sending server.',
        '`r` or `receiver` is the server that made the check.',
        'Look at the SPF record of the domain: `dig +short TXT example.com`. If the server is yours and is not listed, add `ip4:` and its IP address before “all”.',
      ],
    },
    {
      id: 'private',
      title: 'Who sees the details',
      paragraphs: [
        'What follows “?” in a page address is sent to the host and usually logged there. What follows “#” stays in the browser. If you write the link yourself, use “#”.',
        'This page reads both in your browser. Whatever the link says, nothing is looked up, loaded or sent.',
      ],
    },
    {
      id: 'use',
      title: 'Use this link in your own replies',
      paragraphs: [
        'The owner of a domain can publish a text for failed checks with `exp=` in the SPF record. The lines below define one that links to this page.',
        'A receiving server can use the same link, with any of the names above.',
      ],
      commands: [
        'example.com.      TXT "v=spf1 mx -all exp=spf-why.example.com"\nspf-why.example.com. TXT "See {origin}/why/#s=mfrom;id=%{S};ip=%{C};r=%{R}"',
      ],
    },
    {
      id: 'links',
      title: 'Which programs write such links',
      paragraphs: [
        'openspf.org and openspf.net have not answered since 2019. Programs still print their addresses: libspf2, pyspf with policyd-spf, Mail::SPF, and Haraka’s SPF plugin if `openspf_text` is on.',
      ],
    },
  ],
  sources: {
    'by-hand': [
      { kind: 'rfc', rfc: 7208, section: '7.2' },
      { kind: 'rfc', rfc: 7208, section: '5.6' },
    ],
    use: [{ kind: 'rfc', rfc: 7208, section: '6.2' }],
    links: [
      { kind: 'observed', url: 'https://github.com/linode/docs/pull/2958', seen },
      { kind: 'observed', url: 'https://github.com/shevek/libspf2/issues/53', seen },
      { kind: 'observed', url: 'https://github.com/sdgathman/pyspf/issues/21', seen },
      {
        kind: 'observed',
        url: 'https://github.com/docker-mailserver/docker-mailserver/issues/2459',
        seen,
      },
      { kind: 'source code', url: 'https://metacpan.org/pod/Mail::SPF::Server', seen },
      { kind: 'source code', url: 'https://github.com/haraka/haraka-plugin-spf', seen },
    ],
  } as Readonly<Record<string, readonly Source[]>>,
} as const;
