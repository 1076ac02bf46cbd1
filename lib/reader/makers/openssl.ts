import type { Maker } from './types';

/** `openssl s_client`: https://github.com/openssl/openssl/blob/openssl-3.3.0/apps/s_client.c */
export const openssl = {
  name: 'openssl',
  signs: ['openssl s_client', 'connect:errno=', 'verify return code: ', 'write:errno='],
  // Those of GnuTLS and of testssl.sh do the same.
  byHand: ['openssl s_client', '\nrenegotiating\n', 'connected(0000', 'gnutls-cli', 'testssl.sh'],
  events: {
    'name-not-found': ['bio_lookup_ex:system lib', 'getservbyname failure'],
    'certificate-not-trusted': ['hostname mismatch'],
    'starttls-not-offered': [
      "didn't find starttls in server response",
      'server does not support starttls',
    ],
    'tls-failed': [
      'no peer certificate available',
      'packet length too long',
      'tls_get_more_records',
      'ssl routines',
    ],
    'connection-refused': ['connect:errno='],
    'connection-reset': ['write:errno='],
    'connection-closed': ['unexpected eof while reading'],
  },
} satisfies Maker;
