import type { Maker } from './types';

/** What it refuses (src/acl.c, acl_wherenames; src/smtp_in.c, src/receive.c). */
const REJECTED: readonly string[] = [
  'connection in ',
  'ehlo ',
  'helo ',
  'auth',
  'starttls',
  'mail ',
  'from <',
  'data',
  'after data',
  'after prdr',
  'during mime',
  'by dkim',
  'dkim',
  'by local_scan',
  'by non-smtp',
  'non-smtp',
  'vrfy',
  'expn',
  'etrn',
];

/** It has checked the sender, and says why in vain; the reply to the client follows in the next line. */
const CHECKED = [' sender verify fail for '];
const UNCHECKED = [' sender verify defer for '];

/**
 * A setting of its own that it cannot work out, a command of a transport (src/transports/pipe.c), a
 * file of a mailbox (appendfile.c), and what it says of a transport that tells no more (src/deliver.c).
 */
const FAULTS = [
  'failed to expand',
  'child process of ',
  'local delivery failed',
  'malformed value "',
  '_delivery transport',
  'creating lock file',
  'has the wrong uid',
  'has the wrong gid',
  'failed to open mailbox',
  'failed to create directory',
];

/** It cannot read what it remembers of hosts and tries: nothing is given up by time (src/dbfn.c). */
const NO_MEMORY = ['failed to open db file'];

/** What its settings keep in the queue of a whole message, and why (src/daemon.c, src/receive.c). */
const NOT_TRIED = 'no immediate ';
const NOT_TRIED_FOR = [
  'too many connections',
  'more than',
  'load average',
  'queued by',
  'queued in',
];

export const exim = {
  name: 'exim',
  phrases: [
    'created automatically by mail delivery software',
    'a message that you sent',
    'smtp error from remote',
    'could not be delivered to one or more of its recipients',
  ],
  bounceWords: [
    'retry timeout exceeded',
    'have been failing for a long time',
    'unrouteable',
    // cPanel’s settings of it.
    'has exceeded the max defers and failures per hour',
    'has exceeded the max emails per hour',
  ],
  // src/deliver.c
  titles: ['mail delivery failed: returning message to sender'],
  delayWords: ['warning: message', 'delay reason:', ' defer (-'],
  openings: ['this message was created automatically by mail delivery software'],
  stages: {
    recipient: ['after rcpt to'],
    content: ['after end of data', 'after data', 'pipelined data'],
    sender: ['after mail from'],
    greeting: ['after helo', 'after ehlo', 'initial connection'],
  },
  // Debian’s, cPanel’s and HestiaCP’s names for the router and the transport.
  smarthosts: [
    ' r=smarthost',
    ' r=hub_user_smarthost',
    ' r=send_via_smarthost',
    ' r=send_via_smtp_relay',
    ' r=send_via_unauthenticated_smtp_relay',
    ' t=remote_smtp_smarthost',
  ],
  // https://doc.dovecot.org/2.3/configuration_manual/howto/dovecot_lmtp_exim/
  mailboxServices: [' t=dovecot_lmtp', ' t=lmtp'],
  // Its own example, Debian’s and cPanel’s settings of it.
  asked: { 'own-list': [' is listed at ', ' is in an rbl', ' is in a black list at '] },
  // src/expand.c, src/transports/pipe.c, and what opens the files that its settings name.
  ownFaults: [...FAULTS, ...NO_MEMORY],
  // src/acl.c, src/verify.c, src/smtp_in.c
  senderChecks: [
    'verification failed for <',
    'sender verify failed',
    'sender verify callout',
    'sender verify fail for',
    'sender verify defer for',
    'callback setup failed while verifying',
    'postmaster verification failed while checking',
  ],
  // src/log.c: 'F=' of what it refuses, '<=' of what it has taken
  senders: [' f=<', ' <= '],
  notices: {
    failed: ['could not be delivered to one or more of its recipients.'],
    delayed: [
      'this is a temporary error. the following address(es) deferred',
      'has not yet been delivered to one or more of its recipients after more than',
      'to which the message has not yet been delivered is:',
      'to which the message has not yet been delivered are:',
    ],
    delivered: ['the following addresses had successful delivery notifications'],
  },
  notes: { delivered: ['(relayed to non-dsn-aware mailer)', '(relayed via non '] },
  closings: ['no action is required on your part. delivery attempts will continue'],
  beforeMessageTime: ['the date of the message is:'],
  events: {
    'null-mx': ['an mx or srv record indicated no smtp service'],
    'lookup-failed': ['host lookup did not complete', 'lookup of host', 'host lookup deferred'],
    'name-not-found': [
      'all relevant mx records point to non-existent hosts',
      'all host address lookups failed permanently',
      'unrouteable mail domain',
      // Said by its own routers; behind a number it is the other server's, of a mailbox.
      'unrouteable address',
    ],
    'points-here': [
      'lowest numbered mx record points to local host',
      'remote host address is the local host',
    ],
    loop: ['too many "received" headers'],
    'certificate-not-trusted': [
      'certificate verification failed',
      'dane error',
      'dane attempt failed',
    ],
    'starttls-not-offered': [
      'a tls session is required, but the server did not offer tls support',
      'required to use tls but',
    ],
    'tls-failed': [
      'a tls session is required, but an attempt to start tls failed',
      'tls error on',
      'tls error on connection',
    ],
    'login-refused': [
      'authentication failed for all authenticators',
      'auth command used when not advertised',
    ],
    'international-address-not-offered': ['utf8 support required but not offered'],
    'connection-timed-out': ['smtp timeout', 'timeout while connected'],
    'connection-closed': ['remote host closed connection', 'server dropped connection'],
    // Debian’s router for a server without the internet (200_exim4-config_primary).
    'local-only': ['mailing to remote domains not supported'],
    // src/transports/smtp.c (older ones say 'domain matches …'), src/deliver.c
    'held-back': [
      'domain matches queue_smtp_domains',
      'first-pass only routing due to',
      'domain is in queue_domains',
      'remote deliveries suppressed',
      ...NOT_TRIED_FOR.map((why) => `delivery: ${why} `),
    ],
    'service-fault': [...FAULTS, ...NO_MEMORY],
    // What it has frozen it tries no more until somebody thaws it.
    expired: ['retry timeout exceeded', 'have been failing for a long time', '*** frozen ***'],
  },
  log: {
    states: { failed: [' ** '], delayed: [' == ', 'defer (', NOT_TRIED], delivered: [' => '] },
    replySigns: { failed: ['rejected'], delivered: [' -> '] },
    rejects: [' rejected '],
    refusals: [
      {
        signs: ['temporarily rejected rcpt '],
        waits: true,
        recipients: ['rejected rcpt '],
        reasons: [': '],
        explains: UNCHECKED,
      },
      {
        signs: [' rejected rcpt '],
        isFinal: true,
        recipients: [' rejected rcpt '],
        reasons: [': '],
        explains: CHECKED,
      },
      // A client that speaks another protocol or out of turn (src/smtp_in.c).
      { signs: ['\nsmtp protocol synchronization error', '\nsmtp call from '] },
      { signs: CHECKED },
      { signs: UNCHECKED, waits: true },
      { signs: ['temporarily rejected '], waits: true, reasons: [': '] },
      {
        signs: REJECTED.flatMap((what) => [` rejected ${what}`, `\nrejected ${what}`]),
        isFinal: true,
        reasons: [': '],
      },
      { signs: [' authenticator failed for '], isLogin: true, reasons: [': '] },
      // src/smtp_in.c, synprot_error
      { signs: ['smtp protocol error in "auth '], isLogin: true },
      { signs: ['\nrefused connection from '] },
      // src/smtp_in.c
      {
        signs: ['\ntls error on connection from '],
        waits: true,
        isOneWithNext: true,
        isOfSession: true,
      },
      { signs: NO_MEMORY, side: 'own-server', waits: true, isOneWithNext: true },
      // cPanel, of a domain of its own: 'Domain example.com has exceeded the max emails per hour'.
      { signs: ['\ndomain '], side: 'own-provider' },
    ],
    expired: ['cancelled by ', 'message removed because older than '],
    // src/deliver.c, src/queue.c: it stays in the queue, and is tried no more until somebody thaws it.
    stopped: ['frozen', 'message is frozen'],
    lines: {
      processes: ['exim', 'exim4'],
      recipients: [' ** ', ' == ', ' => ', ' -> ', ' >> ', ' *> '],
      servers: [' h=', '>: host '],
      tries: [' h='],
      replies: ['error from remote mail server', 'error from remote mailer'],
      reasons: [NOT_TRIED, ': '],
      ends: [': retry timeout exceeded', ': retry time not reached'],
      emptyReasons: ['retry timeout exceeded', 'retry time not reached', 'error ignored'],
      noticeSigns: [' <= <> '],
      ofMessage: [NOT_TRIED],
    },
  },
} satisfies Maker;
