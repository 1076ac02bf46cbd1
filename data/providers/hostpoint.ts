import type { Provider, Source } from '../types';

const smtpCodes: Source = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
  seen: '2026-05-31',
};

export const hostpoint: Provider = {
  id: 'hostpoint',
  name: 'Hostpoint',
  kind: 'mailbox',
  aliases: [],
  hosts: [],
  replies: [
    {
      id: 'spf-check-failed',
      direction: 'receiving',
      basic: '550',
      match: ['SPF-check failed'],
      cause: 'sender-authentication',
      means: 'Hostpoint rejected the message because the SPF check of the sending domain failed.',
      who: ['your-provider'],
      todo: 'Add the sending server to the SPF record of the domain.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'no-such-address-here',
      direction: 'receiving',
      basic: '550',
      match: ['no such address here'],
      cause: 'user-unknown',
      means: 'Hostpoint has no such address, or the domain’s mail should go to a different server.',
      who: ['you'],
      todo: 'Check the spelling of the address. If it is correct, check the domain’s MX records.',
      permanent: true,
      source: smtpCodes,
    },
  ],
};
