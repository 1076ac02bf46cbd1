import type { Provider, Source } from '../types';

const page: Source = {
  kind: 'provider',
  url: 'https://github.com/ovh/docs/blob/develop/pages/web_cloud/email_and_collaborative_solutions/troubleshooting/diagnostic_advanced/guide.en-gb.md',
  seen: '2023-08-30',
};

export const ovh: Provider = {
  id: 'ovh',
  name: 'OVHcloud',
  kind: 'mailbox',
  aliases: ['ovhcloud'],
  hosts: [],
  replies: [
    {
      id: 'authentication-failed',
      direction: 'submission',
      basic: '535',
      match: ['Authentication failed'],
      cause: 'login-failed',
      means: 'OVH did not accept the login: it is wrong, or the account is blocked because it sent spam.',
      who: ['you'],
      todo: 'Look at the account’s state in OVH’s control panel, and change the password.',
      permanent: true,
      source: page,
    },
    {
      id: 'mail-from-rcpt-to',
      direction: 'submission',
      basic: '555',
      match: ['MAIL FROM / RCPT TO'],
      cause: 'sending-quota',
      means: 'OVH refused a badly formed address, or the account or IP address sent more than OVH allows in an hour.',
      who: ['you'],
      todo: 'Check sender and recipient addresses, and send less in an hour.',
      permanent: true,
      source: page,
    },
  ],
};
