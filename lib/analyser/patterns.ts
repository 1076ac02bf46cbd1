/** Every regular expression of the reader. Each is linear; a test has recheck prove it. */

/** Three digits that stand alone; whether they are a reply is asked afterwards. */
export const THREE_DIGITS = /(?<![\d.,])[2-5]\d\d(?!\d)/g;

/** Three numbers with dots that begin like an enhanced code. */
export const THREE_NUMBERS = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d])/g;

/** After a basic code: an enhanced one, whatever stands between ('] ', ": '", ' #', '-'). */
export const THEN_ENHANCED = /^['"\])]{0,2}[:,]?[ \t\n-]{0,3}b?['"]?\(?#?[245]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/;

/** Before an enhanced code: a basic one. */
export const AFTER_BASIC = /(?<!\d)[2-5]\d\d['"\])]{0,2}[:,]?[ \t\r\n>-]{0,40}b?['"]?\(?#?$/;

/** Before an enhanced code: another enhanced one. */
export const AFTER_ENHANCED = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3} $/;

/** What may stand on a line before the reply of a server. */
export const LINE_PREFIX = /^[\s>*|"'`([{«“‘<-]{0,20}(?:(?:[sS]|<<<|<-|<\*\*|<~\*?|<=|\.\.\.) ?:?\s{0,3})?["'`]?$/;

/** After a code at the start of a line: the words of a reply. */
export const REPLY_WORDS = /^(?:[ \t]+|-|: )["'(<[#*]{0,2}(?:\p{L}|\d\d?\d?[ .]|<|[+*])/u;

/** A word that names software or a version right before three numbers. */
export const VERSION_BEFORE = /(?:version|ver\.?|\bv|release|build|[A-Z]{2,4}|[a-z]\/|-)[:= ]?$/i;

/** A mail header field at the start of a message: 'Subject: ', 'X-Mailer: '. */
export const HEADER_FIELD = /^[A-Za-z][A-Za-z0-9-]{0,60}:/;

/** Charset labels that no decoder at hand knows. */
export const CP932 = /charset="?(?:cp932|windows-31j|ms932|x-sjis)"?/gi;
export const UTF7 = /charset="?(?:unicode-1-1-)?utf-7"?/gi;

/** A shifted run of UTF-7 (RFC 2152): '+', base64, '-'. */
export const UTF7_RUN = /\+([A-Za-z0-9+/]{0,4000})-?/g;

/** Content types and transfer encodings that need a MIME decoder. */
export const NEEDS_MIME = /^content-(?:type:\s{0,4}(?:multipart\/|message\/|text\/html)|transfer-encoding:\s{0,4}(?:base64|quoted-printable))/im;
export const CHARSET_PARAMETER = /charset="?[\w:.-]{1,40}"?/gi;

/** A field of a delivery-status part (RFC 3464). */
export const STATUS_FIELD =
  /^(?:original-recipient|final-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|will-retry-until|reporting-mta|arrival-date|x-[\w-]{1,40}) ?:/i;

/** '4.2.2' in a Status field; some write '5.1.1 (bad destination)'. */
export const STATUS_VALUE = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\d)/;

/** HTML character references that hide angle brackets and quotes in pasted source. */
export const ENTITY = /&(?:lt|gt|amp|quot|nbsp|#\d{1,6}|#x[0-9a-f]{1,5});/gi;

/** Tags of HTML; a bracketed mail address is none. */
export const TAG = /<\/?[a-z!][^<>@]{0,2000}>/gi;
export const BREAKING_TAG = /^<\/?(?:br|p|div|tr|li|h\d|table|pre|blockquote)\b/i;

/** Line ends that a program has written as backslash and letter. */
export const ESCAPED_LINE = /\\r\\n|\\n|\\r|\\t/g;

/** Marks of quoting at the start of a line. */
export const QUOTING = /^[ \t]{0,8}(?:> ?){1,20}/gm;

/** A host name or an address literal as servers are named. */
export const HOST_NAME = /(?<![\w.@-])(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,8}[a-z][a-z0-9-]{1,30}(?![\w-]|\.\w|@)/gi;

/** A date with a time, as mail systems write it. */
export const DATE_TIME =
  /(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{1,2}:\d\d(?::\d\d)?(?: [+-]\d{4})?/;

/** A queue id as Postfix, Exim and Sendmail name it. */
export const QUEUE_ID = /(?:queued as |queue-?id:? ?|id=|\]: )([A-Za-z0-9-]{8,24})(?![\w-])/i;

export const WHITE_SPACE = /\s+/g;
