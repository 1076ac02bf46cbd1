import type { Maker } from './types';

/**
 * sSMTP, a program in the place of Sendmail that hands each message to one server:
 * https://sources.debian.org/src/ssmtp/2.64-11/ssmtp.c/
 */
export const ssmtp = {
  name: 'ssmtp',
  signs: ['ssmtp: '],
  events: {
    'no-recipients': ['no recipients supplied - mail will not be sent'],
    'login-refused': ["server didn't like our auth login"],
    // So it says whether nobody has answered or the encryption has failed.
    'connection-refused': ['sendmail: cannot open ', 'ssmtp: cannot open '],
    'connection-closed': ['connection lost in middle of processing'],
  },
} satisfies Maker;
