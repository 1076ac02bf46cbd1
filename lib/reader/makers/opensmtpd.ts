import type { Maker } from './types';

export const opensmtpd = {
  name: 'opensmtpd',
  phrases: ['this is the mailer-daemon, please do not reply'],
  bounceWords: ['this is the mailer-daemon'],
  log: {
    states: {
      failed: ['result=permfail', 'result="permfail'],
      delayed: ['result=tempfail', 'result="tempfail'],
      delivered: ['result=ok', 'result="ok'],
    },
  },
} satisfies Maker;
