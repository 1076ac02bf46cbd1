import type { Maker } from './types';

/** A client of its own that could not log in, by the mechanism (src/smtpd/smtpd_sasl_glue.c). */
const LOGINS = [
  'login',
  'plain',
  'cram-md5',
  'digest-md5',
  'ntlm',
  'gssapi',
  'xoauth2',
  'oauthbearer',
  'scram-sha-1',
  'scram-sha-256',
].map((mechanism) => `sasl ${mechanism} authentication failed`);

/** Who checks its logins does not answer (src/xsasl/xsasl_dovecot_server.c; Cyrus SASL’s saslauthd). */
const NO_LOGINS = [
  'cannot connect to saslauthd server',
  'sasl: connect to ',
  'no sasl authentication mechanisms',
];

/** A client that speaks another protocol or TLS at once, a browser or a scanner (src/smtpd/smtpd.c). */
const NO_COMMANDS = ['non-smtp command from', 'improper command pipelining after connect from'];

/** A client that it answers with 421 or 450, as its next line may tell (src/smtpd/smtpd.c, anvil(8)). */
const LIMITS = [' rate limit exceeded: ', 'connection concurrency limit exceeded: '];

/** How it refuses a command of a client. */
const REFUSED = {
  recipients: [' to=<'],
  // People lose the colon behind the client.
  reasons: [': ', '] '],
  ends: ['; from=<', '; to=<', '; proto=', '; helo=<'],
};

/** How it refuses for a filter that gives no reply of its own (src/milter/milter8.c). */
export const UNTOLD = ['5.7.1 command rejected', '4.7.1 service unavailable - try again later'];

/** Where it takes mail of its own users alone, by the names in its master.cf. */
const FOR_USERS = ['/submission', '/smtps'];

/** A client with which no encryption could be set up: up to three lines (src/tls/tls_server.c). */
const NO_ENCRYPTION = [
  'ssl_accept error from ',
  'tls library problem: ',
  'lost connection after starttls from ',
];

/**
 * It has no such transport, the transport does not run, or a table or the queue cannot be read
 * (src/local/alias.c, src/smtp/smtp_proto.c).
 */
const FAULTS = [
  'local data error while talking to',
  'mail transport unavailable',
  'unknown mail transport error',
  'our tls engine is unavailable',
];

/**
 * It cannot write to a mailbox, whoever that is for (src/local/mailbox.c, src/virtual/mailbox.c,
 * src/global/dot_lockfile.c, deliver_flock.c).
 */
const NOT_WRITTEN = [
  'is not owned by recipient',
  'is not a regular file',
  'unable to create lock file',
  'unable to lock for exclusive access',
];

/** What its own resolver answers cannot be read (src/dns/dns_strerror.c). */
const LOOK_UP_FAULT = 'malformed or unexpected name server reply';

/** What a rule about a line of the head has refused (header_checks): src/cleanup/cleanup_message.c. */
const HEADER_RULES = ['reject: header ', 'reject: mime-header ', 'reject: nested-header '];

/** The same, of what it has thrown away. */
const HEADER_DISCARDS = ['discard: header ', 'discard: mime-header ', 'discard: nested-header '];

/** What a filter, a table or such a rule has had thrown away (access(5), header_checks(5)). */
const DISCARDS = ['discard: '];

/** The command that hands mail in has no settings or no queue (src/global/mail_conf.c, postdrop.c). */
const UNSET = ['main.cf: no such file', 'main.cf: permission denied', 'look up public/pickup'];

/**
 * A process of its own ends as soon as it has begun, for a setting or a fault that an earlier line
 * tells (src/master/master_spawn.c, src/qmgr/qmgr_deliver.c).
 */
const CRASHES = [
  'bad command startup -- throttling',
  'see a previous warning/fatal/panic logfile record',
];

export const postfix = {
  name: 'postfix',
  phrases: [
    'this is the mail system at host',
    "i'm sorry to have to inform you",
    'this is the postfix program',
    'the mail system',
    '(in reply to',
  ],
  // https://www.postfix.org/lmtp.8.html
  mailboxServices: ['/lmtp['],
  // src/smtpd/smtpd_check.c, src/postscreen/postscreen_dnsbl.c
  asked: {
    // Not that of a sender: it may as well be theirs to change the address.
    'own-rule': ['host', 'recipient address', 'helo command'].map(
      (what) => `${what} rejected: access denied`,
    ),
    'own-list': ['blocked using '],
    'other-address': ['not owned by user'],
  },
  // src/*qmgr/qmgr_transport.c, qmgr_deliver.c, src/smtp/smtp_proto.c
  ownFaults: [...FAULTS, 'alias database unavailable'],
  unset: UNSET,
  bounceWords: [
    'mail system at host',
    'this is the mail system',
    'name service error',
    'status=bounced',
    'status=deferred',
    'loops back to myself',
    'does not accept mail (',
    'nullmx',
    'tls is required, but was not offered',
    'mail forwarding loop for',
    'maildir delivery failed',
    'undelivered mail',
    ...HEADER_RULES,
  ],
  // A certificate that it does not trust is deferred as well (src/smtp/smtp_proto.c, 4.7.5).
  delayWords: ['status=deferred', ': server certificate not '],
  // src/bounce/bounce_template.c
  titles: ['undelivered mail returned to sender'],
  openings: ['this is the mail system at host'],
  stages: {
    recipient: ['reply to rcpt'],
    content: ['reply to end of data', 'reply to data'],
    sender: ['reply to mail from'],
    greeting: ['reply to helo', 'reply to ehlo', 'initial server greeting'],
    connect: ['refused to talk to me'],
  },
  events: {
    // A name that is there without what mail needs, as the C library calls it.
    'null-mx': ['does not accept mail (nullmx)', 'host found but no data record of requested type'],
    'lookup-failed': ['host not found, try again', LOOK_UP_FAULT],
    'name-not-found': ['host or domain name not found', 'name service error for name='],
    'points-here': ['loops back to myself'],
    loop: ['mail forwarding loop for', 'too many hops'],
    'certificate-not-trusted': [
      'server certificate not trusted',
      'server certificate not verified',
      'certificate verification failed for',
      'tlsa lookup error for',
    ],
    // Its own rule demands DANE where the other side has none (src/smtp/smtp_tls_policy.c).
    'dane-missing': ['no tlsa records found', 'non dnssec destination'],
    'starttls-not-offered': ['tls is required, but was not offered'],
    'tls-failed': [
      'cannot start tls',
      'ssl_connect error to',
      'ssl_accept error from',
      'tls library problem',
      'lost connection after starttls',
    ],
    'login-method-not-offered': ['sasl authentication failed; no worthy mechs'],
    // Its SASL library has given up (src/smtp/smtp_sasl_glue.c); what a server said has its name there.
    'login-client-failed': ['cannot authenticate to server'],
    'login-refused': [
      'sasl authentication failed; server',
      'sasl authentication failed',
      ...LOGINS,
    ],
    'international-address-not-offered': ['smtputf8 is required, but was not offered'],
    'too-large-for-client': ['exceeds size limit'],
    'connection-timed-out': ['timed out while'],
    'connection-closed': ['lost connection with'],
    // What people set as `default_transport`: https://wiki.archlinux.org/title/Postfix (Local mail).
    'local-only': ['outside mail is not deliverable'],
    rule: [...HEADER_RULES, ...HEADER_DISCARDS, 'triggers discard action'],
    // `defer_transports` (src/qmgr/qmgr_message.c)
    'held-back': ['temporarily suspended: deferred transport'],
    'service-fault': [...FAULTS, ...NOT_WRITTEN, ...NO_LOGINS, ...UNSET],
    expired: ['status=expired', 'message expired'],
    // src/qmgr/qmgr_active.c; the subject of its notices says it of whatever failed.
    returned: ['expired, returned to sender'],
  },
  // src/smtpd/smtpd_check.c; what it asked follows behind 'host … said: '
  senderChecks: [
    'sender address rejected: unverified address: host ',
    'sender address rejected: undeliverable address',
  ],
  recipientChecks: ['undeliverable address: ', 'unverified address: '].map(
    (found) => `recipient address rejected: ${found}`,
  ),
  notices: {
    failed: ['your message could not be delivered to one or more recipients.'],
    delayed: ['it will be retried until it is'],
    delivered: ['your message was successfully delivered to the destination(s) listed below.'],
  },
  log: {
    process: ' postfix/',
    states: {
      failed: ['status=bounced', 'status=expired', 'status=undeliverable'],
      delayed: ['status=deferred', 'status=softbounce', ' refused to talk to me: '],
      delivered: ['status=sent', 'status=deliverable'],
    },
    replySigns: { failed: ['reject:'] },
    rejects: ['reject: '],
    refusals: [
      {
        signs: [
          'reject: header ',
          'reject: body ',
          'reject: mime-header ',
          'reject: nested-header ',
        ],
        recipients: [' to=<'],
        reasons: ['>: '],
      },
      // Nobody has sent a message yet, whoever comes to the port of its users.
      { ...REFUSED, signs: ['reject: connect from ', 'reject: helo from ', 'reject: ehlo from '] },
      ...FOR_USERS.map((process) => ({
        ...REFUSED,
        signs: ['reject: '],
        process,
        side: 'own-provider' as const,
      })),
      { ...REFUSED, signs: UNTOLD },
      { ...REFUSED, signs: ['milter-reject: ', 'reject: '] },
      { signs: HEADER_DISCARDS, recipients: [' to=<'], ends: REFUSED.ends },
      { ...REFUSED, signs: ['milter-discard: ', ...DISCARDS] },
      {
        signs: NO_LOGINS,
        process: 'smtpd',
        waits: true,
        isOneWithNext: true,
        explains: LOGINS,
      },
      { signs: LOGINS, isLogin: true },
      {
        signs: LIMITS,
        process: 'smtpd',
        event: 'throttled',
        waits: true,
        isOneWithNext: true,
        isOfSession: true,
      },
      // No login of as many was accepted: https://www.postfix.org/smtpd.8.html (disconnect).
      {
        signs: ['auth=0/'],
        process: 'smtpd',
        event: 'login-refused',
        isLogin: true,
        isOneWithNext: true,
        isOfSession: true,
      },
      { signs: UNSET, side: 'own-server', fromStart: true },
      {
        signs: CRASHES,
        side: 'own-server',
        event: 'service-fault',
        waits: true,
        isOneWithNext: true,
        fromStart: true,
      },
      // A filter that it asks is not there (src/milter/milter8.c), or it has no rule against relaying
      // (src/smtpd/smtpd_check.c) or no table (src/cleanup/cleanup_message.c): it takes no mail.
      {
        signs: [
          'connect to milter service ',
          'specify at least one working instance of',
          'map lookup problem -- message not accepted',
        ],
        event: 'service-fault',
        waits: true,
        isOneWithNext: true,
        isOfSession: true,
      },
      { signs: NO_COMMANDS },
      {
        signs: NO_ENCRYPTION,
        process: 'smtpd',
        waits: true,
        isOneWithNext: true,
        isOfSession: true,
      },
    ],
    discards: DISCARDS,
    envelope: '; from=<',
    expired: ['status=expired', 'status=force-expired'],
    notice: 'sender non-delivery notification',
    removed: ': removed',
    lines: {
      processes: ['postfix'],
      // https://www.postfix.org/postconf.5.html#syslog_name
      services: [
        'smtp',
        'smtpd',
        'lmtp',
        'local',
        'virtual',
        'pipe',
        'qmgr',
        'cleanup',
        'bounce',
        'error',
        'postscreen',
      ],
      recipients: ['to=<'],
      servers: [
        'relay=',
        'host ',
        'connect to ',
        'conversation with ',
        'lost connection with ',
        'ssl_connect error to ',
        'certificate verification failed for ',
      ],
      replies: [' said: ', 'refused to talk to me: '],
      listeners: ['smtpd', 'postscreen', 'dnsblog'],
      tries: [
        '\nconnect to ',
        '\nssl_connect error to ',
        '\ncertificate verification failed for ',
        '\nserver certificate verification failed for ',
        'lost connection with ',
        'conversation with ',
        ': host ',
      ],
      made: ['tls connection established to '],
      reasons: [
        'status=bounced (',
        'status=deferred (',
        'status=softbounce (',
        'status=undeliverable (',
        'status=sent (',
        'status=deliverable (',
      ],
      statuses: ['dsn='],
      statusOfReply: true,
      noticeSigns: ['from=<>'],
    },
  },
} satisfies Maker;
