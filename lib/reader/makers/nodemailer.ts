import type { Maker, Table } from './types';

/** How its error names the command that was refused. */
const commandOf = (name: string): readonly string[] => [
  `command: '${name}`,
  `"command":"${name}`,
  `"command": "${name}`,
];

const NO_PASSWORD = ['missing credentials for'];

/** What greets is no server of SMTP; a reply of one has its code. */
const NO_GREETING = ['invalid greeting'];

/** A reply that takes the command: that of an earlier one, which came late. */
const OUT_OF_STEP = ['mail', 'recipient', 'data'].map((name) => `${name} command failed: 2`);

/**
 * What it returns where the server has taken the message for some of its recipients:
 * https://github.com/nodemailer/nodemailer/blob/v6.9.16/lib/smtp-connection/index.js (_setEnvelope).
 */
const returned: Table = {
  has: ['accepted', 'rejected'],
  hasOneOf: ['envelopetime', 'messagetime', 'messagesize', 'messageid', 'response'],
  columns: {
    recipient: ['rejectederrorsrecipient', 'rejected'],
    reply: ['rejectederrorsresponse'],
  },
  everyRow: 'failed',
  isAnswer: true,
};

/** Nodemailer: https://github.com/nodemailer/nodemailer/blob/v6.9.16/lib/smtp-connection/index.js */
export const nodemailer = {
  name: 'nodemailer',
  isLibrary: true,
  tables: [returned],
  signs: ['missing credentials for "', "code: 'esocket'", "code: 'eauth'", "code: 'edns'"],
  events: {
    'unexpected-reply': [...NO_GREETING, 'unexpected response', ...OUT_OF_STEP],
    'answer-late': ['greeting never received'],
    'starttls-not-offered': [
      'error upgrading connection with starttls',
      'helo does not support required starttls',
      'server does not support requiretls',
    ],
    'tls-failed': ['error initiating tls', 'requiretls can only be used over tls'],
    'login-method-not-offered': ['unknown authentication method'],
    'login-refused': [
      'invalid login',
      ...NO_PASSWORD,
      "code: 'eauth'",
      // The same error as an object of JSON.
      '"code":"eauth"',
      '"code": "eauth"',
    ],
    'international-address-not-offered': ['smtputf8 extension'],
    'too-large-for-client': ['message size larger than allowed'],
    'no-recipients': ['no recipients defined'],
    'address-not-accepted-by-client': ['invalid recipient ', 'invalid sender '],
    'connection-timed-out': ['connection timeout', "code: 'etimedout'", 'error: timeout'],
    'connection-closed': [
      'connection closed unexpectedly',
      'unexpected socket close',
      'server closed the connection',
      // The object of its error alone, as a program logs it.
      '"command": "conn"',
      '"command":"conn"',
    ],
  },
  cases: { 'no-password': NO_PASSWORD, 'no-smtp': NO_GREETING },
  // What its error says before the reply, or names as the command, as an object of JavaScript or of JSON.
  stages: {
    sender: ['mail command failed: ', ...commandOf('mail from')],
    recipient: ['recipient command failed: ', ...commandOf('rcpt to')],
    content: ['data command failed: ', 'message failed: ', ...commandOf('data')],
  },
  frames: [
    "can't send mail - all recipients were rejected: ",
    'recipient command failed: ',
    'mail command failed: ',
    'data command failed: ',
    'message failed: ',
    'invalid greeting: ',
    'invalid greeting. response=',
    'invalid helo. response=',
    'server closed the connection: ',
    'server terminates connection. response=',
  ],
} satisfies Maker;
