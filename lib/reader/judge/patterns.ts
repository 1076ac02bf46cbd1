/**
 * The label by which a provider names a rule ('AUP#In-1310', 'TSS04', 'LPN007_510', 'S3150'):
 * nobody else writes it.
 */
export const RULE_LABEL =
  /^[[(]?(?:[A-Z][A-Za-z#_]{0,12}[-_#]?[\dA-Z_-]{0,8}\d{2,5}|[A-Z]{2,4}[-:][A-Z]{0,2}\d{1,3})[\])]?$/;

/** An address of which a server repeats only the brackets: '501 <>: missing local part'. */
export const EMPTY_ADDRESS = /(?:^|[ :('"])<>(?:[ :;,.)'"]|$)/;

/** The same of a recipient, as only a program that has none writes it (RFC 5321, 4.1.1.3). */
export const EMPTY_RECIPIENT = /\brcpt to: ?<>/i;

/** A link to a page. */
export const PAGE_LINK = /https?:\/\/[\w.-]{4,80}\/\w/;

/** The sender of a returned message, the lines that tell its way, its subject. */
export const HEADER_FROM = /^[ \t]*from: .*(?:\n[ \t].*)?/im;

export const ORIGIN_LINE =
  /^[ \t]*(?:received|message-id|dkim-signature|x-originating-[\w-]+): .*(?:\n[ \t].*)*/gim;

export const RETURNED_SUBJECT = /^[ \t]*subject: .*/im;

/** What a server on the way wrote down about a forged address. */
export const AUTHENTICATION_FAILED =
  /\b(?:dmarc|spf)=(?:fail|softfail)\b|^received-spf: (?:fail|softfail)/im;

/** Subjects that filters mark, or that nobody else writes. */
export const SPAM_SUBJECT =
  /\*{2,5}spam\*{2,5}|\[spam\]|viagra|cialis|casino|lottery winner|cheap meds|replica watches/i;

/** A text that begins with the status of a step that worked (RFC 3463, 3.1). */
export const SUCCESS_FIRST = /^\s{0,8}2\.\d{1,3}\.\d{1,3}(?![\d.])/;

/**
 * A server that sends no reports of its own, as another says that passed a message on to it (RFC
 * 3464, 2.3.3: 'relayed'): 'a system that does not support delivery status notifications'.
 */
export const SENDS_NO_REPORTS =
  /\b(?:(?:not|cannot|n't|unable to) [a-z]{2,12} (?:[a-z]{1,9} )?(?:delivery[ -](?:status|receipt|report|notif)|dsns?\b)|delivery (?:status )?notifications? (?:may|will|can) not be)/;

export const HANDED_ON = /\b(?:relayed|forwarded|passed|transferred|handed|routed)\b/;

export const DIGITS = /\d/g;

/** A digit, or a dot within a name: a number or a host, which ordinary words have not. */
export const NUMBER_OR_NAME = /\d|\w\.\w/;

/** The host of a link, in a text of small letters. */
export const HOST_OF_LINK = /:\/\/([a-z\d.-]{3,80})/g;

/** A port of servers of mail behind a host or an address, and as a field of an exception. */
export const MAIL_PORT = /(?:[\w\]]:|\bport:? )(?:25|465|587|2525)(?!\d)/i;

/** Words that nothing but the sending of mail has: no port speaks against them. */
export const SMTP_WORDS = /smtp|command"?: ?['"]conn|short response: \* ok|\brcpt\b|mailer error/;

/** The number behind a host, a word for it or telnet: '127.0.0.1:6379', 'port 443', 'telnet a 110'. */
export const PORT = /(?:[a-z\d\]]:|\bport:? |\btelnet [^\s]{1,60} )(\d{2,5})(?!\d|:\d)/gi;

/** What ends the name of a file, before the number of a line in it. */
export const SOURCE_FILE = /\.(?:php|java|py|cs|rb|go|rs|js|ts):$/i;

/** An address of another service that a tool was given, and not where it explains itself. */
export const OTHER_ADDRESS =
  /\b(?:https?|s?ftps?|ldaps?|wss?|imaps?|pop3s?):\/\/(?!curl\.(?:se|haxx)|docs\.|support\.)/i;

/** Somebody's mailbox that is full: not the reader's own, and not 'full of' something. */
export const FULL_MAILBOX =
  /(?<!\b(?:your|my|our) )\bmailbox (?:is )?full(?! of)|(?<!\b(?:ihr|mein|unser) )\bpostfach [^.\n]{0,40}\bvoll\b|\buser (?:is )?over quota\b/i;

/** What begins a sentence to the owner of a mailbox, in the languages that the reader knows. */
export const OWN =
  /(?<![\p{L}'])(?:your|you(?:'ve| have| are|'re) (?:used|using|exceeding|out of)|ihre?[ms]?|du nutzt|sie nutzen|sie haben|dein|su|tu|votre|vos|sua|seu|la tua|uw|jouw|twoja|państwa|din|ваш) /gu;

export const MAILBOX =
  /mailbox|inbox|quota|storage|email account|postfach|speicher|buzón|boîte|caixa|casella|postvak|skrzynka|ящик|brevlåda/;

/** The name of greylisting. */
export const GREY = /gr[ae]y/i;

/** Right before the sentence: the code of a reply, or the name of an exception, which nobody writes to an owner. */
export const THROWN_BEFORE = /(?:\b[45]\d\d|[a-z](?:error|exception))[:)]?["'` ]{0,3}$/;

/** How full it is, or that its limit is passed. */
export const QUOTA_LEVEL =
  /\b\d{2,3} ?%|(?:almost|nearly|getting) full|running out|too large|(?:exceeding|exceeded|reached|over) (?:its|the|your|one or more) (?:\p{L}{3,8} )?(?:limit|quota)|(?:fast|bijna|nästan) (?:voll|vol|full)|(?:presque|casi|quasi|quase|prawie) \p{L}{4,8}/u;

/** What is said of mail to a mailbox that is full, as long as it is. */
export const CONDITION =
  /(?<!\p{L})(?:when|while|until|if|once|as long as|solange|wenn|falls|tant que|lorsque|mientras|cuando|finché|quando|zolang|wanneer|dopóki|jeśli)(?!\p{L})/u;

/** A greeting is the first line, or ends in a sign. */
export const GREETING_ENDS = /^[^\n]{0,90}[,!\n]/;

/** What stands before a line that an answer repeats. */
export const QUOTE_SIGNS = /^[> ]{1,12}/;

/** What stands behind the words with which a letter ends. */
export const CLOSING_ENDS = /[ ,.!。！，；]{1,4}$/;

/** Words of which a text about servers of mail has one. */
export const SERVER_WORDS = /@|command"?: ?['"]conn|smtp|mail|\bmx\.|\bmta\b|recipient/;

/**
 * A reply that somebody copied without its number is a line or two: in a longer text the same words
 * are talked about.
 */
export const REPLY_PHRASES =
  /relay(?:ing)? (?:access )?denied|unable to relay|\b(?:address|recipient|sender|message|mail|host|command|was) rejected|\b(?:recipient|mailbox|domain) not found|\b(?:mailbox|user) does not exist|mailbox (?:is )?over quota|unknown user|no mailbox here|message blocked|incorrect authentication data|(?:^|[.:] )gr[ae]ylisted\b/;

/**
 * Somebody asks about a mail, or tells of his own: the sender of a fake does neither. 'I' alone is an
 * article or a preposition in other languages, and buttons say 'Verify my email'.
 */
export const PERSON_ASKS =
  /[?？](?:\s|$)|(?<!\p{L}|(?:verify|confirm|keep|update|release|restore|recover|view|secure) )(?:my|i'm|i've|i (?:have|got|had|am|was)|ich|meine?)(?!\p{L})/u;

/** A row of a table that explains codes: '211 | System status', '550\tMailbox unavailable'. */
export const LISTED_CODE = /^[ |]{0,3}([1-5]\d\d) {0,2}[|\t–—]/;

/** A count before what was counted, and one for each group. */
export const COUNTED = /^ {3,12}(\d{1,7}) {1,4}\S/;
export const TOTAL = /\(total: \d{1,9}\)/;

/** Behind the number of a process, Exim names the log that a line goes to: it counts nothing. */
export const CONSOLE_LINE = /^ {0,12}\d{1,7} {1,3}LOG: /m;

/** What is no count, but the code of a reply. */
export const REPLY_NUMBER = /^[2-5]\d\d$/;

/** What stands in an address. */
export const ADDRESS_SIGN = /\w@\w/;

/** Behind what ends a sentence, or leads to the next. */
export const SENTENCE_END = /(?<=[.!?;:。！？])\s{1,4}/;

/** Whatever a server speaks of is not there. */
export const NOT_THERE = /\b(?:not|n['’]t) exist\b/i;

/** Between two reasons of which a server says that either may be it, in any language. */
export const EITHER =
  /,? (?:or|oder|ou|o|oppure|vagy|eller|nebo|lub|albo|или|veya) (?!more\b|later\b)/i;

/**
 * A message was sent to its end, and nobody said that it was taken: Postfix ('… while sending end of data
 * -- message may be sent more than once'), Exim ('SMTP timeout after end of data').
 */
export const AFTER_DATA =
  /\bmay be sent more than once\b|\b(?:timeout|timed out|lost connection|closed connection|connection closed|connection reset)\b.{0,80}\b(?:after|sending|waiting for response to) end of data\b/i;

/** The machine that a program runs on, as people set it for a server. */
export const ON_OWN_MACHINE = /\b(?:localhost|127\.0\.0\.1)\b|::1\b/i;

/** Whoever tries by hand with openssl has typed a line that begins with R (apps/s_client.c, ssl/ssl_lib.c). */
export const RENEGOTIATED = /\bRENEGOTIATING\b|:ssl_renegotiate\w{0,12}:|\bno renegotiation\b/i;

/** A program hands its mail to another one of its machine, and to no server. */
export const LOCAL_PROGRAM = /\bsendmail_?transport|_sendmailtransport|\bsendmail -bs\b/i;

/** A program waits for the answer to a command: that to a connection is 220 (RFC 5321, 4.3.2). */
export const AFTER_GREETING = /\b(?:25\d|354|334|235)"? but got (?:an )?(?:empty|code "")/i;

/** A server was to take the text of a message for which it has taken no recipient. */
export const NO_RECIPIENT = /^5[05][34]\b.{0,30}(?:no valid recipients|\brcpt\b)/i;

/** How it refuses a recipient that no rule lets in; behind other words stands which rule it was. */
export const RECIPIENT_DENIED = /\brecipient address rejected: access denied(?!\. \w)/i;

/** Behind the codes of a reply stand those of another one, which it passes on. */
export const QUOTED_CODES =
  /^[245]\d\d[ -][245]\.\d{1,3}\.\d{1,3}[ :-]{1,3}([245]\d\d)[ -]([245]\.\d{1,3}\.\d{1,3})(?![\d.])/;

/** The recipient, and the sender, as the standard calls them. */
export const FORWARD_PATH = /\bforward[ -]path\b/gi;
export const REVERSE_PATH = /\breverse[ -]path\b/gi;

/** Postfix puts it ahead of the reason where it waits with a whole queue (src/qmgr/qmgr_defer.c). */
export const QUEUE_WAITS = /\bdelivery temporarily suspended: /gi;

/** How Google's programs class any error (google/rpc/code.proto): a class is no reason. */
export const STATUS_TOKEN = /\b(?:generic::[a-z_]{1,24}|failed_precondition)(?:: |$)/gi;

/** A server asks to look at what a mail program has set for sending. */
export const OUTGOING_SETTINGS =
  /\b(?:outgoing|smtp) (?:mail )?(?:server )?(?:settings|server|configuration)\b/i;

/** What a client calls itself is refused, as its form is wrong (RFC 5321, 4.1.1.1). */
export const OWN_NAME =
  /^50[14] (?:.{0,60}\b[eh][eh]lo\b.{0,20} (?:rejected|argument|name)|(?:5\.\d\.\d )?invalid (?:domain|host) ?name)/i;
/** 'recipient address <root> is not a valid …', '<root>: Recipient address rejected: need fully-…'. */
export const BARE_NAME =
  /<(?! )[^@<>\n]{1,64}>:? (is not a valid|recipient address rejected: need fully-qualified)/i;

/** '<ada@intranet>: Recipient address rejected: need fully-…'. */
export const SHORT_DOMAIN =
  /<[^@<>\s]{1,64}@[^@<>\s.]{1,63}>:? (recipient address rejected: need fully-qualified)/i;

/** What a list tells its subscriber: mail of the list came back from there. */
export const LIST_NOTICE =
  /\bbounces? (?:received )?from you\b|\bseem to have been bouncing\b|\bexcessive bounces\b|\bhave generated non-delivery reports since\b/;

/**
 * What a service that passes mail on tells whom the mail was for: it could not deliver it to them.
 * Somebody who wrote to the other side says 'I'.
 */
export const TO_YOU =
  /(?<!\bi (?:[a-z']{1,8} ){0,2})\b(?:unable to|not able to|could ?n[o']t(?: be)?|cannot(?: be)?|can't(?: be)?|failed to(?: be)?|tried to|trying to|attempt(?:ed|ing)? to) (?:forward|deliver)(?:ed)? (?:[^ .!?][^.!?]{0,80} )?to (?:you\b(?! ?\()|your (?:own )?(?:mailbox|inbox)\b)|\b(?:forward|deliver)ed to your (?:mailbox|inbox)\b[^.!?]{0,80}(?:[^.!?\s]{1,60}\.[a-z]{2,10} )?bounced\b/;

/** A thing, and right behind it that it is not there. Names of people have no such letters alone. */
export const DENIED =
  /(?<![\w@.<'"-])(?!(?:is|was|were|are|could|has|been|be|not|and|but|which|that) )([a-z]{3,20}) (?:(?:is|was|were|are|could|has|been|be) ){0,2}(?:does not exist|doesn't exist|do not exist|not found|unknown)(?![\w@-])/g;

/** The same with the thing behind it, where it is none that mail goes to: 'Invalid or unknown DKIM key'. */
export const DENIED_AHEAD =
  /(?<![\w@.<'"-])(?:invalid or unknown|unknown or invalid|unknown|invalid|no such|bad|wrong|missing) (?:[a-z]{2,12} )?(?:keys?|selector|signature|certificate|cipher|command|option|argument|parameter|token|template|plugin|transport|protocol|policy)(?![\w@-])/;

/** The name that a server has looked up: 'name=mx.example.org', 'host mx.example.org not found'. */
export const LOOKED_UP =
  /\b(?:service error for name=|name server: |look ?up (?:of )?host:? |lookup of host |host (?=["']?[\w.-]{3,255}["']? not found))["'[]?([a-z\d](?:[\w.-]{1,253}\w))/i;

/** OpenSMTPD names the server, or the domain, in a field before (usr.sbin/smtpd/mta.c). */
export const NO_MX = /\bno mx found for (?:destination|domain)\b/i;

/**
 * The domain is there: what its records name is not. Google tells each look-up with its type, and
 * asks for an address of what a record names only (RFC 5321, 5.1).
 */
export const MX_TARGETS =
  /\bmx records point to non-existent hosts\b|\btype 'a{1,4}' lookup of ([\w.-]{3,255}) responded with code nxdomain\b/i;

/**
 * Issuers that every list of them has (https://wiki.mozilla.org/CA/Included_Certificates), and
 * servers whose certificates are of one.
 */
export const WELL_KNOWN =
  /\b(?:globalsign|digicert|isrg root|gts root|usertrust|comodo|sectigo|geotrust|baltimore|entrust|starfield|amazon root|let's encrypt|go daddy|identrust|certum|quovadis|swisssign|actalis|telesec|d-trust|(?:google|outlook|icloud)\.com|yahoodns\.net)\b/i;

/** What limits all the mail that is kept of a domain or a user. */
export const STORE_LIMIT = /\b(?:domain|account|user|storage) size limit\b/i;

/** The name whose mail servers were asked for. */
export const MX_ASKED = /\btype 'mx' lookup of ([\w.-]{1,253}\w)/i;

/** Names of servers that others hand all their mail to, who log in there. */
export const WAY_OUT =
  /^(?:smtp(?!-in)|(?:mail-?)?(?:relay|out)\b|(?:smart|relay)-?host|outbound|outgoing|submission|127\.|localhost)/i;

/** A server has no sender yet (RFC 5321, 4.1.4): the command that names it has failed before. */
export const NEEDS_SENDER =
  /\b503[ -][^\n]{0,28}\b(?:need mail\b|(?:send|issue|give|use) mail\b|mail (?:from )?(?:command )?first\b|no (?:sender|mail from)|sender (?:not|yet))/i;

/** Postfix names what stands behind the address of the sender (src/smtpd/smtpd.c). */
export const ODD_SENDER = /\bunsupported option: [^\s@]{1,64}@|\bsmtpsenderrefused\b/i;

/** Words for an address that is none (Postfix: 'Bad recipient address syntax', src/smtpd/smtpd.c). */
export const ODD_RECIPIENT =
  /\b(?:recipient|address|mailbox)\b[^\n]{0,40}\bsyntax\b|\bsyntax(?: error)? (?:in|of) [^\n]{0,30}\b(?:recipient|address)\b|\b(?:malformed|ill-formed) (?:recipient|e-?mail)? ?address\b|\bnot a valid (?:rfc|smtp|e-?mail)[^\n]{0,12} address\b/i;

/** A server demands encryption before it goes on (RFC 3207, 4; RFC 8314, 4.1). */
export const DEMANDS_TLS =
  /\b(?:must|need to|have to|please) (?:first )?(?:issue|use|send|start) (?:a |an )?(?:starttls|tls|ssl|encrypt)|\b(?:starttls|tls|ssl|encryption|encrypted connection|secure connection) (?:is |session )?(?:required|mandatory|needed)\b|\brequires? (?:a |an )?(?:starttls|tls|ssl|encrypt)/i;

/** What a relay in Go says of its own connection, where it passes that on as its reply. */
export const OWN_HANDSHAKE =
  /\btls: (?:first record|server selected|client offered|failed to verify)|\bdial error: tls\b/i;

/** The server has only versions that the client does not take: OpenSSL, Go, Java. */
export const OLD_TLS =
  /\bunsupported[_ ]protocol\b|\bserver selected (?:unsupported )?protocol version\b|\bssl_choose_client_version\b/i;

/** It takes none that the client has (RFC 8446, 6.2: protocol_version), or the client has turned off all of its own (Java). */
export const OLD_CLIENT =
  /\balert:? protocol[_ ]version\b|\balert number 70\b|\bno appropriate protocol\b/i;

/** What openssl and gnutls-cli show where a server has no certificate or no cipher for them (RFC 8446, 6.2). */
export const NO_HANDSHAKE =
  /\bno peer certificate\b|\balert handshake failure\b|\balert number 40\b/i;

/** What leads to an error that somebody quotes, and what it is called behind. */
export const ERROR_BEFORE =
  /\b(?:errors?|messages?|bounces?|says?|said|saying|shows?|shown|displays?|gets?|got|getting|receive[ds]?|receiving|with)(?: (?:the|an?|this|that|me|error|message|following)){0,4}[:,]? ?$/i;
export const ERROR_BEHIND = /^ ?(?:error|message|bounce|failure|notice|notification|warning)\b/i;

/** Somebody sends a mail, or tries to. */
export const SENDS_MAIL =
  /\b(?:send(?:s|ing)?|sent|forward(?:ing)?|repl(?:y|ying)(?: to)?|submit(?:ting)?) (?:[\w'’]{1,12} ){0,3}(?:e-?)?mails?\b|\b(?:e-?mail|mail)(?:ing)? (?:my|to|him|her|them|the|an?|someone|somebody|people|anyone|anybody)\b|\bemailing\b/i;

/** A command with its address, as a mail program names it that tells what came of it. */
export const TOLD_COMMAND = /\b(?:rcpt to|mail from):? ?[<‹][^\s<>‹›]{3,254}[>›]/i;

/** What it says of the command: words behind a colon. */
export const TOLD_REASON = /[:：] {0,2}\p{L}{2}/u;

/** A command with an address and its parameters (RFC 5321, 4.1.1), and no word of what came of it. */
export const BARE_COMMAND =
  /^(?:mail from|rcpt to): ?<[^<>\s]{0,256}>(?: [a-z\d]{2,12}(?:=[^\s]{1,200})?){0,6}$/i;
/** An address that a reply is about, before a colon; or what only a recipient is called. */
export const SAYS_RECIPIENT =
  /[^\s@:<'"]@[a-z\d.-]{1,255}>?:|\b(?:recipient|subscriber|addressee|destination address)/;

/** The same of PHPMailer, whose line shows no answer: 'DATA END command failed: '. */
export const UNANSWERED_END = /^data end command failed: /;
/** When a line of a log was written, at its beginning. */
export const LINE_OF_LOG =
  /^[[ \t]{0,4}(?:\d{4}-\d\d-\d\d[ T]\d\d:\d\d|[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d)/;

/** A field with the calls that led to a failure, in the line of a log: '" stack="main.go:86'. */
export const TRACE_FIELD =
  /["']?(?:[,;] ?| )["']?(?:(?:back|call)?stack(?:_?trace)?|(?:back)?trace)["']? ?[=:]/i;

/** Whose domain it is: 'sender domain does not exist'. */
export const SENDERS_DOMAIN =
  /\b(?:sender|originator|envelope|return-?path)(?:'s|s)? (?:e-?mail )?(?:address )?domain\b/i;

/** The part of an address that is wrong: 'The domain name of the email address is not valid'. */
export const WRONG_DOMAIN =
  /\bdomain(?: name| part)? (?:of|in) (?:the |this )?(?:recipient['’]?s? )?(?:e-?mail )?address (?:is |was )?(?:not valid|invalid|wrong)\b/i;

/** Words that lead to what a program said, on the same line: 'It says: ', 'Error message: '. */
export const LEADS_TO_WORDS =
  /^[^\n:]{0,60}\b(?:says?|said|errors?|message|response|reply|answers?|gets?|got|bounce|shows?|following|log|result|fehler\w{0,10}|erreur|errore|erro)\b[^\n:]{0,20}: +(?=\S)/i;

/** What sets a line apart from what somebody writes: the mark of a quote, an indent. */
export const SET_APART = /^(?:[>|*`"“«]+ ?| {2,}|\t+)/;

/** What programs write, and people do not: brackets, names with underlines, a path, a class. */
export const SIGNS_OF_PROGRAMS =
  /[[\]{}<>=_\\|]|\w\(|::|\w\/\w{2,}\/\w|\b[a-z]+[A-Z]\w*\b|^[\w.]*Error\b/;

/** Somebody speaks of sending mail. */
export const SENDS_BY_SMTP = /\b(?:smtp|e-?mails?|mails?)\b/i;

/** Something went wrong. */
export const IN_TROUBLE =
  /\b(?:errors?|fail(?:s|ed|ing|ure)?|problems?|issues?|can['’]?t|cannot|unable|refus\w{0,3}|reject\w{0,3}|bounc\w{0,3}|(?:not|n['’]t) (?:work|send|deliver|sent|arriv)\w{0,4}|fehler\w{0,10}|erreur|errore?s?|erro)\b/i;

/** Somebody tells of himself, or asks: reports of servers do neither, but for "I'm afraid" of qmail. */
export const SOMEBODY_TELLS =
  /[?？](?:\s|$)|(?<!\p{L})(?:i (?!wasn't)|i've (?!given up)|i get|we |my |our |got |getting |anyone|any idea|any help|please (?:help|advi[sc]e)|thanks|ich |wir |meine? |bekomme |je |nous |mon |ma |mi |yo |meu |minha |io |mio )/iu;

/** 'It worked until yesterday', 'others can write to her': mail to an address arrives, or did. */
export const WORKED_BEFORE =
  /(?<!never |not )\b(?:work(?:ed|s|ing)|(?:went|go|goes|got|come|came) through|fine)\b[^.!?\n]{0,40}\b(?:until|till|before|previously|yesterday|earlier|last (?:week|month|year)|for (?:years|months|weeks))\b|\b(?:arrived|got there) [^.!?\n]{0,20}\b(?:until|till)\b|\bused to (?:work|arrive|get through)\b|\b(?:always|previously|until \w{1,12}(?: \w{1,12})?)\b[^.!?\n]{0,30}\b(?:worked|arrived|went through|came through)\b|\b(?:others|(?:other|some) (?:people|senders|users|accounts)|everyone else|everybody else|colleagues) (?:can|could|are able to) (?:still )?(?:write|send|e-?mail|reach)\b/i;

/**
 * A record that a domain has to publish about who sends for it is not there: "No valid 'x-auth' DNS
 * record found for 'example.com'". Those by which mail finds its way tell of something else.
 */
export const NO_RECORD =
  /\bno (?:valid )?(?:["'](?!(?:mx|a|aaaa|ptr|ns|tlsa|soa|cname)["'])[\w.-]{1,80}["'] (?:dns|txt)|spf|dkim|dmarc|domainkeys?) records? (?:was |were |is |are |could be )?(?:found|exists?|published|present|set|configured) (?:for|in|at|on)\b/i;

/** The same of the sender's domain, whatever record it is. */
export const RECORD_OF_SENDER =
  /\b(?:dns|txt|spf|dkim|dmarc) records? [^.!?\n]{0,60}?\b(?:missing|invalid|not valid|not found|not set|not published)\b[^.!?\n]{0,20} (?:sender|sending|from)(?:['’]s)?[ -](?:e?-?mail )?domain\b/i;

/**
 * Postfix gives the next hop of an `error:` entry, or the text of a table, as its reason
 * (https://www.postfix.org/error.8.html, access.5.html): a host is no reason of anybody else's.
 */
export const NEXT_HOP =
  /\brecipient address rejected: (?:\[[\w.:-]{1,255}\](?::\d{1,5})?|(?:[a-z\d-]{1,63}\.){1,7}[a-z]{2,24}(?::\d{1,5})?)$/i;

/** A quoted reply that takes a command: 'got code "2', 'unexpected response: 250 '. */
export const TAKEN = /[ ("':]2(?:\d\d[ -])?$/;

/** What of a recipient may be over its limit. */
export const OF_ACCOUNT = /\b(?:accounts?|mailbox(?:es)?|inbox|users?|recipients?|storage)\b/i;

/** What Exchange quotes of its own connection: '[Message=SocketError: TimedOut]', 'TLS negotiation failed with error SocketError'. */
export const SOCKET_ERROR =
  /\bsocketerror: (timedout|connectionrefused|hostunreachable|networkunreachable)\b|\btls negotiation failed with error socketerror\b/;
