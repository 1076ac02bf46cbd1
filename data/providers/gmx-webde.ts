import type { Provider, Source } from '../types';

const page: Source = {
  kind: 'provider',
  url: 'https://postmaster.gmx.net/en/error-messages',
  seen: '2026-11-23',
};
const smtpCodes: Source = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
  seen: '2026-05-31',
};
const seen: Source = {
  kind: 'observed',
  url: 'https://www.suped.com/knowledge/email-deliverability/troubleshooting/how-to-resolve-smtp-421-errors-with-webde-and-gmxnet-due-to-rate-limiting',
  seen: '2026-11-23',
};
const communityShaping: Source = {
  kind: 'observed',
  url: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/shaping.toml',
  seen: '2026-11-24',
};
const mxSniff: Source = {
  kind: 'observed',
  url: 'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
  seen: '2026-11-24',
};
const hostSeen: Source = {
  kind: 'observed',
  url: 'https://pastebin.com/kk36bWMg',
  seen: '2026-11-24',
};
const hostSeen2: Source = {
  kind: 'observed',
  url: 'https://pastebin.com/gLEeaPm7',
  seen: '2026-11-24',
};
const openSmtpd: Source = {
  kind: 'observed',
  url: 'https://github.com/OpenSMTPD/OpenSMTPD/issues/446',
  seen: '2026-11-28',
};

export const gmxWebde: Provider = {
  id: 'gmx-webde',
  name: 'GMX, WEB.DE and IONOS',
  kind: 'mailbox',
  aliases: ['gmx', 'web.de', '1&1', 'ionos', 'mail.com', 'united internet'],
  hosts: [
    { end: 'gmx.net', source: communityShaping },
    { end: 'gmx.com', source: mxSniff },
    { end: 'web.de', source: communityShaping },
    { end: 'mail.com', source: mxSniff },
    { end: 'kundenserver.de', source: hostSeen },
    { end: '1and1.com', source: mxSniff },
    { end: '1and1.co.uk', source: mxSniff },
    { end: '1and1.fr', source: mxSniff },
    { end: 'perfora.net', source: hostSeen2 },
  ],
  replies: [
    {
      id: 'ip-address-block-listed',
      direction: 'receiving',
      basic: '554',
      match: ['IP address is block listed'],
      cause: 'ip-blocked',
      means: 'The sending IP address is on a blocklist that GMX, WEB.DE and IONOS use.',
      who: ['your-provider'],
      todo: 'Follow the link in the last line of the reply and ask for removal.',
      permanent: true,
      source: page,
    },
    {
      id: 'no-smtp-service',
      direction: 'receiving',
      basic: '554',
      match: ['No SMTP service'],
      cause: 'unknown',
      means:
        'GMX, WEB.DE or IONOS rejected the sending server at the greeting. A different line of the reply gives the reason.',
      who: ['your-provider'],
      todo: 'Read the other lines of the reply and fix what they name.',
      permanent: true,
      source: page,
    },
    {
      id: 'policy-restrictions',
      direction: 'receiving',
      basic: '550',
      match: ['Reject due to policy restrictions'],
      cause: 'policy',
      means:
        'GMX, WEB.DE or IONOS rejected the message under a policy about its headers, its domain or the sending server.',
      who: ['your-provider'],
      todo: 'Follow the link in the reply. Then check the headers, SPF, DKIM and your server’s reputation.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'bad-dns-ptr-554',
      direction: 'receiving',
      basic: '554',
      match: ['Bad DNS PTR resource record'],
      cause: 'reverse-dns',
      means:
        'GMX, WEB.DE or IONOS rejects the sending server at the greeting because its IP address has no proper host name.',
      who: ['your-provider'],
      todo: 'Set a PTR record that names your mail server.',
      permanent: true,
      source: openSmtpd,
    },
    {
      id: 'bad-dns-ptr',
      direction: 'receiving',
      basic: '550',
      match: ['Bad DNS PTR resource record'],
      cause: 'reverse-dns',
      means: 'The sending server’s IP address has no host name, or only a generic one.',
      who: ['your-provider'],
      todo: 'Set a PTR record that names your mail server.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'spf-policy',
      direction: 'receiving',
      basic: '550',
      match: ['Reject due to SPF policy'],
      cause: 'sender-authentication',
      means: 'The SPF record of the sender’s domain does not allow this server to send for it.',
      who: ['your-provider'],
      todo: 'Add the sending server to the domain’s SPF record.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'invalid-dns-mx-record',
      direction: 'receiving',
      basic: '550',
      match: ['Invalid DNS MX or A/AAAA resource record'],
      cause: 'sender-rejected',
      means:
        'The sender’s domain has no valid MX or address record, so GMX, WEB.DE or IONOS rejected the message.',
      who: ['your-provider'],
      todo: 'Give the sender’s domain working MX or A/AAAA records.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'mailbox-unavailable',
      direction: 'receiving',
      basic: '550',
      match: ['Requested action not taken: mailbox unavailable'],
      cause: 'user-unknown',
      means: 'GMX, WEB.DE or IONOS has no mailbox with this address, or has disabled it.',
      who: ['you'],
      todo: 'Check the address, or remove it from your list.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'storage-allocation-exceeded',
      direction: 'receiving',
      basic: '552',
      match: ['exceeded storage allocation Quota exceeded'],
      cause: 'mailbox-full',
      means: 'The recipient’s mailbox at GMX, WEB.DE or IONOS is full.',
      who: ['recipient'],
      todo: 'Delete mail or get more storage, so that new messages can arrive.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'syntax-error-in-parameters',
      direction: 'receiving',
      basic: '501',
      match: ['Syntax error in parameters or arguments'],
      cause: 'protocol-error',
      means: 'GMX, WEB.DE or IONOS could not read a command that the sending server issued.',
      who: ['your-provider'],
      todo: 'Look in the log for the command before this reply. If it is `HELO`, set a full host name that matches the DNS.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'rate-limit-reached',
      direction: 'receiving',
      basic: '421',
      match: ['Rate limit reached', 'Reject due to policy'],
      cause: 'rate-limited',
      means:
        'GMX, WEB.DE or IONOS received too much mail from this server at one time, or considers its reputation poor.',
      who: ['your-provider'],
      todo: 'Send more slowly. The sending server retries automatically.',
      permanent: false,
      source: seen,
    },
  ],
};
