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
        'Too many of the recipients that the sender tried were rejected, so MXroute accepts no more.',
      who: ['your-provider'],
      todo: 'Remove all invalid addresses from the list before you send again.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'excessive-authentication-failures',
      direction: 'receiving',
      basic: '554',
      match: ['excessive authentication failures'],
      cause: 'login-failed',
      means:
        'The sender tried to log in with a wrong password too often, so MXroute accepts no more logins.',
      who: ['you'],
      todo: 'Correct the password in every email program and device.',
      permanent: true,
      source: smtpCodes,
    },
  ],
};
