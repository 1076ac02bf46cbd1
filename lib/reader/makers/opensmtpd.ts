import type { Maker } from './types';

/** How its queue names a state: 'relay: PermFail for 97424d9044a565d8', 'delivery: Expire for …'. */
const ofQueue = (...states: readonly string[]): string[] =>
  states.flatMap((state) => [`relay: ${state} for `, `delivery: ${state} for `]);

/** Version 5.4 has no quotes; a quote that JSON has escaped is read as one behind a space. */
const QUOTES = ['', '"', ' "'];

const inField = (field: string, value: string): string[] =>
  QUOTES.map((quote) => `${field}=${quote}${value}`);

export const opensmtpd = {
  name: 'opensmtpd',
  phrases: ['this is the mailer-daemon, please do not reply'],
  // mail.lmtp hands a message to the service of the own mailboxes: usr.sbin/smtpd/mail.lmtp.c.
  mailboxServices: ['mail.lmtp: '],
  // filter_dnsbl.c of OpenSMTPD-extras.
  asked: { 'own-list': ['address in dnsbl'] },
  bounceWords: ['this is the mailer-daemon'],
  delayWords: ofQueue('tempfail'),
  // usr.sbin/smtpd/bounce.c
  titles: ['delivery status notification: error'],
  events: {
    'null-mx': ['domain does not accept mail', 'no mx found for domain'],
    'lookup-failed': ['temporary failure in mx lookup', 'mx lookup failed'],
    'name-not-found': ['domain does not exist'],
    loop: ['loop detected'],
    'starttls-not-offered': ['tls not supported by remote host', 'could not find a valid tls'],
    'tls-failed': ['tls negotiation failed', 'tls error'],
    'no-route': [
      'no available route',
      'network error on destination mxs',
      'bad source address',
      // In its debug output (usr.sbin/smtpd/mta.c). It waits there for other reasons as well.
      ': errors on connector',
    ],
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
        ...inField('result', 'permfail'),
        ...ofQueue('permfail', 'loop', 'expire', 'remove'),
      ],
      delayed: [...inField('result', 'tempfail'), ...ofQueue('tempfail')],
      delivered: [...inField('result', 'ok'), ...ofQueue('ok')],
    },
    refusals: [
      // Before version 6.
      {
        signs: ['failed command on session '],
        recipients: ['rcpt to:<', 'rcpt to: <'],
        reasons: ['" => '],
      },
      {
        signs: ['failed-command'],
        recipients: ['rcpt to:<', 'rcpt to: <'],
        reasons: ['result="'],
        ends: ['"'],
      },
    ],
    lines: {
      processes: ['smtpd', 'opensmtpd'],
      ids: ['evpid=', ...ofQueue('permfail', 'loop', 'expire', 'remove', 'tempfail', 'ok')],
      recipients: ['to=<'],
      servers: ['relay='],
      tries: ['smtp-out: ', ' mta error reason='],
      // usr.sbin/smtpd/mta_session.c
      made: ['smtp-out: connected on session '],
      reasons: inField('stat', '').reverse(),
      emptyReasons: ['envelope expired', 'removed by administrator'],
      noticeSigns: ['from=<>'],
    },
  },
} satisfies Maker;
