import type { Maker } from './types';

/** `git send-email`: https://github.com/git/git/blob/v2.47.0/git-send-email.perl */
export const gitSendEmail = {
  name: 'git-send-email',
  bounceWords: ['unable to initialize smtp properly'],
  ownLines: ['values: server='],
  events: {
    'starttls-not-offered': ['server does not support starttls!'],
    'tls-failed': ['starttls failed!'],
    'connection-refused': ['unable to initialize smtp properly'],
    'address-not-accepted-by-client': ['unable to extract a valid address from'],
  },
  frames: ['failed to send '],
} satisfies Maker;
