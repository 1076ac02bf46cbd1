/** A field of a delivery-status part (RFC 3464); pasted ones are quoted or set in. */
export const STATUS_FIELD =
  /^[ \t]{0,8}(?:original-recipient|final-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|will-retry-until|reporting-mta|arrival-date|x-[\w-]{1,40}) ?:/i;

/** A host name or an address literal as servers are named. */
export const HOST_NAME = /(?<![\w.@-])[a-z0-9][a-z0-9.-]*/gi;

/** A date with a time, as mail systems write it. */
export const DATE_TIME =
  /(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{1,2}:\d\d(?::\d\d)?(?: [+-]\d{4})?/;

/** A queue id as Postfix, Exim and Sendmail name it; behind its process a program may write the time. */
export const QUEUE_ID =
  /(?:queued as |queue-?id: ?|with id |[a-z]\[\d+\]: (?![a-z-]{1,40}[ :]|\d{4}-?\d\d-?\d\d[t ]))([a-z0-9-]+)/i;

/**
 * The step that a client logs before its answer: CodeIgniter ('to: 550 5.1.1 User unknown',
 * system/Email/Email.php).
 */
export const LOGGED_STEP = /^[ \t]{0,8}(from|to|data): [345]\d\d[ -]/im;

/**
 * Words before the name of a server that was talked to. A bare 'from', 'by' or 'domain' says no such
 * thing: 'Received: from', 'Caused by:', 'the domain example.com has exceeded its limit'.
 */
export const TALKED_TO =
  /(?:talking to|relay=|(?:remote|receiving|destination)[- ](?:mta|host|server):? ?(?:dns;)?|connect(?:ed)? to|(?:connection|conversation) (?:to|with)|connection timed out with|transferring to|delivery via|\b(?:host|server|mx)) ?:?\s{0,8}<?\[?$/;

/** The same words where they name whoever tells of it, sends, or only looks up names. */
export const OWN_HOST =
  /\b(?:client|sending|source|local|at|on|name|gener[a-z]{2,10}|reporting|from|your|our|my)(?: e?-?mail| smtp)? (?:host|server|mx) ?:?\s{0,8}<?\[?$/;

/** Words before the name of a server that answered, or closed the connection. */
export const ANSWERED_BY =
  /(?:(?:refused|rejected|returned|denied|deferred|declined|closed|reset|dropped|timed out) by|(?:error|response|reply|answer|greeting)(?: received| returned)? from) ?:?\s{0,8}<?\[?$/;

/** Before and behind a name alone on its line, of the server whose session follows (Courier). */
export const LINE_START = /(?:^|\n)[ \t]{0,12}$/;

export const ADDRESS_TO_LINE_END = /^ \[[\d.:a-f]{3,45}\]:\n/;

/** Below a name alone on its line: what Exchange was told there, in English whatever its language. */
export const REMOTE_RETURNED = /^[ \t]{0,8}\n[ \t>]{0,12}remote server returned\b/i;

/**
 * The same in a bracket with what happened: '[mx.example.org 192.0.2.9: timed out]', '[(10)
 * mx.example.org. [192.0.2.9]:25: Connection timed out]' (Gmail).
 */
export const BRACKET_START = /(?:^|[\s>])\[(?:\(\d{1,3}\) )?$/;

export const ADDRESS_IN_BRACKET =
  /^\.? (?:[\d.:a-f]{3,45}|\(\d{1,3}\)|\[[\d.:a-f]{3,45}\]:\d{1,5}): [a-z]/i;

/** The name of a class ('com.example.SmtpTransport'): no top-level domain mixes its letters. */
export const CLASS_NAME = /[a-z][A-Z]/;

/**
 * The time at the start of a line of a log: 'Nov 23 10:00:00', '2026-11-23 10:00:00',
 * '2026-11-23T10:00:00.123+01:00'.
 */
export const SHORT_DATE =
  /\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)/;

/** How a report names the server that wrote it; Exchange in several languages (those of Sisimai's tests). */
export const REPORTER =
  /(?:mail system at host|-send program at|mailer program at|mail agent v\S+ at|gener[a-z]{2,10} server:|server di generazione:|serveur de génération\s?:|reporting server:|reporting-mta: ?dns;) ?([\w.-]+)/i;

/** The field of a report, or of a trace of Exchange, that names the other server behind its reply. */
export const REMOTE_SYSTEM =
  /(?:\bremote system: ?dns; ?|\blastattemptedservername=)([\w-]{1,63}(?:\.[\w-]{1,63}){1,9})/i;

export const LAST_STOP = /\.$/;

export const DIGIT = /\d/;

/**
 * How Exchange writes a time, in the order of a language: '11/23/2026 10:12:22 AM', '23.11.2026
 * 10:12:22', '2026/11/23 10:12:22'.
 */
export const EXCHANGE_TIME =
  /(?<![\d./])\d{1,4}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d:\d\d(?: [AP]M\b)?/;

/** The zone behind a time: ' GMT', ' +0100 (CET)'. */
export const ZONE_AFTER =
  /^(?: [+-]\d{4})?(?: (?:[A-Z]{1,4}T|UTC|Z)\b)?(?: \([A-Z][A-Za-z0-9+-]{1,7}\))?/;
