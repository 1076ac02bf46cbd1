/** Between a basic code and the enhanced one that belongs to it. */
export const BETWEEN_CODES = /^[\s'"\])(:;,#b>-]*$/;

/**
 * Before the status of a report that is passed on, as Exchange writes it: behind the server that
 * reports (Microsoft KB 284204, http://www.novamomentum.net/kb/print/122/), and before the reply.
 */
export const BEFORE_PASSED_ON = /^(?: ?<\s?[\w.-]{0,255} ?#| smtp; ?)$/i;

/** Before a code: words, or an arrow behind words, with which a reporter quotes the other server. */
export const QUOTES_REMOTE =
  /(?:<<< {0,3}|said: {0,3}\n? {0,8}|smtp; {0,3}|[\n\]] {0,2}s: |responded(?: with)?:? {0,3}["']?|response(?: was)?:? {0,3}|\]: |>: |returned(?: was)?:? {0,3}|[^ \n] -> |<)$/;

/**
 * A complaint about the commands that come after a refusal ("503 need RCPT command", "554 5.5.1 no
 * valid recipients").
 */
export const CONSEQUENCE =
  /^5\d\d[- ](?:\d\.\d\.\d )?(?:error: )?(?:need rcpt|need recipient|no valid rec|no recipients|bad sequence|rcpt first)/i;

/** A word right before a code. */
export const WORD_BEFORE = /\p{L} $/u;
/**
 * Fields of a head or of a report, with the lines that they are folded into; that of the reply is
 * none of them.
 */
export const FIELD_LINE =
  /^[ \t]*(?:x-|arc-|dkim-|content-|mime-|reporting-|arrival-|final-|original-|return-|authentication-|received|remote-mta|message-id|last-attempt-|will-retry-)[\w-]{0,60} ?: .*(?:\n[ \t].*)*/gim;

/** What a report says of each recipient in two fields (RFC 3464, 2.3): their names are no words. */
export const OUTCOME_FIELD =
  /^[ \t]{0,8}(?:action: ?(?:failed|delayed|delivered|relayed|expanded)|status: ?[245]\.\d{1,3}\.\d{1,3})[ \t]{0,8}$/gim;

/** What a program logs in JSON of itself, beside what it was told. */
export const LOGGED_FIELD =
  /"(?:req_?id|request_?id|trace_?id|level|time(?:stamp)?|ts|remote_?addr|user_?agent|app|method|url|version|caller|pid|hostname|logger|thread)" ?: ?(?:"[^"\n]{0,200}"|[\d.]{1,20}),?/gi;

/** That it failed for some is all that Haraka says in its report (outbound/hmail.js): no reason of any. */
export const SOME_FAILED = /\bsome recipients failed\b/gi;

/** '(generated from <team@example.org>)', behind an address: where it comes from, and no reason of any. */
export const DERIVED = /\((?:ultimately )?(?:expanded|generated) from:? ?<?[^\s<>()]{1,200}>?\)/gi;

/** What a server says that goes on, behind what a client writes before it. */
export const GOES_ON =
  /(?:^|\b(?:server|client|s):|[<>])[ \t]{0,4}(?:2[1-5]\d|334|354)[ -](?!\d\.\d\.\d error).*/gim;

/**
 * What a client writes, behind the mark of a transcript: commands, and the message itself. A subject
 * 'Mailbox full' is no reason.
 */
export const CLIENT_LINE =
  /(?:^[ \t]{0,8}(?:[~=]>|>>>) |(?:^[ \t]{0,8}|[\]):|] )(?:CLIENT -> SERVER:|C: |\[C\] |send: b?['"])).*/gm;

/** What stands in a transcript before the lines of the server, whose replies go on without it. */
export const SERVER_MARK = /\bSERVER -> (?:CLIENT:)?/g;

/** A program that mail is handed to, with its arguments: '|/usr/bin/list post members', '"/usr/bin/filter -a"'. */
export const CALLED_PROGRAM = /"\|?[ \t]?\/[^"\s]{1,200} [^"\n]{1,300}"|\|[ \t]?\/[^"\n]{1,300}/g;

/** A sentence that tells where to read on about errors of a kind. */
export const READ_ON =
  /\b(?:(?:more|further|additional) (?:information|info|details|help)|learn more|read (?:more|on|about))\b[^.!?\n]{0,60} (?:[245]\.[\dx]\.[\dx]{1,3}|[45]\d\d|errors?)\b(?:[^.!?\n]|\.(?=[\dx])){0,200}/gi;

/** What somebody says is not the reason: 'My mailbox is not full', 'their IP isn’t blocked'. */
export const DENIAL =
  /\b(?:my|his|her|their|the recipient['’]?s) (?:own )?[a-z-]{2,20} (?:[a-z-]{2,20} )?(?:is|are|was|were)(?:n['’]t| (?:definitely |certainly |really )?not) (?:at all |even |yet |on any )?(?:full|blocked|banned|black-?listed|listed|blocklists?|blacklists?|wrong|locked|disabled|expired|invalid|suspended)\b/gi;

/** Behind a code that somebody speaks of: '550 error when I send to my boss'. */
export const OF_PERSON = /^[^\n]{0,80} (?:when|while|if|but|and) (?:i|we) /i;

/** What stands before a code that is quoted in a line of a longer reply: '550-Response: '. */
export const LINE_OF_REPLY = /^[ \t<]{0,8}[245]\d\d-[^\n]/;

/**
 * Behind the codes of a reply: nothing that anybody has said, the next sentence of who asks, or the
 * next field of Outlook ('server error: 553, error number: 0x800CCC79').
 */
export const NO_WORDS =
  /^(?:['")\].,;}]{0,4}[ \t]{0,8}(?:\n(?![ \t])|$)|[)\]}]{1,3}[ \t]{0,8}\n|[.?!] {1,4}\p{Lu}|, ?[\p{L} -]{3,30}: 0x)/u;

/** A reply of nothing but codes, which end a sentence, or behind which its writer goes on. */
export const CODES_END_SENTENCE =
  /^\d{3}(?:[ -]#?\d\.\d{1,3}\.\d{1,3})?(?=[.?!] {1,4}\p{Lu}|[;,]? (?:and|but|then|so|or|when|while|sometimes|und|aber|dann|manchmal|wenn) )/u;

/** What a program says of a reply, on a line of its own: 'Error: Expected smtp code 250, got 550'. */
export const LABELLED_LINE = /^[A-Z][a-z]{2,20}: /;

/** A quote behind a code; in JSON it is escaped. */
export const QUOTE_BEHIND = /^\\{0,3}"/;

/**
 * A command of the client in the line behind a reply. A greeting has one name: more words tell of it
 * ('HELO argument [localhost] is malformed').
 */
export const COMMAND_LINE =
  /^\s{0,12}<?(?:(?:rcpt to|mail from|data|quit|rset)\b|(?:helo|ehlo)\b(?! ?\(| (?:command|argument|name|host)))/i;

/** Lines after a reply that are not part of it: rules, titles, fields. */
export const REPLY_OVER =
  /^\s{0,12}(?:-{3,}|={3,}|\*{3,}|\.{3} |>>>|giving up on|i'm not going to try again|reporting-mta|final-recipient|original-recipient|action:|status:|remote-mta|diagnostic-code|last-attempt|return-path|received:|to:|from:|subject:|date:|message-id|(?:process )?exit(?:ed)? (?:status|with|code)|connection closed by foreign|connection to host lost|exit$|--)/i;

/** Lines of where a program was when it failed, and signs that close what it has opened. */
export const TRACE_LINE =
  /^(?:[;)\]}]|[ \t]{0,8}(?:at [\w.$<>]{3,200} ?\(|traceback \(|file "[^"\n]{1,200}", line \d|#\d{1,3} |(?:from )?[\w./\\-]{1,200}\.(?:rb|php|py|p[lm]|[jt]s|go|java|exs?)[:(]\d|caused by: |(?:back|stack) ?trace\b|goroutine \d))/i;

/**
 * The same where .NET says 'at' in the language of its user, behind white space: 'en
 * MailKit.Net.Smtp.SmtpClient.Connect('. Names of hosts have no capital behind their last dot.
 */
export const TRACE_ABROAD =
  /^[ \t]{1,8}\p{L}{1,12} (?:[\w$<>`]{0,80}\.){1,12}[A-Z<][\w$<>`]{0,80}\(/u;

/** The next field of an object: '"email": {}'. */
export const FIELD_OF_OBJECT = /^[ \t]{0,40}"[\w$.-]{1,60}" ?:/;

/** A line in which somebody goes on in words of their own. */
export const WRITER_LINE =
  /^(?:(?:[Bb]ut|[Aa]nd|[Ss]o|[Tt]hen|[Nn]ow|[Ww]hen) )?(?:I (?!could|was|am)[a-z]|Ich [a-z]|Je [a-z]|J['’]ai |Yo [a-z])/;

/** When a line of a log was written, before what it says. */
export const LINE_TIME =
  /^[ \t]{0,4}\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[\d.,+:Z-]{0,16}\]?:?[ \t]/;

/** 'Diagnostic code: …': a label before its value, behind white space. */
export const FIELD_LABEL = /^([ \t]{0,16})\p{L}[\p{L} -]{1,40}:[ \t]/u;

/** A line that begins the entry of another recipient. */
export const ENTRY_LINE = /^\s{0,8}<?[\w.+=-]{1,64}@[\w.-]{1,200}>?:?\s{0,4}(?:$|host |[(\n])/;

/** What Sendmail itself says of a recipient: '<ada@example.com>... Deferred: …'. */
export const RESULT_LINE = /^\s{0,8}<?[\w.+=-]{1,64}@[\w.-]{1,200}>?\.\.\. /;

/** The entry of another recipient where the lines of Exim were joined, and what ends its entries. */
export const JOINED_ENTRY =
  / [\w.+=-]{1,64}@[\w.-]{1,200} host [\w.-]{1,200} \[| -{3,8} This is a copy of/;

/** The next record of a system log that was wrapped: 'Apr 25 12:48:01 mx1 smtpd[4603]:' (RFC 3164, 4.1). */
export const JOINED_RECORD =
  /\s[A-Z][a-z]{2}\s[ \d]\d\s\d\d:\d\d:\d\d\s[\w.-]{1,40}\s[\w./-]{1,30}\[\d{1,7}\]:/;

/** What stands behind the recipient of such an entry: 'host mx.example.org [192.0.2.9] SMTP error from'. */
export const JOINED_HOST = /^ host [\w.-]{1,200} \[[\da-f.:]{3,45}\]:? smtp error from /i;

/** A line that begins with a reply code of its own. */
export const CONTINUES = /^\s{0,8}[245]\d\d[- ]/;

export const SENDMAIL_MARK = /^\s{0,4}<<< {0,3}/;

/** What Postfix, Exim, PHP and others add behind a reply. */
export const COMMAND_AFTER =
  /\(in\s+reply\s+to\s|: {0,4}\n? {0,8}retry timeout exceeded| in \S{1,200} on line \d/i;

/** What Postfix adds after its own reply. */
export const ENVELOPE_AFTER = /; (?:from|to)=</;

/** The end of a string value in JSON or in an exception. */
export const REPLY_CLOSED = /["'‘’“”»] ?[\],})]|"[\n']|"\.(?:\s|$)/;

/** What may stand on a line before an address that begins an entry. */
export const ENTRY_START =
  /^[ \t]{0,100}(?:\(?<(?:\[|\(mailto:)?|\[|"|'|[-*•=] ?<?|-- ?<?|\d{1,4}[.)] ?<?|-> ?<?|====> ?|rfc822; ?<?)?$/i;

/** What may stand behind an address that begins an entry. */
export const ENTRY_END =
  /^(?:>?[:;]?\s{0,40}$|>?[:;]?[ \t]{0,40}\n|["']?:|\)?>:|> ?\.\.\.|\.\.\. |>? ?\(|>,|>; |, \d|>\s{1,40}[(\w"]|;|\s{1,4}-(?!>)|\s{2,}|\t| invalid address)/i;

/**
 * 'AUTH PLAIN AGFkYQBzZWNyZXQ=': what follows the name of the mechanism. '250-AUTH PLAIN LOGIN' is
 * the server's own list.
 */
export const AUTH_INLINE =
  /(?<!250[ -])\bauth[ =](?:plain|login|cram-md5|xoauth2|oauthbearer)["']? +["']?([a-z0-9+/=]+)/gi;

/** Names of mechanisms and their beginnings, and words of sentences: neither is a secret. */
export const MECHANISM =
  /^(?:plain|login|cram|digest|ntlm|gssapi|external|scram|xoauth2?|oauthbearer|anonymous)$/i;

export const PLAIN_WORD = /^[A-Z]?[a-z]+$/;

/** A client begins a login and writes nothing behind it but a name: what it sends follows. */
export const LOGIN_BEGUN =
  /(?<!250[ -])\bauth (?:plain|login|cram-md5|xoauth2|oauthbearer)(?: [a-z0-9+/=]{1,2000})?["']?[ \t\r]{0,12}\n/gi;

/** The server asks for a name or a password; the client's next line answers. */
export const ASKS_SECRET = /(?:^|[\s:>"'])334(?: [a-z0-9+/=]*)?["']? *\n/gi;

/** What closes a string behind the words of a line; where its end of the line was read, alone. */
export const LINE_CLOSED = /["'\s]{0,12}$/;

/** A server asks for the rest, as programs show it. */
export const ASKED_FOR_REST = /\b334\b/;

/** Before what a client writes: numbers tell when. */
export const NUMBERS = /\d+/g;

/** Nothing but base64, and what is the name of a command rather. */
export const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

export const VERB = /^[A-Z]{4}$/;

/**
 * Options and settings that hold a password: 'swaks -ap secret', '--auth-password secret',
 * 'MAIL_PASSWORD=secret', 'password="secret"', "$mail->Password = 'secret'", 'smtp_pass: s3cret'.
 */
export const PASSWORD_OPTION =
  /(?: -ap |--auth-password[ =]|(?<![a-z])-?-pass(?:word|wd)?[ =]|pass(?:word|wd)=|(?<![a-z])pass=)["']?([^\s"',;=]+)/gi;

export const PASSWORD_SETTING =
  /(?:password|passwd|passwort|(?:(?<![a-z])|mail|smtp|auth|user)pass|(?<![a-z])pwd)\\?["']?\]? *(?:=>|:|=) *\\?["']([^"'\n\\]{1,100})/gi;

/** A line that is nothing but a setting. */
export const PASSWORD_LINE =
  /^[ \t]{0,40}(?:- )?(?:[a-z]{1,20}[._-]){0,6}(?:password|passwd|pass) ?[:=] ?([^\s"'=]{1,100})[ \t\r]{0,8}$/gim;

export const PASSWORD_IN_URL = /\bsmtps?:\/\/[^\s:@/]+:([^\s@/]+)@/gi;

/** What somebody hides before they show it: '****', 'xxxx', 'hu***r2'. */
export const MASKED = /^([\W_x])\1*$|[*•●∙]{3}/i;

/**
 * What stands for a password: '${MAIL_PASSWORD}', '<password>', '[hidden]', 'os.environ[', 'env(',
 * 'your_password', 'null', 'PASSWORD'.
 */
export const STANDS_FOR_SECRET =
  /^(?:\$\{|\$\(|\$[A-Z_]{3,40}$|\$\w{0,40}pass|\{\{|%\(|<.{0,100}>$|\[.{0,100}\]$|\{.{0,100}\}$|(?:null|none|nil|undefined|false|true|pass(?:word|wd)?|secret)$|your)|\benv(?:iron)?\b|getenv/i;

/** Signs around what stands for one: '/* secret *\/'. */
export const SIGNS_AROUND = /\W/g;

/** Letters of an address that somebody has covered, behind one that they left. */
export const MASK_INSIDE = /[a-z\d]\*{1,20}$/i;

/** A letter that stands inside the name of an address, and one of ASCII. */
export const NAME_LETTER = /[\w.-]/;

export const ASCII_LETTER = /[a-z0-9]/i;

/** A label of signs alone: 'postfix@-.service' is a unit of systemd. */
export const EMPTY_LABEL = /(?:^|\.)[-_]{0,63}\./;

/** Behind words of a sender, without a word that leads to somebody else: 'envelope sender not allowed '. */
export const SENDER_CLAUSE =
  /\bsender(?: (?!(?:to|for|by|recipients?)\b)[a-z]{1,12}){1,4} ["'<(]{0,2}$/;

/**
 * Whose login has failed, before an address: 'Authentication failed for user ', 'invalid credentials
 * for ', 'could not authenticate '.
 */
export const OF_LOGIN =
  /\b(?:(?:auth(?:enticat(?:e|ion|or)|orization)?|log-?in|logon|log in|sign-?in|sasl|credentials?|password|passwd) (?:[a-z-]{1,14} ){0,3}(?:for|of|by|as)|(?:authenticate|log in|login)(?: as)?)(?: (?:the )?(?:user|user ?name|account|mailbox|login))?:? ["'<(]{0,2}$/;

/**
 * The same behind it: 'User "ada@example.com" failed to authenticate'. What follows a colon is told of the
 * program.
 */
export const LOGS_IN =
  /^["'>)]{0,2} (?:failed to|unable to|could not|did not|cannot|has|was|is) (?:not )?(?:be )?(?:successfully )?(?:authenticate|log(?:ged)? ?in\b)/i;

/** What is behind the status of a bad sender is one (RFC 3463, X.1.7 and X.1.8): '553 5.1.8 <ada@…'. */
export const SENDER_STATUS = /\b[45]\.1\.[78] <?$/;

/** The end of a domain, a mail server's address in brackets and one without. */
export const TOP_LABEL = /\.[^\d.][^.]{1,62}$/;

/** 'io.undertow.core@2.2.5.Final': a version, whatever it ends with. */
export const VERSION_LABELS = /^\d{1,4}\.\d{1,4}\./;

export const ADDRESS_LITERAL = /^\[(?:ipv6:)?[\da-f]{0,4}[.:][\da-f.:]{1,45}\]/i;

/** The name of a field before '=', and nothing else of an address before it. */
export const FIELD_NAME = /(?:^|[^\w.+=-])[a-z_]{1,24}(?:-(?:addr|address|from|id|to))?$/i;

/** The same of a setting, whose name has several parts: 'spring.mail.username', 'smtp.from_address'. */
export const SETTING_NAME =
  /(?:^|[^\w.+=<-])-?(?:[a-z][a-z\d_]{0,30}\.){1,8}(?:[a-z\d]{1,20}_){0,3}(?:user|login|account|from|to|cc|bcc|sender|recipients?|rcpt|mail|email)(?:_?(?:name|addr|address|id|mail|email))?\d?$/i;

/** The name of a setting before the value that it has. */
export const SETTING_BEFORE = /(?<![\w.-])-?([a-z][a-z\d._-]{2,80}) ?= ?["'\\]{0,2}$/i;

/** What parts the words of such a name. */
export const BETWEEN_WORDS = /[._-]/;

/** What a reply names behind its code: '550 5.1.1 <'. */
export const NAMED_BY_REPLY = /(?:(?<!\d)[45]\d\d|[45]\.\d{1,3}\.\d{1,3})[ -]<$/;

/** The name at the end of some words: 'signed-off-by'. */
export const LAST_NAME = /(?<![\w-])[\w-]{1,40} ?$/;

/** A domain of one label, as people mistype it. */
export const LABEL = /^[a-z][a-z\d-]{0,62}$/i;

export const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$/;

/** Signs that may open an address behind the words that name it. */
export const OPENING_SIGNS = /[\s<"'(`*:[：「『“„«（＜]{1,12}$/;

/** Who looks after a list, and its commands: 'news-owner@', 'owner-news@', 'news+subscribe@'. */
export const LIST_OFFICER = /^owner-|[-+](?:owner|bounces|request|admin|(?:un)?subscribe|help)@/;

/** A sender that a forwarder, a signer or a list has rewritten for what may come back to it. */
export const REWRITTEN_SENDER = /^(?:srs[01][=+-]|(?:ms)?prvs\d?=|bounces?[+-])/;

/** Where somebody goes on in words of their own behind a reply; a server says 'we', and hardly 'I'. */
export const WRITER_GOES_ON =
  /[.!?;"')] {1,3}(?:(?:[Bb]ut|[Aa]nd|[Ss]o) )?(?:I [a-z]|Ich [a-z]|Je [a-z]|J['’][a-z]|Yo [a-z])/;

/** Before an address: that it is the name of something. 'user id' and 'userid' name an account. */
export const ID_BEFORE =
  /(?<![a-z])(?:(?:message|msg|mail)[ _-]?id|(?<!user[ _-])id)["']?[ \t]{0,20}[=:|(]?[ \t]{0,20}["'<]{0,2}$/i;

/** The fields of a head that hold names of messages. */
export const ID_FIELD =
  /^[ \t>]{0,8}(?:[\w-]{0,40}message-id|references|in-reply-to|content-id) ?: /i;

/** The front of a name that programs make: a UUID, a time, letters and figures of a number. */
export const TOKEN =
  /^(?:[\da-f]{8}-[\da-f]{4}-|(?:19|20)\d{8,12}[.-]|(?=[a-f]{0,40}\d)(?=\d{0,40}[a-f])[\da-f]{12,64}@)/;

/** Behind a user and a machine: where they are, and the sign that asks for a command. */
export const PROMPT_BEHIND = /^(?::[~/]\S{0,80}| [^\s\]]{1,60}\])[#$%](?: |$)/;

/** Where a record has its reports sent (RFC 7489, 6.3; RFC 8460, 3; RFC 8659, 4.4), its first addresses told. */
export const REPORTS_BEFORE =
  /\b(?:ru[af] {0,2}= {0,2}|iodef ["']?)(?:mailto:[^\s;"',]{3,100},\s{0,8}){0,4}mailto:["'\s]{0,4}$/i;

/** Words that say that something did not work. */
export const FAILS =
  /\b(?:fail(?!2ban)|error|reject|refus|den(?:y|ied)\b|unknown|invalid|illegal|unable|undeliver|bounc|return|block|disable|deactivat|suspend|exceed|expire|defer|delay|prohibit|unreach|timed out|no such|no longer|cannot\b|not\b)|n['’]t\b|\bfull\b/i;

/**
 * How an argument of an exception of Python begins; Python 2 marks its letters. Whoever gave a name
 * with an address finds both there: ", '\"Lovelace, Ada\" <".
 */
export const ARGUMENT_START = /, ?[bu]?(?:'(?:[^'<>\n]{0,100}<)?|"(?:[^"<>\n]{0,100}<)?)$/;

/** How it ends, as the last one. */
export const ARGUMENT_END = /^>?['"]\)/;

/** Signs of scripts that put no spaces between words. */
export const WITHOUT_SPACES = /[\u3040-\u30ff\u3400-\u9fff]/;

/** A code alone, a blank line behind it, and words. */
export const SPACED_OUT =
  /^[245]\d\d(?:[ -][245]\.\d{1,3}\.\d{1,3})?[ \t]{0,8}\n[ \t]{0,40}\n(?=[ \t]{0,40}[^\s])/;

/** What Postfix writes behind a reply, its first words. */
export const COMMAND_NAMED = /\(in reply to\b/;

/** What may close a line behind its words. */
export const ONLY_CLOSES = /^[\s"'`)\].;:>}]{0,8}$/;
