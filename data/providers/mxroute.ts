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
      means: 'MXroute does not take mail straight from the network of the sending server.',
      who: ['your-provider'],
      todo: 'Send through a proper relay server with a login.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'sender-verify-failed',
      direction: 'receiving',
      basic: '550',
      match: ['Sender verify failed'],
      cause: 'sender-rejected',
      means: 'MXroute asked whether the sender’s address takes mail, and got no good answer.',
      who: ['your-provider'],
      todo: 'Make sure that the sender’s address exists and takes mail.',
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
        'Too many of the recipients that the sender tried do not exist, so MXroute takes no more.',
      who: ['your-provider'],
      todo: 'Take all bad addresses off the list before you send again.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'excessive-authentication-failures',
      direction: 'receiving',
      basic: '554',
      match: ['excessive authentication failures'],
      cause: 'login-failed',
      means: 'Too many logins with a wrong password came from the sender, so MXroute refuses more.',
      who: ['you'],
      todo: 'Correct the password in every mail program and device.',
      permanent: true,
      source: smtpCodes,
    },
  ],
};
