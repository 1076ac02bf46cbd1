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
  notices: {
    failed: ['an error has occurred while attempting to deliver a message for the following'],
    delayed: ['a message is delayed for more than'],
    delivered: [
      'your message was successfully delivered to these recipients.',
      'your message was relayed to these recipients.',
    ],
  },
  closings: [
    'please note that this is only a temporary failure report.',
    'below is a copy of the original message:',
  ],
  log: {
    states: {
      failed: [
        'result=permfail',
        'result="permfail',
        'relay: permfail for ',
        'delivery: permfail for ',
        'relay: loop for ',
        'delivery: loop for ',
        'relay: expire for ',
        'delivery: expire for ',
      ],
      delayed: [
        'result=tempfail',
        'result="tempfail',
        'relay: tempfail for ',
        'delivery: tempfail for ',
      ],
      delivered: ['result=ok', 'result="ok', 'relay: ok for ', 'delivery: ok for '],
    },
    lines: {
      processes: ['smtpd', 'opensmtpd'],
      ids: ['evpid=', 'relay: permfail for ', 'relay: tempfail for ', 'relay: ok for '],
      recipients: ['to=<'],
      servers: ['relay='],
      reasons: ['stat="', 'stat='],
      noticeSigns: ['from=<>'],
    },
  },
} satisfies Maker;
