import type { Maker } from './types';

/** `smtp.PlainAuth` sends the password only to the host that it was set for, and encrypted. */
const WITHHELD = ['unencrypted connection', 'wrong host name'];

/** Alertmanager was to log in and has nothing to do it with. */
const NO_PASSWORD = [
  'missing password for plain auth',
  'missing password for login auth',
  'missing secret for cram-md5 auth',
];

/** What has answered begins with no code: `textproto.ReadResponse`. */
const NO_REPLY = ['invalid response code: '];

/**
 * net/smtp of Go: https://github.com/golang/go/blob/go1.22.0/src/net/smtp/smtp.go, auth.go; gomail
 * and so Grafana and Gitea: https://github.com/go-gomail/gomail/blob/v2/send.go; Alertmanager:
 * https://github.com/prometheus/alertmanager/blob/v0.27.0/notify/email/email.go.
 */
export const goSmtp = {
  name: 'go-smtp',
  isLibrary: true,
  bounceWords: ['gomail: could not send email', 'gomail: invalid address'],
  // What the shell says of a Go program.
  ownLines: ['exit status '],
  signs: [
    'tls: first record does not look like a tls handshake',
    'tls: server selected unsupported protocol version',
    'tls: client offered only unsupported versions',
    // No other protocol has a login of that name.
    'password for login auth mechanism',
    '*smtp.plainauth ',
  ],
  events: {
    'certificate-not-trusted': ['x509: ', 'tls: failed to verify certificate'],
    'starttls-not-offered': ['does not advertise the starttls extension'],
    'tls-failed': [
      'tls: first record does not look like a tls handshake',
      'tls: server selected unsupported protocol version',
      'tls: client offered only unsupported versions',
      'local error: tls',
      'remote error: tls',
      'send starttls command',
    ],
    'login-method-not-offered': ["smtp: server doesn't support auth", 'unknown auth mechanism'],
    'unexpected-reply': NO_REPLY,
    'login-refused': [
      ...WITHHELD,
      ...NO_PASSWORD,
      '*smtp.plainauth auth',
      'unexpected server challenge',
    ],
    'address-not-accepted-by-client': [
      'gomail: invalid address',
      'mail: no address',
      'mail: missing',
    ],
    'connection-refused': ['connect: connection refused', 'establish connection to server'],
    'connection-closed': ['short response: ', ': eof', '=eof', '="eof"', '":"eof"'],
  },
  cases: { 'login-withheld': WITHHELD, 'no-password': NO_PASSWORD, 'no-smtp': NO_REPLY },
  frames: ['gomail: could not send email ', 'establish tls connection to server'],
} satisfies Maker;
