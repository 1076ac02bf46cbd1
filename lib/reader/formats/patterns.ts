/** Regular expressions of the formats. Each is linear; a test has recheck prove it. */

/**
 * The start of a line in the log of a mail server: a time, or the fields of Postfix and Sendmail
 * without it.
 */
export const LOG_LINE =
  /^[ \t>]{0,8}(?:<\d{1,3}>)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d\d:\d\d:\d\d [^\n]{0,80}(?:postfix|sendmail|sm-mta|smtpd|exim|lmtp|opensmtpd|mail)|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?!\s{1,4}(?:SERVER -> |CLIENT -> |SMTP ERROR))[^\n]{0,120}(?:postfix\/|sendmail\[|sm-mta|smtpd|[A-Za-z0-9]{6}-[A-Za-z0-9]{6,11}-[A-Za-z0-9]{2,4} |,(?:SMTP|STOREDRIVER|ROUTING|DSN),|rejected)|to=<[^<>\n]{1,300}>, ?(?:orig_to=|relay=|delay=)|[0-9a-f]{16} (?:mta|smtp) )/i;

/** Who wrote a line of syslog: its process, behind time and host. */
export const SYSLOG_PROCESS =
  /^[ \t>]{0,8}(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.+Z-]{8,30}) [\w.-]{1,255} ([\w./-]{2,60})\[\d{1,8}\]: /;

/** In the name of a process: it is one of a mail server, known by name or not. */
export const OF_MAIL = /mail|mta|smtp|exim|postfix|lmtp|milter|spam|dkim|docker|podman|container/i;

/**
 * What stands behind an account that sends: 'User ada@example.com has exceeded its 24-hour sending
 * limit', '… has reached the limit of messages per hour'. A mailbox or its quota, or what comes in,
 * would be that of whom the message was for.
 */
export const SENDS_TOO_MUCH =
  /^(?:(?!mailbox|storage|recipient|receiv|incoming|inbound)[^.;:\n]){0,80}\b(?:exceeded|exceeds|reached) (?:(?:its|their|the|your|his|her|an?) )?(?:(?!mailbox|storage|receiv|incoming|inbound)[\w-]{1,20} ){0,3}(?:sending|sent|outgoing|outbound|relay|smtp|hourly|daily|(?:maximum|max) (?:emails|messages)|(?:limit|number|amount) (?:of|for) (?:sent |outgoing |outbound )?(?:e-?mails|messages|mails))\b(?! (?:[a-z]{2,5} ){0,3}receiv)/;

/** Before an address: a recipient as servers call it, who sends nothing. */
export const NAMES_RECIPIENT = /\b(?:recipient|rcpt(?: to:)?|to) ?["'<(]{0,2}$/;

/** 'X-Postfix-Queue-ID', and what others call it. */
export const QUEUE_FIELD = /^x-(?:[a-z-]{1,30}-)?queue-id$/;

/** The recipient field of a line: Postfix and Sendmail 'to=<', OpenSMTPD 'to="' or 'rcpt=<'. */
export const LOG_RECIPIENT = /(?:\bto=<?.|rcpt=<.|rcpt-to=<.|arg1=<.|recipient[=:] ?<?.)/i;

/** Exim: message id, sign, recipient. */
export const EXIM_LINE =
  /[A-Za-z0-9]{6}-[A-Za-z0-9]{6,11}-[A-Za-z0-9]{2,4} (?:=>|->|\*\*|==|>>) [^\s]/;

/**
 * 'reject: RCPT from mx[192.0.2.1]: 550 5.1.1 <maria@example.org>: Recipient address rejected';
 * 'rejected RCPT <maria@example.org>'.
 */
export const REJECTED_ADDRESS =
  /(?:rejected RCPT <.|rejected after DATA: .|\d\.\d{1,3}\.\d{1,3} <.)/i;

/**
 * The queue id of Postfix and Sendmail behind the process, of Exim behind the time: a name of a host
 * behind it ('10:00:01 mailserver1 postfix/smtp[811]:') is none, nor is a word of letters alone.
 */
export const LOG_ID =
  /(?:\]: (?![A-Za-z-]{8,23}[ :])|\d\d (?=[A-Za-z0-9]{6}-[A-Za-z0-9]{6,11}-))([A-Za-z0-9-]{8,23})(?=[ :])/;

/**
 * The queue id of a notice of Postfix: 'sender non-delivery notification: 8C7B6A5511'; of dma.
 */
export const NOTICE_ID =
  /(?:(?:sender|postmaster) (?:non-delivery|delay|delivery status) notification: |delivery failed, bouncing as )([A-Za-z0-9]{5,20})/;

/** The second id of '5ANA2b3c001234: 5ANA2b3d001234: return to sender: User unknown' of Sendmail. */
export const RETURN_ID =
  /: ([A-Za-z0-9]{8,20}): (?:return to sender|sender notify|postmaster notify|return-receipt|DSN): /;

/** The server that a line names: Postfix and Sendmail 'relay=', Exim 'H='. */
export const LOG_RELAY = /\b(?:relay|H|mx|host)="?([\w.-]+)/i;

/** The field of a report that has nothing but a code (RFC 3464, 2.3.4). */
export const STATUS_ALONE = /^status ?: ?[245]\.\d{1,3}\.\d{1,3}$/i;

/** The name of a field of a form, and the sign behind it. */
export const FORM_FIELD = /^([\w.[\]-]{1,60})=/;

/** The first of two cells in a row: the name of a field. */
export const PIPE_NAME = /^[ \t|]{0,8}([A-Za-z]\w{1,40})[ \t]{0,40}\|/;

/** What stands before the fields of a form in the first line of a request, and what behind them. */
export const FORM_START = /^[ \t]{0,8}(?:[A-Z]{3,7} )?(?:[\w./:-]{0,200}\?)?/;
export const FORM_END = / HTTP\/\d(?:\.\d)?\s{0,2}$/;

/** The quote before JSON that stands as text in JSON. */
export const WRAPPED_START =
  /"(?=(?:\\[nrt]|\s){0,9}(?:\[(?:\\[nrt]|\s){0,9})?\{(?:\\[nrt]|\s){0,99}")/g;

/** What stands before the quote behind it, and that quote. */
export const WRAPPED_END = /\}(?:\\n|[ \]]){0,4}"(?=\s{0,40}[,}\]])/g;

/** Apostrophes around values, as Python and Node.js print them, and each that opens or closes. */
export const APOSTROPHES = /\w'?: '/;
export const APOSTROPHE = /(?<=[{[,(:\s])'|'(?=\s{0,40}[,:}\])])/g;

/** A key as `print_r` and `var_dump` of PHP show it: '[status] => rejected', '["status"]=>'. */
export const PRINTED = /\["?[\w-]+"?\] ?=>/;

export const DUMPED_KEY = /\["([\w-]+)"\]=>/g;

/** What `var_dump` puts before a value: 'string(8) ', 'array(4) '. */
export const DUMPED_TYPE = /\b(?:string|array)\(\d+\) |\bobject\([\w\\]+\)#\d+ \(\d+\) /g;

export const PRINTED_ARRAY = /\b(?:Array|\w+ Object)\s*\(/g;

/** What begins the next part, where the lines were lost. */
export const PRINTED_PART = / (\[[\w-]+\] => |\) )/g;

export const PRINTED_VALUE = /\[([\w-]+)\] => ([^\n]*)\n?/g;

export const PRINTED_END = /^[ \t]*\)[ \t]*$/gm;

/** ':status=>' */
export const SYMBOL_KEY = /:(\w+)=>/g;

/** Where an object or an array of JSON begins. */
export const JSON_START = /^[\s`]*(?:(?:json|data:)\s*)?[[{]\s*["{[]/i;

/**
 * A command of the dialogue, behind what a client or a person writes before it ('C: ', '-> ', a
 * time, a prompt).
 */
export const COMMAND_LINE =
  /(?:^|[\s>:"'\]-])(ehlo(?= )|helo(?= )|lhlo(?= )|mail from ?:|rcpt to ?:|data["']?$|bdat |auth (?=plain|login|cram|xoauth)|starttls["']?$)/i;

/** A session of which only the replies were kept: the greeting, then what the server offers. */
export const ONLY_REPLIES = /^220[ -][^\n]{1,300}\n250[ -]/m;

/** The server offers a login (RFC 4954, 3). */
export const OFFERS_LOGIN =
  /^[ \t]{0,8}(?:S: |<[-~*]{0,2} |\S{1,12} -> \S{1,12}: )?250[ -]auth[ =]/im;

/** The code of a reply, which a command has none of before it. */
export const REPLY_LEAD = /(?<!\d)[2-5]\d\d(?:[ -]|$)/;

/** A command as somebody types it: nothing goes before it on its line. */
export const TYPED_COMMAND = /^[ \t]{0,4}(?:> ?)?(?:mail from ?:|rcpt to ?:|[eh][eh]lo [a-z\d])/im;

/** A host and its port behind the name of a tool: 'telnet mx.example.org 25'. */
export const HOST_AND_PORT = /^ [\w.-]{1,253}[ :]\d{2,5}\b/;

/** Where somebody ends a sentence. */
export const SENTENCE_END = /[.!?]\s/;

/** The ports at which a provider takes mail of its own users (RFC 6409, RFC 8314). */
export const SUBMISSION_PORT = /(?:[\w\]]:|\bport['"]?:? {0,2}(?:= ?)?|, )(?:465|587|2525)(?!\d)/;

/** A server hands its mail to one that takes it at such a port. */
export const AT_SUBMISSION =
  /\b(?:relay=|connect to |ssl_connect error to )[\w.-]{1,255}\[[\da-fx*.:]{3,45}\]:(?:465|587|2525)\b/i;

/** The server of another domain listens at port 25 (RFC 5321, 4.5.4.2): any other one was set by hand. */
export const SET_PORT =
  /\b(?:relay=|connect to )[\w.-]{1,255}\[[\da-fx*.:]{3,45}\]:(?!25\b)\d{2,5}\b/i;

/** What stands between a mail program and the provider of one user. */
export const BRIDGE =
  /\b(?:mail|proton(?:mail)?|smtp|imap)[ -]bridge\b|\bdavmail\b|(?:127\.0\.0\.1|localhost)(?:[: ]|,? port:? )1025(?!\d)/i;

/** A login in the dialogue, asked for or done; what a server offers ('250 AUTH PLAIN') is none. */
export const LOGGED_IN =
  /(?<!250)[\s>:"'(]auth (?:plain|login|cram-md5|xoauth2|oauthbearer|ntlm)|(?:^|[\s>:"'])(?:235|334)[ -]/im;

/** A server has accepted a login (RFC 4954, 6), where only its replies are shown. */
export const LOGIN_REPLY =
  /^[ \t>]{0,8}(?:s: ?|<[-~*]{0,2} ?)?235[ -](?:2\.7\.0\b|[^\n]{0,16}\b(?:auth|accept|success|succeed|ok\b|go ahead))/im;

/** What a program writes of itself at a terminal or in its log: when, how grave, how it ended. */
export const PROGRAM_LINE =
  /^\[?\d{4}[-/]\d\d[-/]\d\d[ T]\d\d:\d\d|^exit status \d|^\[?(?:error|warn|fatal)\b/im;

/** The process that wrote a line of a log, wherever the line begins. */
export const LOG_PROCESS = /(?<![\w/.-])([a-z][\w/.-]{2,40})\[\d{1,8}\]: /gi;

/** A line that leads to something with a colon, and the first line of that. */
export const LED_TO = /:[ \t]{0,8}\n{1,3}([^\n]{10,400})/g;

/** The codes before the words of a reply. */
export const CODES_BEFORE = /^[245]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3} )?/;

/** What it leads to is a reply: 'with a message like this:'. */
export const SAYS_REPLY =
  /\b(?:message|error|reply|response|bounce|rejected|refused|says|said|get|got|received)\b/i;

/** What a server offers whoever has connected: nobody but who tries by hand sees it. */
export const OFFER = /^250-[A-Z][A-Z\d]{2,20}(?:[ =]|$)/m;

/** The name of a host at a place. */
export const HOST_HERE = /^[\w.-]{1,255}/;

/** An access rule of a server that runs Postfix refuses a client, by its name and its number. */
export const ACCESS_RULE =
  /<([\w.-]{1,255}) ?\[([\da-f.:]{3,45})\]>: client host rejected: access denied/i;

/** The number of a server behind its name: 'mx.example.org[192.0.2.7]', 'mx.example.org (192.0.2.7)'. */
export const SERVER_NUMBER = /^\.? {0,2}[[(]{1,2}([\da-f.:]{3,45})[\])]/;

/** The numbers that a reply names, each with the word before it. */
export const NUMBERS_NAMED =
  /(?:\b([a-z]{2}) )?[[(]?(?<![\w.:-])(\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{1,4}:[\da-f:]{2,38}[\da-f])(?![\w.:-]?\w)/g;

/**
 * How MDaemon and Exchange ('protocol logging' of Microsoft Learn) mark in the log of a session what
 * they send and what they get: a server sends replies, and gets commands.
 */
export const SERVES =
  /,>,"?[2-5]\d\d[ -]|\] (?:--> [2-5]\d\d[ -]|<-- (?:[eh][eh]lo|mail|rcpt|data|starttls|auth)\b)/i;
export const CALLS =
  /,<,"?[2-5]\d\d[ -]|\] (?:<-- [2-5]\d\d[ -]|--> (?:[eh][eh]lo|mail|rcpt|data|starttls|auth)\b)/i;

/**
 * Other signs for the same, of which one alone may be somebody's own ('RCPT TO => 550'). '->' is what
 * Ruby's Net::SMTP has got, and with others what it has sent.
 */
export const SENDS_REPLY =
  /(?:^|[\s\]":])(?:(?:--|=|>>|smtp>)>|sen[dt]:?)[ \t]{1,4}[2-5]\d\d(?:[ -]|$)/im;
export const GETS_COMMAND =
  /(?:^|[\s\]":])(?:<(?:--|=|<<?)|smtp<<|rec(?:v|eived):?)[ \t]{1,4}(?:[eh][eh]lo\b|mail from\b|rcpt to\b|data\b|starttls\b|auth\b)/im;

/** What it sends, before a reply on its line. */
export const SENT_BEFORE = /,>,"?$|(?:^|[\s\]":])(?:(?:--|=|>>|smtp>)>|sen[dt]:?)[ \t]{1,4}$/i;

export const GOT_BEFORE =
  /,<,"?$|(?:^|[\s\]":])(?:<(?:--|=|<<?)|smtp<<|rec(?:v|eived):?)[ \t]{1,4}$/i;

/** Postfix has completed the name of a user of its own: 'to=<root@mail.example.com>, orig_to=<root>'. */
export const COMPLETED = /\bto=<[^@<>\s]{1,64}@([\w.-]{1,255})>, orig_to=<[^@<>\s]{1,64}>/gi;

/** The same in a bounce: '<root@mail.example.com> (expanded from <root>)'. */
export const EXPANDED = /<([^@<>\s]{1,64})@([\w.-]{1,255})> \(expanded from <([^@<>\s]{1,64})>\)/gi;

/** 'connect to mx.example.org[192.0.2.1]': a host, and the number at which it was tried. */
export const HOST_AT = /\bconnect to ([\w.-]{1,255})\[(\d{1,3}(?:\.\d{1,3}){3})\]/g;

/** The host of a line of a log, behind its time. */
export const LOG_HOST =
  /^[ \t]{0,4}(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.+Z-]{8,30}) ([\w.-]{1,255}) /;

/** A line of a log that tells what a queue does with a message, in whatever stands around it. */
export const QUEUE_LINE = /\bstatus=deferred \(|, delays=\d|\bdefer \(-?\d{1,6}\): /;

/** Behind an address that has a line for itself, and nothing below. */
export const ALONE_BEHIND = /^>?[ \t]{0,2}(?:$|\n\n|\n$)/;

/** A server tells what the next one answered, which takes no logins of people. */
export const PASSED_ON =
  /\b(?:destination|target|remote) (?:host|server|ip address)\b[^\n]{0,60}(?:respon|returned|answered| - [45]\d\d)|\bresponse from the (?:destination|remote server was)\b|\b(?:reject|refus)ed by the (?:server for the )?(?:recipient|destination|other)\b|\bat remote mail ?server\b|\bdsn generated by\b/i;

/**
 * A server that keeps messages writes of it: a recipient before the reason, a host with its number,
 * the status of qmail, and whatever people call it. A queue that is a field, or part of a name, is
 * that of a program's jobs: '"queue":"mailers"', 'Illuminate\Queue\Worker', 'queue=default'.
 */
export const OF_QUEUE =
  /@[\w.-]{1,99}>:|\w\[(?!\d{3,7}\])[\d.:a-f]{3,45}\]|\(#\d\.\d|diagnostic-code|final-recipient|(?:expanded|generated) from|(?<!["'\\/.:@-])\bqueue\b(?!["'\\/:=]|\.\w)|\b(?:deferr(?:ed|al)|defer|bounced?|returned|undeliver\w{1,5}|could not be delivered|mailer-daemon|remote (?:host|server))\b/;

/** A line of a transcript that gives an answer, behind whatever marks who said it. */
export const ANSWER = /^(?:[^\d\n]{0,40} )?[2-5]\d\d[ -]/;

/** The end of a transcript whose client has waited for an answer, and got none: PHPMailer shows it empty. */
export const EMPTY_ANSWER = /\bSERVER -> CLIENT:\s{0,4}$/;

/** What is said to a command that is none, is not known, or comes too early (RFC 5321, 4.2.2). */
export const NOT_UNDERSTOOD = /^(?:50[0-4]|555)$/;

/** Words of any language. */
export const LETTERS = /\p{L}{2}/u;

/**
 * Names of servers that take mail for a domain, not from its users: alone, as they greet, or as what
 * sends to them logs them ('mx=in.example.com[192.0.2.1]').
 */
export const MAIL_EXCHANGER =
  /(?:^|\b2[25]0[ -])(?:mx|aspmx|alt\d)|\bmx["']?[=:] ?["']?[\w-]{1,60}\.|\bsmtp-in\b|\.mail\.protection\./;

/** The server that a client says it is connected to. */
export const CONNECTED_TO =
  /(?:connected to|connecting to|=== trying|connect to|-connect) (?!(?:host|server|the|smtp|mail|address|port)\b(?!\.))([a-z0-9][\w.-]+)/i;

/** The name in the greeting of a server. */
export const BANNER = /(?:^|[\s:])220[ -]([a-z][\w.-]+)/im;

/** The same in its answer to HELO or EHLO (RFC 5321, 4.1.1.1). */
export const HELLO_NAME = /(?:^|[\s:])250[ -]([a-z][\w-]*\.[\w.-]+)(?=\s)/im;

/** '4.2.2' in a Status field; some write '5.1.1 (bad destination)'. */
export const STATUS_VALUE = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\d)/;

/** A letter beyond ASCII in an address of RFC 6533 ('j\x{F8}rgen@example.org'). */
export const ESCAPED_LETTER = /\\x\{([0-9a-f]{2,6})\}/gi;

/** An address that is encoded as a whole, in words of RFC 2047. */
export const ENCODED_ADDRESS = /^=\?[^@]{1,400}\?=$/;

/** The 'To' field of a returned message, with its folded lines. */
export const RETURNED_TO = /^[ \t]*to: .*(?:\n[ \t].*)*/im;

/** The end of a host name in a field: a space, an address in brackets, a full stop at the end. */
export const HOST_END = /[\s,;()[\]]|\.?$/;

/** A field that only a status part has, for pastes and broken MIME. */
export const STATUS_PART_FIELD = /^[ \t]{0,8}(?:final-recipient|original-recipient) ?:/im;

/** What no domain ends with, and a sentence seldom. */
export const ODD_END = /^[-_]{1,20}$/;

/** What a page puts in the place of an address, in its own language: '<宛先>'. */
export const PLACE_HOLDER = /<[^ -~<>\s]{1,40}>/g;

/** Behind these words the reply begins, with its code, whatever was said before: 'permanent error (550): '. */
export const BEFORE_CODE = /^.{0,1000}\b(?:permanent|transient) error (?=\(\d{3}\))/i;

/** A request of the web and what answered it: 'POST /admin/test (test) => 400 Bad Request'. */
export const WEB_EXCHANGE =
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) "?(?:https?:\/\/|\/)[^\s"]{0,200}"?(?: \(\w{1,60}\))?(?: HTTP\/[\d.]{1,4})?"?(?: [=-]>)?(?: [45]\d\d)?(?: (?:Bad (?:Request|Gateway)|Forbidden|Not Found|Internal Server Error|Service Unavailable|Gateway Time-?out))?/g;

/** Behind an address: words that lead to what came back from it ('Mail to maria@example.org bounces:'). */
export const LEADS_TO_REPLY = /^[>)"'\]]{0,3} \p{L}[^\n:@.!?]{2,80}:[ \t*]{0,4}[\n`"'<\d]/u;

/** Before whoever wrote what is quoted: 'On 23 November 2026 at 10:52 AM, Kim Lee <'. */
export const WRITTEN_AT = /\d:\d\d[^,]{0,6},[^,]*$/;

/** Sentences that say of an address that mail arrives there. */
export const ARRIVES =
  /(?<!(?:not|n't|never|no|non|ne) )\b(?:(?:go|get)(?:es)? through|went through|arrives?|arrived|works|worked|(?:is|are|work) fine|(?:every|any)(?:body|one) else|kommen an|kommt an|funktioniert|(?:alle|allen) anderen|arrivent|fonctionnent?|llegan|funcionan?|arrivano|funzionano?)(?! (?:not|nicht|pas|no)\b)/i;

/** Where a sentence ends: behind 'etc.' it goes on. */
export const SENTENCE_OVER = /\n|[.!?] {1,4}(?=\p{Lu})/u;

/** The end of a line behind which nothing goes on. */
export const SENTENCE_ENDED = /[.!?。！？]["')\]]{0,2}$/;

/** Before an address: the code with which a server has accepted it. */
export const ACCEPTED = /(?:^|[^\d.])25[01][ -](?:2\.1\.\d+ )?[^\d]{0,40}$/;

/** A command that names a recipient, and the code with which it was accepted on the next line. */
export const ACCEPTED_BELOW =
  /^[^\n]{0,80}\brcpt to ?:[^\n]{1,300}\n[^\n\d]{0,80}25[01](?:[ -]|$)/i;

/** The sign between the name of a field and its value. */
export const LABEL_BEFORE = /[:=] ?["'<[( ]{0,4}$/;

/** The end of a line that leads on to the one below. */
export const LEADS_ON = /[:：][ \t*_]{0,4}$/;

/** A client has asked for encryption, and its server has said yes (RFC 3207, 4). */
export const STARTS_TLS = /\bstarttls[^\n]{0,14}\n[^\n\d]{0,14}220[ -]/i;

/** Names of the sender's address. */
export const OF_SENDER =
  /\b(?:sender|originator|return-?path|envelope|mail ?from|from (?:address|header|field|domain)|from:)/i;

/** It is not what it has to be. */
export const UNLIKE =
  /\b(?:not (?:match|correspond|belong|equal|the same|same|identical|owned)|mismatch|differ|must (?:match|equal|be (?:the )?same))/i;

/** Names of a login, and of what goes with it. */
export const LOGIN_NAMED = /\b(?:auth|log ?in\b|logged|credential|user|account)/i;

/** Zoho and its like relay for a login, and not as somebody else. */
export const RELAYING_AS = /\brelay(?:ing)? (?:disallowed|not allowed|denied|not permitted) as\b/i;

/** What makes a login fail. */
export const PASSWORD = /\bpass(?:word|wort)/i;
/**
 * How a server logs what it has answered: smtp-server of Node.js, whose connection has a '#', Haraka,
 * whose own part is its core, Mailpit and other listeners ('[smtpd] response (192.0.2.7) 451'),
 * aiosmtpd; and fetchmail, which hands what it fetched to the server of its own side.
 */
export const SERVER_LOG =
  /\[(?:#[a-z\d]{8,32}|core)\] s: [2-5]\d\d[ -]|\bsmtpd\b(?:\[\d{1,8}\])?[\]:]{1,2} (?:response|reply|answer|>) (?:to )?[\w.:()[\]-]{3,80} [45]\d\d[ -]|\bmail\.log:\('[\w.:]{3,40}', \d{1,5}\) << b?['"][45]\d\d|\bfetchmail(?:\[\d{1,8}\])?: smtp(?: error: |< )[45]\d\d/;

/** Where a notice names a recipient whom people have hidden: '<redacted>: ', 'message to <xxx@xxx> was'. */
export const MASKED_ENTRY =
  /^[ \t]{0,8}<(?:[^<>@\n]{1,60}|[x*#.•…_-]{1,60}@[x*#.•…_-]{1,60})>(?: \(expanded from <[^<>\n]{1,60}>\))?: |^.{0,60}\bmessage to <(?:[^<>@\n]{1,60}|[x*#.•…_-]{1,60}@[x*#.•…_-]{1,60})> (?:was|has|could)\b/gim;
