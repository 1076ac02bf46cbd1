import type { Maker } from './types';

export const opensmtpd = {
  name: 'opensmtpd',
  phrases: ['this is the mailer-daemon, please do not reply'],
  bounceWords: ['this is the mailer-daemon'],
  events: {
    'null-mx': ['domain does not accept mail', 'no mx found for domain'],
    'lookup-failed': ['temporary failure in mx lookup', 'mx lookup failed'],
    'name-not-found': ['domain does not exist'],
    loop: ['loop detected'],
    'starttls-not-offered': ['tls not supported by remote host', 'could not find a valid tls'],
    'tls-failed': ['tls negotiation failed', 'tls error'],
    'no-route': ['no available route', 'network error on destination mxs', 'bad source address'],
    'connection-timed-out': ["timeout, can't connect"],
    expired: ['message expired after', 'envelope expired'],
  },
  log: {
    states: {
      failed: ['result=permfail', 'result="permfail'],
      delayed: ['result=tempfail', 'result="tempfail'],
      delivered: ['result=ok', 'result="ok'],
    },
  },
} satisfies Maker;
