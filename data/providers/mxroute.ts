import type { Provider, Source } from '../types';

const smtpCodes: Source = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
  seen: '2026-05-31',
};
const mxSniff: Source = {
  kind: 'observed',
  url: 'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
  seen: '2026-11-24',
};

const blocks: Source = {
  kind: 'provider',
  url: 'https://docs.mxroute.com/docs/troubleshooting/smtp-blocks.html',
  seen: '2026-11-30',
};

export const mxroute: Provider = {
  id: 'mxroute',
  name: 'MXroute',
  kind: 'mailbox',
  aliases: [],
  hosts: [{ end: 'mxroute.com', source: mxSniff }],
  replies: [
    {
      id: 'unauthenticated-mail-from-range',
      direction: 'receiving',
      basic: '550',
      match: ['Unauthenticated mail not allowed from this range'],
      cause: 'ip-blocked',
      means: 'MXroute does not accept mail directly from the network of the sending server.',
      who: ['your-provider'],
      todo: 'Send through a relay server that you log in to.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'sender-verify-failed',
      direction: 'receiving',
      basic: '550',
      match: ['Sender verify failed'],
      cause: 'sender-rejected',
      means: 'MXroute checked whether the sender’s address accepts mail, and the check failed.',
      who: ['your-provider'],
      todo: 'Make sure that the sender’s address exists and accepts mail.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'excessive-rejected-recipients',
      direction: 'receiving',
      basic: '554',
      match: ['excessive rejected recipients'],
      cause: 'ip-blocked',
      means:
        'MXroute blocks the sending IP address for 48 hours, because too many of the recipients that it tried were rejected.',
      who: ['your-provider'],
      todo: 'Remove all invalid addresses from the list. The block ends automatically, and returns if this goes on.',
      permanent: true,
      source: blocks,
    },
    {
      id: 'excessive-authentication-failures',
      direction: 'receiving',
      basic: '554',
      match: ['excessive authentication failures'],
      cause: 'login-failed',
      means: 'MXroute blocks the sending IP address for 24 hours after too many failed logins.',
      who: ['you'],
      todo: 'Correct the password in the programs and devices that use this account, then wait until the block ends.',
      permanent: true,
      source: blocks,
    },
  ],
};
