/** Regular expressions of logs. Each is linear; a test has recheck prove it. */

/**
 * What collectors put before a line: the name of a container ('mail-1  | '), of a pod
 * ('[pod/mail-0/postfix] ').
 */
export const CONTAINER_BEFORE = /^(?:[a-z0-9][\w.-]{0,60} {1,8}\| |\[pod\/[\w./-]{1,120}\] )/i;

/** The priority of syslog, by number or by name, and the version behind it (RFC 5424, 6.2). */
export const PRIORITY_BEFORE = /^<(?:\d{1,3}>(?:1 )?|[a-z]\w{1,12}\.\w{1,12}> )/;

/**
 * The time before a line: of syslog in any language, of ISO 8601, of ctime, of journald, of
 * multilog, in seconds since the start of the machine or since 1970.
 */
export const TIME_BEFORE =
  /^\[?(?:(?:\p{L}{2,4} )?(?:\p{L}{3,5}\.? {1,2}\d{1,2} (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d{1,9})?(?: \d{4})?|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|(?:[A-Z]{2,3}T|UTC|MSK|WIB)(?= )|[+-]\d\d:?\d\d))?|(?:\d\d\/\p{L}{3}\/\d{4} )?\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?)|@[0-9a-f]{24}|\d{10}\.\d{1,9}|(?<=\[) {0,6}\d{1,9}\.\d{1,9}(?=\]))\]?(?: {1,2}|$)/u;

/** The number of the process that Exim writes behind the time where it is told to. */
export const PROCESS_NUMBER = /^\[\d{1,8}\] /;

/** Host and process before a line of syslog: 'mail postfix/smtp[811]: ', 'mail mail.info msmtp: '. */
export const PROCESS_BEFORE =
  /^(?:[^\s:[\]()=<>"]{1,120} {1,8}){0,2}([a-z][\w./+-]{0,60})(?:\[([^\]\s]{0,60})\])?: ?/i;

/** Host, process and its number of RFC 5424, with a message id and structured data. */
export const STRUCTURED_BEFORE =
  /^[^\s:[\]()=<>"]{1,255} ([a-z][\w./+-]{0,60}) ([\w.-]{1,60}) [\w.-]{1,60} (?:-|\[[^\]\n]{0,300}\]) \ufeff?/i;

/** The text of a line that a collector has wrapped into JSON: Docker, journald, fluentd. */
export const JSON_LOG = /"(?:log|message|msg)" ?: ?"/i;

/** The process of a line that journald has written as JSON, and its number. */
export const JSON_PROCESS = /"SYSLOG_IDENTIFIER" ?: ?"([\w./+-]{1,60})"/;

export const JSON_TEXT_END = /(?<!\\)"/;

/** The id with which a line begins: Postfix and Sendmail 'id: ', Exim and ZoneMTA 'id '. */
export const LEADING_ID =
  /^([A-Za-z0-9]{6}-[A-Za-z0-9]{6,11}-[A-Za-z0-9]{2,4}(?= )|[0-9a-f]{16,20}\.\d{3}(?= [A-Z])|(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{6,20}(?=: ))/;

/** An id behind the sign that leads to it: a lone '-' is none. */
export const ID_HERE = /^\w[\w.-]{0,59}/;

/** The first reply behind its sign, and what leads to it. */
export const REPLY_HERE = /(?:^|[:=>] )([245]\d\d)(?=[ -]|$)/;

/** A code behind the name of its field. */
export const CODE_HERE = /^[245]\d\d(?!\d)/;

/** A status behind the name of its field. */
export const STATUS_HERE = /^[245]\.\d{1,3}\.\d{1,3}(?![\d.])/;

/** A server behind its sign: 'mx.example.org[192.0.2.9]', '"192.0.2.9 (mx.example.org)"'. */
export const SERVER_HERE = /^[ "[]{0,3}(?:[\da-f.:]{3,45} \(([\w.-]{3,255})\)|([\w.:-]{3,255}))/i;

/** The port behind the name of a server: 'smtp.example.com:587'. */
export const PORT_BEHIND = /^([^:]{1,255}):\d{0,5}$/;

/** Between two recipients of one line. */
export const NEXT_RECIPIENT = /^[>"\\]{0,3}, ?[<"\\]{0,3}$/;

/** What is left at the end of a field: the bracket or the quote that was opened before it. */
export const FIELD_END = /[\s"'\\]{0,4}$/;

/** Lines that are known by what stands in them, whatever stands before. */
export const EXIM_SHAPE = /^[A-Za-z0-9]{6}-[A-Za-z0-9]{6,11}-[A-Za-z0-9]{2,4} /;

/** How it says at a terminal which of its logs the next line goes to: 'LOG: MAIN REJECT'. */
export const EXIM_CONSOLE_SHAPE = /^LOG: (?:[a-z_]{1,40} )?(?:MAIN|PANIC|REJECT|DIE)\b/;

/** The process before each of its lines there. */
export const CONSOLE_NUMBER = /^\d{1,7} {1,3}(?=H=|LOG: )/;

/** What it writes of clients, which bears no id. */
export const EXIM_CLIENT_SHAPE =
  /^(?:[\w-]{1,60} authenticator failed for |SMTP (?:protocol error in "|protocol synchronization error|call from )|no MAIL in SMTP connection from |rejected (?:EHLO|HELO) from |rejected MAIL FROM:<|rejected from <|refused connection from |TLS error on connection from |no (?:host name found for IP address|IP address found for host) |Domain \S{1,255} has exceeded the max )/;

/** 'H=mx.example.org [192.0.2.9] F=<tom@example.org> rejected RCPT ', '… sender verify fail for <'. */
export const EXIM_HOST_SHAPE =
  /^H=[^\n]{1,400} (?:rejected (?:connection|EHLO|HELO|AUTH|MAIL|RCPT|DATA|after|during|by)|sender verify (?:fail|defer) for)[ :]/;

export const QMAIL_SHAPE =
  /^(?:rblsmtpd: [\d.:a-f]{3,45} pid \d|(?:delivery \d{1,12}: )?(?:success|failure|deferral): [^\s_]{1,80}[ _]|starting delivery \d{1,12}: msg \d|(?:new|end|info|bounce) msg \d{1,20}(?:: | |$)|status: local \d)/;

export const OPENSMTPD_SHAPE =
  /^(?:[\da-f]{16} (?:mta|mda|smtp) |debug: (?:mta|queue|lka)[:-]|(?:relay|delivery): \w{2,9} for(?:$| [\da-f]{16}: )|smtp-(?:in|out): )/;

export const SENDMAIL_SHAPE =
  /^(?:[0-9A-Za-z]{8,20}: )?(?:ruleset=check_\w{1,20}, arg1=|Milter: (?:to|from|data|eom|connect|helo)[=,])/;

export const COURIER_SHAPE = /^(?:id=[\dA-F.]{3,60},from=<|started,id=|newmsg,id=|completed,id=)/;

export const NULLMAILER_SHAPE =
  /^(?:Starting delivery: host: |From: <[^<>\n]{0,300}> to: <|Message-ID: <[^<>\n]{1,300}>$|(?:smtp|qmqp): (?:Failed|Succeeded): |Sending failed: |Sent file\.|Moving message \S{1,60} into failed|Generating bounce for |Rescanning queue\.|Trigger pulled\.|Starting delivery, \d|Delivery complete, \d)/i;

export const MSMTP_SHAPE = /^host=\S{1,255} (?:port=\d{1,5} )?tls=o/;

/** What ends a column of a page that shows a log ('25.3.2020, 13:24:07 | info | '). */
export const COLUMN_END = /\t| \| /g;

export const POSTFIX_SHAPE =
  /^(?:to=<[^<>\n]{0,300}>, (?:orig_to=|relay=)|(?:milter-)?reject: (?:[A-Za-z-]{4,14} from [\w.-]{1,255}\[|(?:(?:mime-|nested-)?header|body) )|[0-9A-Za-z]{6,20}: (?:removed$|(?:milter-)?reject: |(?:to|from)=<[^<>\n]{0,300}>, (?:orig_to=|relay=|size=|status=)|(?:sender|postmaster) (?:non-delivery|delay|delivery status) notification: |(?:resent-)?message-id=|client=|uid=\d|host \S{1,300} (?:said|refused)|lost connection with |conversation with ))/;

/** The codes with which each line of a long reply begins. */
export const REPEATED_CODE = /^[245]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3}(?: |$))?/;

/** What stands before the words about a try: ' H=mx.example.org [192.0.2.9]: ' of Exim. */
export const TRY_FRAME = /^(?:: |\] | h=\S{1,255}(?: \[[\da-f.:]{3,45}\](?::\d{1,5})?)?:? )/;

/** 'INFO Connection error (delivery.connect-error) queueId = 1'. */
export const STALWART_SHAPE =
  /^(?:TRACE|DEBUG|INFO|WARN|ERROR) [^\n(]{1,80} \([a-z]+\.[a-z-]{1,40}\) \w/;

/** 'delivery{id=1}:attempt{domain="example.org"}: smtp::outbound::delivery: context="tls" …' before version 0.9. */
export const STALWART_OLD_SHAPE =
  /^(?:(?:TRACE|DEBUG|INFO|WARN|ERROR) )?delivery\{id=\d{1,20} [^\n]{1,500}: smtp::outbound::/;

/** 'queue: delivery attempt failed {"msg_id":"…"}': the name of the module is free. */
export const MADDY_SHAPE =
  /^[\w./-]{1,40}: (?:delivered|delivery attempt failed|not delivered, permanent error|will retry|(?:RCPT|DATA|MAIL FROM|AUTH) error|[A-Za-z][^{}"\n]{1,60}(?=\s{1,8}\{[^\n]{0,300}"(?:msg_id|src_ip)":"))\s{1,8}\{"/;

/** What ZoneMTA writes before the id: 'info Sender/default/867[1] id=svd5unyzzguhz22p '. */
export const ZONE_BEFORE =
  /^(?:(?:info|verbose|WARN|ERR!) )?\(?Sender\/[\w.-]{1,40}\/\d{1,8}(?:\[\d{1,4}\])?\)? (?:id=\w{1,40} )?/;

/** '1984e8a65b30004db0.001 DEFERRED[network] '. */
export const ZONE_SHAPE = /^[0-9a-f]{16,20}\.\d{3} [A-Z]{4,12}[ [(]/;

/** '[NOTICE] [7D5F.1] [outbound] ': level, connection, plug-in; or what a plug-in has answered. */
export const HARAKA_SHAPE =
  /^(?:\[[A-Z]{4,8}\] (?:\[[\w.-]{1,80}\] )?\[[\w./-]{1,60}\] |(?:hook=[^\n]{1,400} )?retval=DENY[A-Z]{0,14} msg=")/;

export const RSPAMD_SHAPE =
  /^(?:#\d{1,9}\(\w{1,20}\) )?<\w{1,20}>; \w{1,20}; rspamd_task_write_log: /;

export const DOVECOT_SHAPE = /^(?:lmtp|lda)\([^)\s]{1,200}\)[<:]/;

export const AMAVIS_SHAPE = /^\(\d{3,8}-\d{2,4}(?:-\d{1,4})?\) (?:Blocked|Passed) [A-Z]/;

/** 'message:accepted 1 <ada@example.com> <maria@example.org> ['. */
export const MAILERQ_SHAPE = /^\w{3,20}:\w{3,20} \d{1,4} <[^<>\n]{0,300}> <[^<>\n]{1,300}> \[/;

/**
 * What Ruby and Postal write before a line: '[worker.2:811] ' before the time, 'INFO -- : ' behind it
 * (logger/formatter.rb).
 */
export const RUBY_BEFORE =
  /^(?:\[[a-z][\w.-]{0,40}:\d{1,8}\] (?=\[\d{4}-)|(?:DEBUG| INFO|INFO| WARN|WARN|ERROR|FATAL) -- [\w.-]{0,40}: )/;

/** '[OD22BSXP] Sending message 1::1 to maria@example.org', the number of a session before its words. */
export const POSTAL_SHAPE =
  /^\[[A-Z0-9]{4,12}\] (?:(?:Cannot connect|Connected) to [\da-f.:]{3,45}:\d{1,5} \(|Sending message \d{1,12}::\d{1,12} to |Message sent #\d|Accepted by |Net::(?:SMTP|Read)[A-Z]\w{1,30}: |-> (?:No SMTP server|Hostnames|Errors)|Finishing up$|Reconnecting$)/;

/** How a program begins what it tells of a fault. */
export const FAULT = /(?:^|: )(?:warning|error|fatal|panic|syserr\(\w{1,32}\)): /i;

/** A part of its own machine, by its path, its socket or its name, or a setting of Postfix. */
export const FAULT_PART = /\/|[a-z]_[a-z]|\b(?:inet|unix|restriction|table|server)\b/i;

/** The number of a client, about whom a line is then. */
export const FAULT_CLIENT = /\[[\d.]{7,15}\]/;

/** What a system says of a file by its path (strerror): 'open /etc/postfix/transport.db: Permission denied'. */
export const FILE_FAULT =
  /\/[^\s:/]{1,28}: (?:no such file or directory|permission denied|read-only file system|no space left on device)/i;

/** Why a system does not do what a program wants of it, or what is wrong with a setting. */
export const FAULT_REASON =
  /no such file|permission denied|refused|unknown|no space|read-only|missing|invalid|syntax|unsupported/i;

/**
 * How a line says that a program or a server of the own side has taken a message: a command, a pipe,
 * an alias, a filter on the machine or in the own network (RFC 1918, RFC 4193).
 */
export const TO_OWN_PART =
  /\bsent \((?:delivered to command: |delivered via \w|forwarded as )|\bmailer=prog,|[=-]> \||(?:\brelay=|\bH=)[\w.-]{0,255} {0,2}\[(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1\]|f[cd][\da-f]{2}:)/i;

/** Another server has taken it: by its reply, or by how a line names it. */
export const BY_OTHER_SERVER =
  /\b250[ -]|\bC="2\d\d|\brelay=[\w.-]{1,255}\.? ?\[|\bH=[\w.-]{1,255} \[|\bmailer=(?:e|s|d)?smtp\b|\bmessage sent #\d/i;

/** What puts mail into mailboxes has taken it: by LMTP and its port, or a Dovecot of any name. */
export const INTO_MAILBOX = /lmtp|dovecot|\]:24\b|\bsaved\b/i;

/** A line about a server that did not answer. */
export const TIMED_OUT = /\btimed out\b/i;

/** The name of that server; what stands behind another port is no server of somebody else's. */
export const TRIED_HOST =
  /(?:\bconnect to |\bH=|\brelay=|\btimed out with )((?:[a-z\d-]{1,63}\.){1,7}[a-z]{2,24})\b(?!.{0,80}\]:(?!25\b)\d)/i;

/** Another server has answered. */
export const ANSWERED =
  /\bsaid: [245]\d\d|refused to talk to me|\bsent \((?!delivered|forwarded)|\bC="2\d\d|SMTP error from remote/i;

/** 'S136669AbREGV1F: to=<maria@example.org>, delay=': its spool file, behind host and process. */
export const ZMAILER_SHAPE =
  /^(?:[^\s:]{1,80} )?(?:[a-z]{2,12}\[\d{1,8}\]: )?S\d{3,12}[A-Z][A-Za-z\d]{4,12}: ?\s{0,9}to=</;
/** Behind a line one that begins like a sentence. */
export const SENTENCE_BEHIND = /\n(?=\p{Lu}\p{Ll}{1,20},? \p{L})/u;

/** What Kerio Connect says of each client that it has turned away: by how its lines begin. */
export const KERIO_SHAPE =
  /^(?:Attempt to deliver to unknown recipient <|Relay attempt from IP address |Client with IP address |IP address [\da-f.:]{3,45} found in DNS blacklist |Message from IP address [\da-f.:]{3,45}, sender <)/;

/** The console of Domino: '  SMTP Server [0D14:0027-1334] Authentication failed for user'. */
export const DOMINO_SHAPE =
  /^ {0,8}SMTP Server \[[\dA-F:-]{5,60}\] (?:Authentication failed for user |Connection from \[)/;

/** An address of which nothing is left but its domain: 'XXXX@example.org', '***@example.org'. */
export const COVERED = /^[x*.#_-]{2,64}@/i;

/** Without a time and a host a program of Plesk stands by its path: '/usr/lib64/plesk-9.0/psa-pc-remote[811]: '. */
export const PLESK_SHAPE = /^(?:\S+ ){0,2}(?:REJECT|DEFER) during call '/;

/** A trace shows a reply that refuses: '<<< 554 5.7.1 …'. */
export const REFUSED_IN_TRACE = /<<< [45]\d\d[ -]/;
