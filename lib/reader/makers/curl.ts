import type { Maker } from './types';

/**
 * curl: https://curl.se/libcurl/c/libcurl-errors.html for the numbers and the words of
 * curl_easy_strerror, https://github.com/curl/curl/blob/curl-8_11_0/lib/smtp.c for those of SMTP.
 */
export const curl = {
  name: 'curl',
  signs: ['curl: ('],
  bounceWords: ['curl: (8) weird server reply'],
  byHand: ['* connected to ', '*   trying ', 'curl -', 'curl: ('],
  ownLines: ['curl: (', '* '],
  events: {
    'name-not-found': ['curl: (6)', "couldn't resolve host name", 'resolving timed out after'],
    'certificate-not-trusted': [
      'curl: (51)',
      'curl: (60)',
      'curl: (83)',
      'curl: (90)',
      'curl: (91)',
      'ssl peer certificate or ssh remote key was not ok',
      'no alternative certificate subject name matches',
      'does not match target host name',
      'server certificate verification failed',
      'server cert verify failed',
    ],
    'starttls-not-offered': ['curl: (64)', 'requested ssl level failed', 'starttls not supported'],
    'tls-failed': [
      'curl: (35)',
      'curl: (53)',
      'curl: (54)',
      'curl: (58)',
      'curl: (59)',
      'curl: (66)',
      'curl: (77)',
      'curl: (80)',
      'curl: (82)',
      'curl: (98)',
      'ssl connect error',
      'gnutls_handshake() failed',
      'starttls denied',
    ],
    'login-method-not-offered': [
      'no known authentication mechanisms supported',
      'unsupported sasl authentication mechanism',
    ],
    'login-refused': ['curl: (67)', 'login denied', 'authentication cancelled'],
    'too-large-for-client': ['curl: (63)', 'maximum file size exceeded'],
    'connection-refused': ["couldn't connect to server"],
    'connection-timed-out': [
      'curl: (28)',
      'connection timeout after',
      'server response timeout',
      'ssl connection timeout',
    ],
    'connection-closed': [
      'curl: (52)',
      'curl: (55)',
      'curl: (56)',
      'response reading failed',
      'failed sending data to the peer',
      'failure when receiving data from the peer',
      'server returned nothing',
    ],
  },
  frames: ['got unexpected smtp-server response: '],
} satisfies Maker;
