import type { Maker } from './types';

/** What it calls them if a reply was not the expected one. */
const COMMANDS = ['data', 'data end', 'mail from', 'rcpt to', 'ehlo', 'helo'];

/** Its own 'data not accepted' in the languages of its folder `language`: no reason of a server. */
const NOT_ACCEPTED = [
  'smtp-fehler: daten werden nicht akzeptiert.',
  'erreur smtp : données incorrectes.',
  'error smtp: datos no aceptados.',
  'smtp error: dati non accettati dal server.',
  'smtp-fout: data niet geaccepteerd.',
  'błąd smtp: dane nie zostały przyjęte.',
  'erro de smtp: dados rejeitados.',
  'ошибка smtp: данные не приняты.',
];

/**
 * The whole message was sent, and no answer to it came: behind the sign stands the last reply, which is
 * empty, and below it the next line.
 */
const UNANSWERED = ['smtp error: ', ...NOT_ACCEPTED].map(
  (next) => `data end command failed: ${next}`,
);

/**
 * PHPMailer: https://github.com/PHPMailer/PHPMailer/blob/v6.9.1/src/SMTP.php, and the messages of
 * setLanguage in src/PHPMailer.php; 'RCPT not accepted from server' are those of version 5, which
 * OpenCart still has: https://github.com/PHPMailer/PHPMailer/blob/v5.2.28/class.smtp.php.
 */
export const phpMailer = {
  name: 'php-mailer',
  signs: ['client -> server: ', 'smtp connect() failed'],
  debugOutput: ['client -> server: ', 'smtp -> from server:'],
  bounceWords: [
    ' not accepted from server',
    'smtp error: data not accepted',
    'the following recipients failed: ',
    'the following from address failed: ',
    'could not instantiate mail function',
  ],
  ownLines: ['smtp error: ', 'smtp code: ', 'message could not be sent', 'mailer error: '],
  events: {
    'unexpected-reply': COMMANDS.flatMap((name) => [
      `${name} command failed: 2`,
      `${name} command failed: 3`,
    ]),
    'certificate-not-trusted': ['peer certificate cn='],
    'starttls-not-offered': ['starttls not accepted from server'],
    'tls-failed': [
      'stream_socket_enable_crypto()',
      'ssl operation failed',
      'failed to enable crypto',
    ],
    'login-method-not-offered': [
      'no supported authentication methods found',
      'the requested authentication method "',
      'authentication is not allowed at this stage',
      'authentication is not allowed before helo/ehlo',
    ],
    'login-refused': ['smtp error: could not authenticate'],
    'no-recipients': ['you must provide at least one recipient email address'],
    'address-not-accepted-by-client': ['invalid address: '],
    'connection-refused': ['failed to connect to server', 'smtp connect() failed'],
    'connection-timed-out': [
      'stream timed-out (',
      'select timed-out in (',
      'timelimit reached (',
      ...UNANSWERED,
    ],
    'connection-closed': [
      'eof caught while checking if connected',
      'called mail from without being',
    ],
  },
  replyFields: { text: 'detail: ', basic: 'smtp code: ', enhanced: 'additional smtp info: ' },
  frames: [
    'client -> server: ',
    'server -> client: ',
    'mailer error: ',
    'smtp server error: ',
    'smtp error: ',
    'smtp error: the following recipients failed: ',
    'data end command failed',
    'data command failed',
    'mail from command failed',
    'rcpt to command failed',
    'password command failed',
    'could not connect to smtp host. ',
    'smtp connect() failed. ',
    'data not accepted.',
    ...NOT_ACCEPTED,
    'message could not be sent. mailer error: ',
    'additional smtp info: ',
    'smtp code: ',
    'detail: ',
  ],
} satisfies Maker;
