import type { Maker } from './types';

/** How it ends where a part of its own machine failed: no other server has said so (sendmail/sysexits.c). */
const FAULTS = [
  'operating system error',
  'system file missing',
  "can't create output",
  'local configuration error',
  'internal error',
  'i/o error',
].map((name) => `stat=${name}`);

/** A program of its own machine that puts mail into mailboxes, or takes it (sendmail/deliver.c). */
const PROGRAM_FAILED = ') exited with ex_tempfail';

/** A table or a queue of its own that it cannot read (sendmail/map.c, main.c, queue.c). */
const UNREAD = [
  'missing map file ',
  'unsafe map file ',
  'can not chdir(',
  'queuename: cannot create',
];

/** Sendmail; its fifth version called what came back the unsent message. */
export const sendmail = {
  name: 'sendmail',
  // cf/m4/proto.m4, cf/feature/dnsbl.m4
  asked: {
    'own-rule': ['... access denied', '5.7.1 access denied', 'tcpwrappers ('],
    'own-list': [' refused by the dnsbl ', ' refused by blackhole site ', ' listed at '],
  },
  phrases: [
    'transcript of session follows',
    'the following addresses had permanent',
    'the following addresses had transient',
    'the following addresses had delivery problems',
    'session transcript',
    'unsent message follows',
  ],
  ownFaults: [...FAULTS, PROGRAM_FAILED],
  bounceWords: ['returned mail', 'permanent fatal error', 'addresses had'],
  // sendmail/savemail.c
  titles: ['returned mail: see transcript for details'],
  delayWords: ['stat=deferred', 'warning message only', 'could not send message for past'],
  ownLines: ['warning: message still undelivered', 'will keep trying until message'],
  openings: ['the original message was received at'],
  subjectWithReason: 'returned mail: ',
  notices: {
    failed: ['the following addresses had permanent fatal errors'],
    delayed: [
      'this is a warning message only',
      'the following addresses had transient non-fatal errors',
    ],
    delivered: ['the following addresses had successful delivery notifications'],
  },
  notes: {
    failed: ['(unrecoverable error)'],
    delayed: ['(transient failure)'],
    delivered: [
      '(relayed to non-dsn-aware mailer)',
      '(successfully delivered',
      '(expanded by ',
      '(deliver-by notify: relayed)',
      '(deliver-by trace: relayed)',
    ],
  },
  closings: ['will keep trying until message is'],
  beforeSessionHost: 'talking to',
  stages: { recipient: ['>>> rcpt'] },
  events: {
    'host-listed': ['tcpwrappers ('],
    'null-mx': [': no data known)'],
    'lookup-failed': ['name server timeout', 'host name lookup failure'],
    'name-not-found': ['host unknown (name server'],
    loop: ['points back to', 'too many hops'],
    'login-refused': ['auth failure ('],
    'tls-failed': ['tls handshake failed', 'starttls=server, error: ', 'starttls=client, error: '],
    'connection-timed-out': ['deferred: connection timed out with', 'read timeout from'],
    'connection-closed': ['premature eof', 'connection lost'],
    expired: ['message could not be delivered for', 'cannot send message for'],
    returned: ['return to sender'],
  },
  log: {
    states: {
      failed: ['stat=user unknown', 'stat=service unavailable'],
      delayed: ['stat=deferred', 'stat=queued', 'sender notify: warning: could not send'],
      delivered: ['stat=sent'],
    },
    replySigns: { failed: ['reject=', 'dsn=5.'], delayed: ['dsn=4.'], delivered: ['dsn=2.'] },
    rejects: ['reject='],
    refusals: [
      // A filter that it asks is not there: sendmail/milter.c.
      {
        signs: ['error connecting to filter'],
        event: 'service-fault',
        waits: true,
        isOneWithNext: true,
        isOfSession: true,
      },
      { signs: UNREAD, waits: true, isOneWithNext: true, side: 'own-server' },
      // Asked before it names the recipient to another server (sendmail/deliver.c).
      {
        signs: ['ruleset=tls_rcpt'],
        reasons: ['reject='],
        waits: true,
        side: 'own-server',
      },
      {
        signs: ['ruleset=check_rcpt', 'milter: to='],
        recipients: ['arg1=', 'milter: to='],
        reasons: ['reject='],
      },
      { signs: ['ruleset=check_compat'], recipients: ['arg2='], reasons: ['reject='] },
      { signs: ['reject='], reasons: [] },
      // What it answers to RCPT, without its code (sendmail/err.c, where it logs errors of users).
      { signs: ['>... '], recipients: [': <'], reasons: [] },
      { signs: [', discard'], reasons: [] },
      { signs: ['too many recipients'], waits: true },
      { signs: ['rejecting commands from '] },
      // hosts.allow and hosts.deny (sendmail/srvrsmtp.c).
      { signs: ['tcpwrappers ('] },
      { signs: ['auth failure ('], isLogin: true },
      { signs: ['starttls=server, error: '], waits: true, isOfSession: true },
    ],
    discards: [', discard'],
    expired: ['return to sender: cannot send', 'sender notify: cannot send'],
    lines: {
      processes: ['sendmail', 'sm'],
      recipients: ['to='],
      servers: ['relay='],
      replies: ['reply='],
      reasons: ['stat=deferred: ', 'stat='],
      ends: [', stat='],
      emptyReasons: ['queued'],
      // EX_UNAVAILABLE: every refusal that has no other name (sysexits.h).
      silentReasons: ['service unavailable'],
      statuses: ['dsn='],
      noticeSigns: ['from=<>'],
      // sendmail/deliver.c, which tells the sender after confTO_QUEUEWARN.
      ofMessage: ['sender notify: warning: could not send'],
    },
  },
} satisfies Maker;
