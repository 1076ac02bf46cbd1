import type { Provider, Source } from '../types';

const page: Source = {
  kind: 'provider',
  url: 'https://github.com/ovh/docs/blob/develop/pages/web_cloud/email_and_collaborative_solutions/troubleshooting/diagnostic_advanced/guide.en-gb.md',
  seen: '2023-08-30',
};
const hostSeen: Source = {
  kind: 'observed',
  url: 'https://pastebin.com/kHWz9RjD',
  seen: '2026-11-24',
};
const hostSeen2: Source = {
  kind: 'observed',
  url: 'https://pastebin.com/1qRkUWBq',
  seen: '2026-11-24',
};
const hostSeen3: Source = {
  kind: 'observed',
  url: 'https://pastebin.com/Q9N0hNwj',
  seen: '2026-11-24',
};
const hostSeen4: Source = {
  kind: 'observed',
  url: 'https://pastebin.com/5UhBfuaY',
  seen: '2026-11-24',
};
const hostPage: Source = {
  kind: 'provider',
  url: 'http://gids.ovh.nl/EmailSmtpPop3Imap',
  seen: '2026-11-24',
};
// A change proposed to OVH’s handbook, not the page itself.
const spoofing: Source = {
  kind: 'observed',
  url: 'https://github.com/ovh/ovhcloud-docs/pull/404',
  seen: '2026-11-24',
};

export const ovh: Provider = {
  id: 'ovh',
  name: 'OVHcloud',
  kind: 'mailbox',
  aliases: ['ovhcloud'],
  hosts: [
    { end: 'mail.ovh.net', source: hostSeen },
    { end: 'ha.ovh.net', source: hostSeen2 },
    { end: 'mail-out.ovh.net', source: hostSeen },
    { end: 'mx2.ovh.net', source: hostSeen3 },
    { end: 'mx1.ovh.net', source: hostSeen4 },
    { end: 'ssl0.ovh.net', source: hostPage },
    { end: 'ns0.ovh.net', source: hostPage },
  ],
  replies: [
    {
      id: 'authentication-failed',
      direction: 'submission',
      basic: '535',
      match: ['Authentication failed'],
      cause: 'login-failed',
      means:
        'OVH did not accept the login. The username or password is wrong, or the account is blocked because it sent spam.',
      who: ['you'],
      todo: 'Check the account’s status in OVH’s control panel, and change the password.',
      permanent: true,
      source: page,
    },
    {
      id: 'mail-from-rcpt-to',
      direction: 'submission',
      basic: '555',
      match: ['MAIL FROM / RCPT TO, unrecognised or unimplemented arguments'],
      cause: 'protocol-error',
      means:
        'OVH rejected a malformed address, or the account or IP address sent more than OVH allows in an hour.',
      who: ['you'],
      todo: 'Check the sender and recipient addresses, and send less mail per hour.',
      permanent: true,
      source: page,
    },
    {
      id: 'not-relayed-through-this-mta',
      direction: 'submission',
      basic: '553',
      match: ["that domain isn't allowed to be relayed thru this MTA"],
      cause: 'relay-denied',
      means: 'OVH’s server does not relay mail for a program that has not logged in.',
      who: ['you'],
      todo: 'Turn on authentication for outgoing mail, with the full email address and its password.',
      permanent: true,
      source: hostSeen2,
    },
    {
      id: 'from-domain-differs-from-account',
      direction: 'submission',
      basic: '550',
      enhanced: '5.7.1',
      match: [],
      cause: 'sender-rejected',
      means:
        'Since 20 July 2026, OVH has rejected mail whose From domain differs from the domain of the mailbox that logged in.',
      who: ['you'],
      todo: 'Send from an address at the same domain, or log in with a mailbox in the From domain.',
      permanent: true,
      source: spoofing,
    },
  ],
};
