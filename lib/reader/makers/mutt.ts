import type { Maker } from './types';

/** mutt: https://gitlab.com/muttmua/mutt/-/blob/mutt-2-2-12-rel/smtp.c, mutt_socket.c, mutt_ssl.c */
export const mutt = {
  name: 'mutt',
  bounceWords: ['smtp session failed', 'error sending message, child exited'],
  events: {
    'name-not-found': ['could not find the host "'],
    'certificate-not-trusted': [
      'certificate host check failed',
      'certificate verification error',
      'untrusted server certificate',
      'server certificate has expired',
      'server certificate is not yet valid',
      'server certificate has been revoked',
      'certificate owner does not match hostname',
    ],
    'tls-failed': ['could not negotiate tls connection', 'ssl failed: '],
    'login-method-not-offered': [
      'no authenticators available',
      'smtp authentication requires sasl',
    ],
    'login-refused': ['sasl authentication failed'],
    'connection-closed': [
      'smtp session failed: read error',
      'smtp session failed: write error',
      'error talking to ',
    ],
  },
} satisfies Maker;
