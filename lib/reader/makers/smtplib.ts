import type { Maker } from './types';

const EXCEPTIONS = [
  'smtpdataerror',
  'smtpsenderrefused',
  'smtpheloerror',
  'smtpconnecterror',
  'smtpauthenticationerror',
  'smtpresponseexception',
];

/**
 * smtplib of Python, and so Django: https://github.com/python/cpython/blob/v3.12.0/Lib/smtplib.py;
 * aiosmtplib: https://github.com/cole/aiosmtplib/tree/v3.0.2/aiosmtplib.
 */
export const smtplib = {
  name: 'smtplib',
  isLibrary: true,
  debugOutput: ['reply: retcode (', "send: '"],
  ownLines: ['during handling of the above exception', 'the above exception was the direct'],
  // Lib/smtplib.py, sendmail
  stages: {
    recipient: ['smtprecipientsrefused'],
    content: ['smtpdataerror'],
    sender: ['smtpsenderrefused'],
    greeting: ['smtpheloerror'],
    login: ['smtpauthenticationerror'],
  },
  events: {
    // Raised for every reply but the one that the command expects, including other positive ones.
    'unexpected-reply': EXCEPTIONS.flatMap((name) => [`${name}: (2`, `${name}: (3`]),
    'starttls-not-offered': [
      'starttls extension not supported by server',
      'smtp starttls extension not supported',
    ],
    'login-method-not-offered': [
      'smtp auth extension not supported by server',
      'smtp auth extension is not supported by this server',
      'no suitable authentication method found',
    ],
    'international-address-not-offered': [
      'smtputf8 not supported by server',
      'smtputf8 is not supported by this server',
      'require internationalized email support',
    ],
    // What a server has refused stands between the braces.
    'no-recipients': ['smtprecipientsrefused: {}'],
    'connection-refused': ['error connecting to ', 'cannot assign requested address'],
    'answer-late': ['timed out waiting for server ready message'],
    'connection-closed': [
      'smtpserverdisconnected',
      'server not connected',
      'please run connect() first',
      'unexpected eof received',
    ],
  },
} satisfies Maker;
