/**
 * A word of a reply: up to a space or a sign that closes or parts words. A size may be written
 * '10,485,760 bytes'; a list of ports has no unit behind it.
 */
export const WORD =
  /\d{1,3}(?:,\d{3}){1,4}(?= ?(?:[KMG]i?B|K?bytes)\b)|[^\s,;()[\]<>{}"“”„«»=|!?]+/gi;

/** What stands at the edges of a word and is none of it. */
export const EDGE_BEFORE = /^(?:b')?[.:*'`‘’‚#+]{0,8}/;
export const EDGE_AFTER = /[.:*'`‘’#]{1,8}$/;

/** 'Error:RATE_MSG', 'Ref#5513', 'mail.example.com:192.0.2.1': a label and its value without a space. */
export const LABEL_BEFORE =
  /^(?:(?:[a-z]{3,16}|ipv6):(?!\/)|(?:ref|case|ticket|incident)#|[a-z][\w.-]{0,120}:(?=\d{1,3}(?:\.\d{1,3}){3}$))/i;

/** A repeated code before the words of a line: '550-5.7.26', '554-IP'. */
export const CODE_BEFORE = /^[245]\d\d-/;
export const CODE_ALONE = /^(?:[245]\d\d-)?(?:[245]\.\d{1,3}\.\d{1,3})?$/;

export const NUMBER = /^\d{1,12}(?:\.\d{1,3})?$/;

/** '25MB', '300s'. */
export const NUMBER_AND_UNIT = /^(\d{1,12}(?:\.\d{1,3})?)([a-z]{1,9})$/i;

/** '313/250'. */
export const FRACTION = /^(-?\d{1,9}(?:\.\d{1,3})?)\/(-?\d{1,9}(?:\.\d{1,3})?)$/;

export const SIGNED_NUMBER = /^-?\d{1,6}(?:\.\d{1,4})?$/;

export const IPV6_SIGNS = /^[\da-f.:]{3,45}$/i;

/**
 * Addresses that nobody has (RFC 1122, RFC 4291), of private networks (RFC 1918, RFC 4193) and of a
 * single link.
 */
export const INTERNAL_IP =
  /^(?:0\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|::1?$|fe80:|f[cd][\da-f]{2}:)/;

/** The name of a machine that is no word of a sentence: 'localhost', 'pc-01'. */
export const NO_WORD = /^localhost|[\d_-]/;

/** A host or domain in letters, digits, hyphens and dots. */
export const NAME_SIGNS = /^[a-z0-9_][a-z0-9._-]*$/i;

/** A code of a provider's own: 'S3140', 'TSS04', 'LPN004_401', 'XGEMAIL_0006', 'MX-UOL-02'. */
export const OWN_CODE = /^[A-Z]{1,8}(?:[_-]?\d{2,10}|[_-][A-Z]{1,8}[_-]?\d{1,4})(?:[_-]\d{1,6})?$/;

/** What a filter calls a reason, in brackets before its words: '[CS]', '[UNS]'. */
export const SHORT_NAME = /^[A-Z]{2,3}$/;

/** The same of an operator before its words, with a colon: 'sc969'. */
export const LED_CODE = /^[a-z]{2}\d{3}$/;

/** The same in brackets behind the last sentence: '(DIAL)'. */
export const CLOSING_NAME = /^[A-Z]{2,5}$/;

/** A number of a reason, behind '#'. */
export const SHORT_ID = /^\d{3,6}$/;

/** What NetEase begins with: a kind of fault and which it is, 'DT:SPM', 'MI:SPF', 'HL:REP'. */
export const PAIRED_CODE = /^[A-Z]{2}:[A-Z]{2,4}$/;

/** The same with one digit, where 'Error' stands before it: 'CA2'. */
export const SHORT_CODE = /^[A-Z]{2,8}\d$/;

/** What a filter names by words, where a label is joined to it: 'Error:RATE_MSG'. */
export const WORD_CODE = /^[A-Z]{2,12}(?:_[A-Z]{2,12}){1,3}$/;

/** A letter and what it is about, in brackets at the end: '(B-URL)', '(MBL-R)'. */
export const PART_CODE = /^(?:[A-Z]-[A-Z]{2,8}|[A-Z]{2,4}(?:-[A-Z]{2,4})?-[A-Z])$/;

/** The same behind '#', or with digits: 'MS-ST-G', 'AUTH004', 'ST-12'. */
export const SIGNED_CODE = /^[A-Z]{2,8}(?:-[A-Z]{1,8}){0,3}(?:-?\d{1,6})?$/;

/** What a gateway calls itself before a code of its own: 'CMGW'. */
export const NAME_OF_GATEWAY = /^[A-Z]{3,6}$/;

/**
 * A number of an error of MAPI, Internet mail or certificates in Windows. Mail programs show it with the port in the
 * same line, in their language: 'Port: 25, …, Error Number: 0x800CCC79'.
 */
export const ERROR_OF_PROGRAM = /\b0x800[49BC][\dA-F]{4}\b/i;
export const PORT_OF_PROGRAM = /\b(?:port|porta|puerto|poort)[ \u00a0]?: ?(\d{2,5})\b/i;

/** Java: 'Could not connect to SMTP host: smtp.example.com, port: 465', above what was wrong. */
export const PORT_WITH_HOST = /\bhost: [\w.-]{1,120}, port: (\d{2,5})\b/i;

/** Capitals alone: a part of a gateway ('DED'), an id of letters ('WJWUQLDI'). */
export const CAPITALS = /^[A-Z]{2,12}$/;

/** Names of standards and methods, which look like codes of a provider. */
export const STANDARD = /^(?:RFC|UTF|SMTPUTF|SHA|MD|TLS|SSL|IPV|CVE)/;

/** 'AS(4810)', of Exchange Online. */
export const FILTER_CODE = /^AS\(\d{3,12}\)/;

/** A number that counts nothing, and is long enough for no port, no year and no error. */
export const LONG_NUMBER = /^\d{8,20}$/;

/** Letters and digits without a sign between them, and a sign that ends a sentence. */
export const MIXED = /^[A-Za-z\d]{10,40}$/;
export const HAS_SMALL = /[a-z]/;
export const SENTENCE_ENDS = /[.;]/;

/** Two parts of hexadecimal digits, with letters and figures: '2f1360f5227ac95-29a5c'. */
export const HEX_FIRST = /^(?=[a-f]{0,30}\d)(?=\d{0,30}[a-f])[\da-f]{12,24}-[\da-f]{4,8}$/;

/** Numbers of sessions in the shapes of their providers. */
export const ID_OF_MICROSOFT = /^[\dA-F]{16}$/;
export const TIME_OF_MICROSOFT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,7}Z$/;
export const ID_OF_YANDEX = /^1\d{9}-[\dA-Za-z]{8,16}-[\dA-Za-z]{6,12}$/;
export const PARTS_OF_YANDEX = /^[\dA-Za-z]{8,10}-[\dA-Za-z]{8,10}$/;
export const ID_OF_NETEASE = /^[\w+-]{20,26}\.\d{1,6}S\d{1,3}$/;
/** The address of a server, a time and letters: '192.0.2.7.2011101001.XXYIvtHf', whatever follows. */
export const ID_OF_FILTER = /^(?:\d{1,3}\.){4}\d{8,14}\.[a-z\d]{6,16}(?![\w.-])/i;
export const ID_OF_MIMECAST = /^[\w-]{22}\.[a-z]{2}\d{1,3}$/;

/** An address of an office, which nobody writes letters to by chance. */
export const OFFICE =
  /^(?:postmaster|abuse|support|help|delist|unblock|noc)(?:[-_.+][\w.+-]{1,40})?@/;

/** A link to write to; programs set one in brackets behind every address ('<mailto:…>'). */
export const MAILTO = /[\s(]mailto:$/i;

/** Before the name of a vocabulary of XML or of the type of a document. */
export const XML_NAME_BEFORE = /(?:\bxmlns(?::\w{1,12})?=|\bdtd [^"'\n]{0,14}["'] ?)["']$/i;

/** Before an address that a program called: '[POST] to [https://…', '`POST https://…`'. */
export const CALLED_BEFORE = /\b(?:POST|Post|GET|Get|PUT)\]?(?: to)? ["'[`]{0,2}$/;

/** 'requestid': the label before its last part. */
export const ID_BEHIND = /id$/;

/** 'spam-id', 'x-request-id', 'case_no': what is named, and that it is by a number. */
export const LABEL_OF_ID =
  /^(?:x[-_])?([a-z]{2,12})(?:[-_]([a-z]{2,12}))?[-_](?:id|ref|no|nr|num|number)$/;

/** A line that gives a number to ask about, and nothing else. */
export const LINE_OF_NUMBER =
  /^[ \t*>]{0,8}(?:(?:support|your|our|error|help)[ -])?(?:ref|reference|ticket|incident|case)(?:[ -](?:no|nr|number|id|code))?\.? ?[:#] {0,3}#?([A-Za-z\d][A-Za-z\d_-]{3,40})\.?[ \t]{0,8}$/gim;

/** The answer of an interface in XML, behind its error: '<RequestId>0f678793-118e-…</RequestId>'. */
export const XML_REQUEST = /<requestid>([\w-]{8,64})<\/requestid>/i;

/** A number for a support request has a digit. */
export const HAS_DIGIT = /\d/;
export const HAS_CAPITAL = /[A-Z]/;

/**
 * OpenSSL names the function and the reason (ERR_error_string(3)), Ruby the state before it, Python its
 * constant: 'SSL routines:tls_process:no shared cipher:', 'state=error: unsupported protocol'.
 */
export const REASON_OF_OPENSSL =
  /(?:\bssl routines:\w{0,60}:|\bstate=[\w ]{2,40}: |\[ssl: \w{3,60}\] )([a-z\d][a-z\d ]{3,50})/i;

export const TLS_NAMED = /tls|ssl/i;

/** 'TLSv1.3 with cipher', 'version=TLSv1.2, cipher='. */
export const VERSION_USED = /\bversion=tlsv(1(?:\.[0-3])?)|\btlsv(1(?:\.[0-3])?) with cipher\b/i;

/** A version of TLS as one word: 'TLSv1.2', 'TLS1_0', 'TLS10', 'TLSv1', '1.3'. */
export const TLS_VERSION = /^(?:tlsv?1(?:[._]?([0-3]))?|1[._]([0-3]))$/i;

/** The same in hexadecimal digits, as it is sent: '301', '0x0303'. */
export const VERSION_IN_HEX = /^(?:0x)?0?30([0-4])$/;

export const FIELD_UNTIL = /^[ \t>]{0,8}will-retry-until: ?/im;

/** Of Postfix in seconds, of Sendmail with days before a clock: 'delay=275667', 'delay=3+04:34:27'. */
export const DELAY_IN_LOG = /, delay=(?:(\d{1,9})(?=[.,])|(?:(\d{1,3})\+)?(\d\d):(\d\d):\d\d(?=,))/;

/** Hours, minutes and seconds: '00:04:59'. */
export const CLOCK = /^(\d\d):(\d\d):(\d\d)$/;

/** A time in an eastern language with what says that it passes: '5 分钟后', '300秒後', '5분 후', '等待 5 分钟'. */
export const EASTERN_TIME =
  /(\d{1,5}) ?(秒[鐘钟]?|分[钟鐘間]?|小[时時]|時間|天|日|초|분|시간|일) ?(?:之后|之後|以后|以後|后|後|후|뒤|お待ち|を待|기다)|(?:等待|等候)[^\d\n]{0,6}(\d{1,5}) ?(秒[鐘钟]?|分[钟鐘]?|小[时時]|天)/g;

/** A time of day: '12:30'. */
export const TIME_OF_DAY = /^\d\d?:\d\d$/;

/** A date with its time: 'Mon, 25 Aug 2025 07:00:31 UTC'. */
export const DATE_SAID =
  /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)?(?: (?:[A-Z]{3,4}|[+-]\d{4}))?\b/;

/** The same as a program writes it: '2026-01-17T17:01:15Z', '2026-01-17 17:01'. */
export const DATE_WRITTEN =
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?/;

/** A length of time in Go: '14m59.5s', '2h0m0s'. */
export const TIME_OF_GO = /^(?:\d{1,4}h)?(?:\d{1,2}m)?\d{1,2}(?:\.\d{1,9})?s$/;

/** 'nextRetry', 'next_attempt', 'next_try_delay', 'next-retry-time', 'retry_at'. */
export const NEXT_TRY =
  /^(?:next[_-]?(?:re)?(?:try|attempt|delivery)(?:[_-]?(?:time|at|delay|in))?|retry[_-]?at)$/;

/** What a notification says of its next try, in any case. */
export const SAYS_NEXT =
  /\b(?:retried|reattempted|will retry|next (?:try|retry|attempt|delivery))\b/i;

/** 'attempts_count', 'retry_num', 'numTries'. */
export const COUNT_OF_TRIES =
  /^(?:num[_-]?)?(?:attempts?|tries|retries|retry)(?:[_-]?(?:count|num|number))?$/;

/** An id of a message in a line of a log, with the colon that Postfix and Sendmail set behind it. */
export const ID_IN_LOG =
  /\b(?:[A-Za-z0-9]{6}-[A-Za-z0-9]{6,11}-[A-Za-z0-9]{2,4}\b|(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{8,20}(?=:))/g;

/** A time in a sentence: '4 hours', '46 more hours'. */
export const TIME_SAID = /\d (?:more )?(?:second|minute|hour|day)/i;

/** A word behind a space: more than codes, and names of fields. */
export const SAYS_WORDS = /[ \t\n]\p{L}\p{L}/u;

/** 'Status: 4.4.1' in a report, and the field that has its words, with the lines it goes on in. */
export const STATUS_LEAD = /^status:/i;
export const DIAGNOSTIC_FIELD =
  /^[ \t>]{0,8}diagnostic-code:[^\n]{1,300}(?:\n[ \t][^\n]{0,300}){0,8}/im;

/** The size that the client announced in its MAIL command (RFC 1870). */
export const ANNOUNCED_SIZE = /\bSIZE=(\d{1,12})\b/g;

/** The most that a server takes, in its answer to EHLO (RFC 1870, 3). */
export const SIZE_OF_SERVER = /\b250[- ]SIZE (\d{4,12})\b/g;

/**
 * A setting of a server that is said to be its limit: Postfix and Exim, Sendmail, OpenSMTPD, Exchange, qmail.
 * https://www.postfix.org/postconf.5.html#message_size_limit
 * https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html
 * https://man.openbsd.org/smtpd.conf.5 (max-message-size)
 * https://learn.microsoft.com/powershell/module/exchange/set-transportconfig
 */
export const LIMIT_IN_SETTING =
  /\b(?:message_size_limit|max-message-size|max_?message_?size|max(?:send|receive)size|databytes)[ =:]{1,3}(\d{1,12})([KMG]?)\b/i;

/** How much of a mailbox is in use: '95%'. */
export const PERCENT = /^\d{1,3}(?:[.,]\d{1,2})?%$/;

export const WHITE = /\s+/g;

/** Where a word begins in a name that is written together: 'NotValidForName'. */
export const CAMEL_JOINT = /(?<=[a-z])(?=[A-Z])/g;

/** What stands between the words of a constant, and of a sentence that was wrapped. */
export const JOINS = /[\n_]/g;

/**
 * The last sign of a line and the setting that its link goes on with: '&', '?' or ';' and a name, the
 * value of '=', or a line that begins with '&'. Behind ';' a sentence goes on in the same line.
 */
export const LINK_GOES_ON =
  /^(?:[&?]\s{1,80}(?=\w{1,16}=[^\s<])|;[ \t]{0,80}\r?\n[ \t]{0,80}(?=\w{1,16}=[^\s<])|=[ \t]{0,8}\r?\n[ \t]{0,80}(?=[\w.:-])|[^\s<>"|]\r?\n[ \t]{0,80}(?=&\w{1,16}=))/;

/** An address of a page behind a sign in a word: 'check:4:https://…', '554-http://…'. */
export const LINK_WITHIN = /[:;#*-](?=https?:\/\/)/i;

/** A line of a log that has its fields in JSON. */
export const LINE_OF_JSON = /\{ ?"[\w.-]{1,40}" ?:/;

/** The number of a message in such a line. */
export const ID_FIELD = /"(?:msg|message|queue|mail|session)[_-]?id" ?: ?"([\w.-]{4,64})"/i;

/** Who connected to hand the message in, and who sent it. */
export const CLIENT_FIELD =
  /"(?:src|source|client|sending|peer)[_-]?ip" ?: ?"\[?([\da-f.]{7,15}|[\da-f:]{3,45}?(?=\]|"))/i;
export const SENDER_FIELD =
  /"(?:sender|mail_from|envelope_from)" ?: ?"<?[^"@<>\s]{1,64}@([\w.-]{3,120})/i;

/** Fields of a feedback report (RFC 5965, 3.2). */
export const SOURCE_IP = /^source-ip: ?([\da-f.:]{7,45})/im;
export const REPORTED_DOMAIN = /^reported-domain: ?([\w.-]{3,253})/im;

/** Without one of them, whose domain the sender has says nothing. */
export const SENDER_CHECK = /\b(?:spf|dkim|dmarc)\b/i;

/** What a filter logs of a check, by names of its own: 'spfres=fail', 'dkim_result=pass'. */
export const LOGGED_RESULT =
  /\b(spf|dkim|dmarc)[_-]?(?:res|result|status|check) ?[=:] ?"?(?:(?:spf|dkim|dmarc)_(?:policy_)?)?([a-z]{4,9})\b/gi;

/** A check and its result (RFC 8601, 2.7). */
export const RESULT_PAIR =
  /\b(spf|dkim|dmarc)=(pass|fail|softfail|neutral|none|policy|permerror|temperror|hardfail)\b/g;

/** What rspamd writes of DMARC beside it (src/plugins/lua/dmarc.lua). */
export const NO_VALID_DKIM = /\b(no valid dkim)\b/i;
export const HEADER_FROM = /\bheader\.from=([\w.-]{3,120})/;

/** What the domain asks for of a message that fails (RFC 7489, 6.3): 'dmarc=fail (p=reject', '(policy=reject)'. */
export const POLICY_SAID = /\((?:p|policy)[=:] ?(none|quarantine|reject)\b/i;

/** https://docs.rspamd.com/modules/milter_headers/ (x-spamd-result); src/libserver/task.c. */
export const RSPAMD_SCORE =
  /\bdefault: (?:[TF]|True|False)\b(?: \([a-z ]{2,20}\):)? \[(-?\d{1,4}\.\d\d) ?\/ ?(\d{1,4}\.\d\d)\]/g;

/** What a policy service of Postfix logs before the reply: 'prepend Received-SPF: Pass (…)'. */
export const LOGGED_SPF = /\bprepend received-spf: ([a-z]{4,9})\b/i;

/** A field that a check of SPF writes, in a line of its own: 'Received-SPF: fail (…)'. */
export const FIELD_SPF = /^[ \t>]{0,8}received-spf: ([a-z]{4,9})\b/im;

/** A name in a certificate: '/CN=Example Root CA', 'CN = mail.example.com'. */
export const COMMON_NAME = /\bCN ?= ?([^\n/,"';]{2,80})/;

/** When a certificate ended, behind what says so, as programs and people write a date. */
export const CERTIFICATE_DATE =
  /^[=: ]{0,4}([A-Z][a-z]{2,8} {1,2}\d{1,2},?(?: \d\d:\d\d:\d\d)? \d{4}(?: GMT)?|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})/;

/** What stands directly before a name in a certificate that is for all hosts of a domain. */
export const WILDCARD_BEFORE = /\*\.$/;

/** An address of a server that a program made a link of: 'http://192.0.2.1/', 'http://[2001:db8::1]'. */
export const LINK_OF_IP = /^https?:\/\/\[?(\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]{3,45})\]?\/?$/i;

/** An address of a page; a version of the protocol ('HTTP/1.0') is none, nor is one of the own network. */
export const HTTP_LINK =
  /^https?:\/\/(?!localhost\b|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[)/;

/** A page without 'http://': a host, whose last part is of letters alone, and a path. */
export const BARE_LINK = /^(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,16}\/[a-z]/i;

/** A setting in an address of a page, or a bare value behind its question mark. */
export const SETTING = /[?&;]\s{0,80}(?:(\w{1,20})=)?([^\s&;?#=]{1,100})/g;

/** What asks for the server that sent: '?ip=192.0.2.1', 'searchString=192.0.2.1', '?192.0.2.1'. */
export const ASKS_FOR_IP = /^(?:\w{0,9}ip\w{0,9}|addr\w{0,8}|search\w{0,8}|query|lookup|q)?$/i;

/** '/query/ip/192.0.2.1', '/rbl/192.0.2.1.html', '/lookup/192.0.2.1'. */
export const IP_IN_PATH =
  /\/(?:ip|rbl|bl|dnsbl|lookup|query|check|address|host)\/(\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{1,4}:[\da-f:]{2,40})/i;

/** The number of a reason in an address of a page: 'r0735'. */
export const REASON = /^[a-z]\d{3,5}$/i;

/** The number of a session: letters and digits, parted by hyphens. */
export const SESSION = /^(?=[^\d]{0,40}\d)[a-z\d]+(?:-[a-z\d]+){0,4}$/i;

/** What Alibaba writes behind a result without a space: 'failedCONTINUE'. */
export const CAPITALS_BEHIND = /[A-Z]{2,20}$/;

/** 'emails/day', and '100/hour' or '200mails/h' with its count. */
export const PER_UNIT = /^(\d{1,9})?([a-z-]{1,20})?\/([a-z]{1,7})$/i;

/** '24-hour', 'per-day'. */
export const OF_TIME = /^(\d{1,3}|per)-([a-z]{3,7})$/;

/** '83.6/1h': a rate that was measured, and its period. */
export const MEASURED = /^(\d{1,9}\.\d{1,3})\/(\d{1,4})([smhd])$/;

/** A size in a sentence: '36 MB'. */
export const SIZE_SAID = /\d[ \u00a0\u202f]?[KMG](?:i?B|o)\b/i;

/** The name of a client that leads to another address, of which its server warns (src/smtpd/smtpd_peer.c). */
export const UNCONFIRMED =
  /\bhostname ([\w.-]{3,120}) does not resolve to address ([\da-f.:]{3,45}?)(?=: |[\n ]|$)/gi;

/** The client that a log line names before the reply to it: 'RCPT from unknown[192.0.2.1]: '. */
export const CLIENT_BEFORE = /[A-Z] from\s[\w.-]{1,120}\[([\da-f.:]{3,45})\]:\s$/;

/** The same of Sendmail, behind 'relay=mail.example.com ': '[192.0.2.1], reject='. */
export const RELAY_BEFORE = /\[(?:IPv6:)?([\da-f.:]{3,45})\](?: \(may be forged\))?, reject=$/i;

/** The envelope that Postfix writes behind its reply. */
export const ENVELOPE_BEHIND = /; from=<[^\s<>@]{1,80}@([\w.-]{3,120})> to=</;

/** A check of Sendmail that asks for nothing but the client. */
export const CHECKS_RELAY = /\bruleset=check_relay,/;

/** The log line of a filter that refused what a client sent. */
export const FILTERED = /milter-reject: [A-Z-]{1,30} from\s[^\s]{1,180}$/;

/** What OpenDMARC logs of SPF before its verdict: '62B3E583B1D: SPF(mailfrom): example.com pass'. */
export const SPF_LOGGED = /\b(\w+): SPF\((?:mailfrom|helo)\): \S+ ([a-z]+)$/m;

/** What may follow the name of a method: 'spf-check', 'dkim_verify', 'spfres', 'dmarc_result'. */
export const METHOD_TAIL = /[-_]?(?:check|verify|res|result|status|verdict)$/;

/** Words of the address of a page where one asks to be taken off a list. */
export const DELISTING_PAGE = /delist|remov|unblock|reset-request/;

/** An address in reverse order before a name, and such a name in the zone of a list. */
export const REVERSED = /^(?:\d{1,3}\.){4}(?=[a-z])/;
export const ASKED_ZONE =
  /^(?:\d{1,3}\.){4}(?:[a-z\d-]{1,30}\.){0,4}?(?:[a-z]{0,8}bl|zen|spam[a-z]{0,12}|[a-z]{1,12}spam|barracudacentral)(?:-\d)?\./;

/** What 'RBL' stands for, and what a list is called that has no name. */
export const KIND_OF_LIST =
  /^(?:real-?time (?:block|black)|(?:dns|ip|internal|local|global) ?(?:rbl|dnsbl|block|black|$))/i;

/** The zone of a list by the label that lists have, with a domain behind it. */
export const IS_ZONE =
  /^(?:[a-z\d-]{1,30}\.){0,3}?(?:[a-z]{0,8}bl(?:-\d)?|sbl-xbl|zen|blackholes|blacklist|blocklist)\.(?:[a-z\d-]{1,40}\.){1,3}[a-z]{2,12}$/;

/** The page of a list where an address is looked up: '/dnsbl-lookup.cgi', '/query/bl', '/bl.shtml'. */
export const ASKS_LIST = /^https?:\/\/[a-z\d.-]{4,120}\/[a-z\d/_-]{0,40}bl(?=[^a-z]|check)/;

/** The name before the last part of a host in a link: 'spamhaus' of 'https://www.spamhaus.org/'. */
export const HOST_OF_LINK =
  /^https?:\/\/(?:[a-z\d-]{1,40}\.){0,3}?([a-z\d-]{4,40})\.[a-z]{2,12}(?:\/|$)/;

/** The short name of a list: 'DBL', 'SBL-XBL', 'RBL+'. */
export const ENDS_IN_BL = /^[A-Z-]{1,10}BL\+?$/;

/** A capital begins the name of a list. */
export const CAPITAL_START = /^[A-Z]/;

/** 'Blocklist 1'. */
export const SHORT_NUMBER = /^\d\d?$/;

/** What parts an address from the name of a host before it: 'blocked by zen.example; 192.0.2.1'. */
export const PARTS = /[;|]|: /;

/** The end of the name of a host, directly before a bracket. */
export const NAME_END = /[\w.]/;

/** 'Eicar-Test-Signature', 'Worm.Mydoom.I', 'W32/Sober.j@MM'. */
export const NAME_OF_VIRUS = /^[A-Za-z][\w./-]{3,60}(?:@MM?)?$/;

/** A sentence that says how a message was rated. */
export const SAYS_SPAM_SCORE = /\bspam (?:value|score|level|rating|probability) (?:is|was|of)\b/i;

/** A file by its ending: 'orders.zip', '0001.dat'. */
export const NAME_OF_FILE = /\.[a-z][a-z\d]{1,4}$/i;

/** An ending alone: 'zip', 'exe-ms'. */
export const ENDING = /^[a-z][a-z\d-]{1,6}$/i;

/** The code of a country after an address: 'mail.example:192.0.2.1:CN'. */
export const COUNTRY_BEHIND = /:([A-Z]{2})$/;

/** The code or the name of a country. */
export const NAME_OF_COUNTRY = /^[A-Za-z]{2,30}$/;

/** The port behind a host or an address: 'mx.example.org:25', '192.0.2.1:587'. */
export const PORT_OF_HOST = /[\w\]]:(\d{2,5})$/;
