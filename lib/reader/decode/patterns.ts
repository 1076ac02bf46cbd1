import { alternatives } from '../knowledge/alternatives';
import { FIELD_NAMES } from '../knowledge/names';

/** A mail header field at the start of a message: 'Subject: ', 'X-Mailer: '. */
export const HEADER_FIELD = /^[A-Za-z][A-Za-z0-9-]{0,60}:/;

/** Charset labels that no decoder at hand knows. */
export const CP932 = /charset="?(?:cp932|windows-31j|ms932|x-sjis)"?/gi;

export const UTF7 = /charset="?(?:unicode-1-1-)?utf-7"?/gi;

/** A shifted run of UTF-7 (RFC 2152): '+', base64, '-'. */
export const UTF7_RUN = /\+([A-Za-z0-9+/]*)-?/g;

/** Content types and transfer encodings that need a MIME decoder. */
export const NEEDS_MIME =
  /^content-(?:type:\s{0,4}(?:multipart\/|message\/|text\/html)|transfer-encoding:\s{0,4}(?:base64|quoted-printable))/im;

export const CHARSET_PARAMETER = /charset="?[\w:.-]+"?/gi;

/** Character references of HTML. */
export const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,11});/gi;

/**
 * What programs write in HTML and JSON for signs: '&lt;', '\u003c', '\/', '\"'; in JSON that is
 * wrapped in JSON the backslashes are doubled. Halves of a pair of UTF-16 say nothing alone.
 */
export const ESCAPE =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,11});|\\{1,3}(?:u(?!d[89a-f])[\da-f]{4}|["/])/gi;

/**
 * What colours a terminal (ECMA-48, 8.3.117 and 8.3.41), as it is, as rsyslog writes it ('#033[0m'), as
 * editors ('^[[0m') and as programs do ('\x1b[0m', '\033[0m', '\e[0m').
 */
export const TERMINAL_ESCAPE =
  /(?:\p{Cc}|#033|\^\[|\\{1,2}(?:x1b|u001b|033|e))\[[\d;]{0,16}[mK]/giu;

/**
 * Bytes beyond ASCII as programs write them, in hexadecimal or octal figures: b'\xc7\xeb', '\307\353'. In
 * most charsets of East Asia, the second byte of a sign may be a letter of ASCII.
 */
export const BYTE_RUN =
  /\\{1,2}(?:x[89a-f][\da-f]|[23][0-7]{2})(?:[@-[\]-~]?\\{1,2}(?:x[89a-f][\da-f]|[23][0-7]{2})){1,400}/gi;

/** One of them, or the letter between two. */
export const BYTE = /\\{1,2}(?:x([89a-f][\da-f])|([23][0-7]{2}))|[@-[\]-~]/gi;

/** Bytes of another charset, each read as a letter of the western one: so many in a row has no word. */
export const WESTERN_RUN = /[\u00a1-\u00fe]{6,400}/g;

/** Lines of a long reply as a list of texts: '["554-Rejected", "554 See the page"]'. */
export const LISTED_REPLY =
  /(["'])([45]\d\d)-[^"'\n]{0,500}\1(?:,[ \n]{0,12}b?\1\2[- ][^"'\n]{0,500}\1){1,40}/g;

/** What stands between two of them. */
export const BETWEEN_LISTED = /["'],[ \n]{0,12}b?["']/g;

/** Signs of Chinese, with its punctuation. */
export const ALL_CHINESE = /^[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef@-~]+$/;

/** Tags of HTML; a bracketed mail address is none. */
export const TAG = /<\/?[a-z!][^<>@]*>/gi;

export const BREAKING_TAG = /^<\/?(?:br|p|div|tr|li|h\d|table|td|th|pre|blockquote)\b/i;

/** Line ends that a program has written as backslash and letter. */
export const ESCAPED_LINE = /\\{1,3}r\\{1,3}n|\\{1,3}[nrt]/g;

/** Line ends inside of a line of syslog: rsyslog writes signs of control as octal numbers. */
export const SYSLOG_LINE_END = /#015#012|#012(?=[2-5]\d\d[ -])/g;

/**
 * What became of a delivery in the log of qmail, which has '_' for a space and '/' for the end of a
 * line.
 */
export const QMAIL_REPORT =
  /(?:success|failure|deferral): [^\s_]{1,80}_\S{1,4000}|(?<!\S)[^\s_]{1,80}_does_not_like_recipient\S{1,4000}/g;

/** '/' as the end of a line: before a reply or a sentence of qmail's own, or at the end. */
export const QMAIL_LINE_END =
  /\/(?=$|[245]\d\d[ -]|Remote |Giving |I'm |[Ii]t |Sorry|STARTTLS|TLS |Connected )/g;

/**
 * Spaces before what began a line, in a text whose line ends were lost: a field of a head or of a
 * report, a rule, a line of a transcript, an entry of a list of recipients.
 */
export const LOST_LINE_END =
  / (?=(?:From|To|Subject|Date|Message-I[dD]|Received|Return-[pP]ath|MIME-Version|Content-Type|Reporting-MTA|Arrival-Date|Final-Recipient|Original-Recipient|Action|Status|Remote-MTA|Diagnostic-Code|Last-Attempt-Date): |-{3,80}(?: |$)|[<>]{3} |\.\.\. while |<[^\s<>@]{1,64}@[^\s<>@]{1,255}>:? )/g;

/** The zone at the end of a date, where the text goes on behind it. */
export const LOST_DATE_END = /( [+-]\d{4}(?: \([A-Z]{2,5}\))?) (?=\S)/g;

/** Spaces alone on a line. */
export const SPACES_ALONE = /^[ \t\u00a0]{1,400}$/gm;

/** The state of a line of Postfix in which a terminal has broken a word: 'dsn=4.2.0, sta   tus=deferred ('. */
export const BROKEN_STATE = /(\bdsn=[\d.]+, )([a-z=]+)(\s+)([a-z=]+) \(/g;

/** A basic and an enhanced code joined by a dot: '421.4.4.2'. No IP address begins so high. */
export const JOINED_CODES = /(?<![\w.])([45])([0-5]\d)\.(?=\1\.\d{1,3}\.\d{1,3}(?![\w.]?\d))/g;

/** A line that opens or closes a block of code in a forum. */
export const FENCE = /^[ \t]{0,8}(?:`{3,8}|~{3,8})[\w-]{0,20}[ \t]{0,8}$/gm;

/** Such marks that somebody has put on the line of code itself. */
export const FENCE_MARK = /`{3,8}/g;

/** Marks of quoting at the start of a line. */
export const QUOTING = /^[ \t]{0,8}(?:> ?){1,20}/gm;

/**
/**
 * A line of a stack trace, of Node, Java or .NET: names of a program and its files, in which nothing
 * is a server's.
 */
export const STACK_LINE =
  /^[ \t]{0,12}(?:at [\w$.<>/ -]{1,200}\([^\n]{0,300}|at [^\s:]{1,300}:\d[^\n]{0,20}|\.{3} \d{1,4} (?:more|common frames)[^\n]{0,40})$/gm;

/** The frame of Java at the end of a line, where a log has put time and level before it. */
export const LOGGED_FRAME = /\bat \S+\.java:\d{1,6}\)$/gm;

/** A certificate of a chain that `openssl s_client` shows, without its dates, which stand behind 'v:'. */
export const CHAIN_LINE =
  /^[ \t]{0,8}(?:certificate chain|\d{1,2} s:[^\n]{1,300}|a:PKEY[^\n]{0,200})$/gim;

/** Such a line of Python or PHP. */
export const TRACE_LINE =
  /^[ \t]{0,12}(?:File "[^"\n]{1,300}", line \d[^\n]{0,200}|#\d{1,3} (?:\{main\}|[^\n: ]{1,300}\(\d{1,6}\): [^\n]{0,600}))$/gm;

/**
 * Such a line of Ruby or Go, which begins with the name of a file. Ruby writes what was said behind
 * the first of them ("smtp.rb:1059:in `check_response': 550 …"), and logs have it in a field
 * ('caller=dispatch.go:309'): such lines are none.
 */
export const FILE_LINE =
  /^[ \t]{0,12}(?:from [^\s:]{1,300}\.rb:\d[^\n]{0,200}|[^\s:=]{1,300}\.(?:go|rb):\d{1,6}(?: [^\n]{0,200}|:in [`'][^\n'`]{0,200}['`])?)$/gm;

/** The names of a router and a transport in a line of Exim's log: 'R=dnslookup T=remote_smtp'. */
export const ROUTE_NAME = /(?<= )[RT]=[a-z_][\w.-]{0,60}(?=[ :\n]|$)/gm;

/** Stars of Markdown around an address: '<**maria@example.org**>', '*maria@example.org*'. */
export const STARRED_ADDRESS = /(<?)(\*{1,3})([\w.%+=-]{1,64}@[\w.-]{1,255})(\*{1,3})(>?[:;,]?)/g;

/** What Markdown makes bold; an arrow of Exim stands apart ('** maria@example.org'). */
export const BOLD = /(?<![*\w])\*\*(?=[^\s*])([^*\n]{1,200})(?<=\S)\*\*(?![*\w])/g;

/** Tags of forums: '[EMAIL="maria@example.org"]', '[/CODE]'. */
export const FORUM_TAG = /\[\/?(?:email|url|code|quote|size|color|font|b|i|pre)(?:=[^\][\n]*)?\]/gi;

/**
 * The line before a message in a mailbox file: 'From maria@example.org Mon Nov 23 10:00:00 2026'.
 */
export const MAILBOX_LINE = /^From \S+ +[A-Z][a-z][a-z] [A-Z][a-z][a-z] [ \d]\d \d\d:\d\d/;

/** Letters and words by which a charset that was not declared is known. */
export const KANA = /[\u3040-\u30ff]/;

export const CHINESE_WORDS =
  /邮件|郵件|收件|发送|退信|傳送|信件|授权码|登录|密码|用户|账号|帐号|服务器|拒绝/;

export const KOREAN_WORDS = /메일|수신|발송|전송|주소/;

export const RUSSIAN_WORDS = /письм|сообщени|почт|адрес|получател|достав/i;

/** A header field that goes on in the next line. */
export const FOLDED = /\n[ \t]+/g;

/** An empty line; what is copied from a page often has spaces in it. */
export const BLANK_LINE = /\n[ \t\u00a0]{0,40}(?=\n)/;

/** Before the empty lines that end a paragraph. */
export const BLANK_LINES = /(?=\n[ \t\u00a0]{0,40}\n)/;

/** Line ends of Windows and of the old Macintosh. */
export const OTHER_LINE_END = /\r\n?/g;

/** The subject in a head that was pasted with the text; white space and marks of quoting before. */
export const PASTED_SUBJECT = new RegExp(
  `^[ \\t>*]{0,8}(?:${alternatives(FIELD_NAMES.subject)})\\*? ?[:：] ?(.*)`,
  'i',
);

/** Any line of such a head. */
export const PASTED_FIELD = new RegExp(
  `^[ \\t>*]{0,8}(?:${alternatives(Object.values(FIELD_NAMES).flat())})\\*? ?[:：].*$`,
  'gim',
);

/** The line that is drawn before a title, of whatever signs. */
export const RULE = /^[-–—―─=_]{2,40} ?/;

/** A line with an address that says who wrote. */
export const PASTED_SENDER = new RegExp(
  `^[ \\t>*]{0,8}(?:${alternatives([...FIELD_NAMES.from, 'sender'])})\\*? ?[:：].*@`,
  'im',
);

/** A recipient line in such a head. */
export const PASTED_RECIPIENT = new RegExp(
  `^[ \\t>*]*(?:${alternatives(FIELD_NAMES.to)}) ?[:：].*`,
  'gim',
);

/** A field that says how the body of a part is built, as all programs write it: in ASCII. */
export const CONTENT_FIELD =
  /^content-(type|transfer-encoding|disposition)(?![\w-])[\t ]*(?::([\t -~]*(?:\n[\t ][\t -~]*)*)$(?!\n[\t ]))?/gim;

export const MIME_TYPE = /^[\w.+-]+\/[\w.+-]+$/;

export const PARAMETER_NAME = /^[\w-]+$/;

/** The value of a parameter, in quotes or not, without comments and escapes. */
export const PARAMETER_VALUE = /^(?:[!#-'*-:<-[\]-~]*|"[ !#-:<-[\]-~]*")$/;

/** What may follow a boundary in its line: two hyphens behind the last part; blanks. */
export const AFTER_BOUNDARY = /^(--)?[\t ]*$/;

/** A byte that quoted-printable spells, or a line that goes on in the next. */
export const QUOTED_BYTE = /=(?:[\da-f]{2}|\n)/gi;

export const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Charsets in which the bytes of ASCII are ASCII. */
export const ASCII_CHARSET = /^(?:us-ascii|utf-?8|iso-8859-\d{1,2}|windows-125\d)$/i;

/** A line of a form as programs post it, or of the address with which they ask: 'to=…&event=…'. */
export const FORM_LINE =
  /^[ \t]{0,8}(?:[A-Z]{3,7} )?(?:[\w./:-]{0,200}\?)?(?:[\w.[\]-]{1,60}=(?:[^\s&]{0,4000}&)[\w.[\]-]{1,60}=|\w{1,40}=(?:%5B%7B|%7B%22))[^\n]{0,100000}/gm;

/** What signs are written as in a form. */
export const FORM_ESCAPE = /(?:%[\da-f]{2}){1,400}|\+/gi;

/**
 * A code as Rust shows that of lettre, its digits by their names, on one line or on several:
 * https://github.com/lettre/lettre/blob/v0.11.9/src/transport/smtp/response.rs.
 */
export const SPELLED_CODE =
  /\b(Code\s{0,40})\{\s{0,40}(?:severity:\s{1,40})?((?:Posi|Transient|Perman)[A-Za-z]{8,30}),\s{1,40}(?:category:\s{1,40})?([A-Z][A-Za-z]{5,12}\d?),\s{1,40}(?:detail:\s{1,40})?([A-Z][a-z]{2,4}),?\s{0,40}\}/g;

/** JSON wrapped as text in JSON: its quotes are those of the events. */
export const WRAPPED_JSON = /\{(?:\\{1,3}[nrt]|\s){0,99}\\{1,3}"/;

/** Lines of base64, longer than words are, in the beginning of a text that holds nothing else. */
export const BASE64_ALONE = /^[A-Za-z0-9+/=\r\n]{80,1024}$/;

/** What is blanked of a stretch: all but the ends of its lines. */
export const NO_LINE_END = /[^\n]/g;

/** A number that may be the code of a reply. */
export const CODE_WORD = /(?:^|\s)[245]\d\d[ -]/;

/**
 * What stands before a command or an answer in the log of IIS: time, server, direction, service,
 * host, state.
 */
export const IIS_LEAD =
  /^\S{8,10} \S{8} \S{3,45} \S{5,40} SMTPSVC\d \S{1,100} \S{1,60} \d{1,5} (?:- - )?/;

/** A command, and the sign between it and what it names. */
export const IIS_VERB = /(\b[A-Z]{4}) - /;

/** The counts behind it. */
export const IIS_COUNTS = /(?: \d{1,10}){5} SMTP - - - -\s{0,3}$/;

/** A line of a log as syslog writes it: host and program stand behind the time, with one space each. */
export const PLAIN_LOG_LINE =
  /^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.+Z-]{8,30}) [\w.-]{1,255} [\w./-]{1,80}(?:\[\d{1,8}\])?: .*/gm;

/** Spaces in the middle of it, too many for a log. */
export const WIDE_SPACE = /(?<=\S) {4,40}(?=\S)/g;
