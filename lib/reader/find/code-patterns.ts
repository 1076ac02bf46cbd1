/** Every regular expression of the reader. Each is linear; a test has recheck prove it. */

/**
 * Three digits that stand alone; whether they are a reply is asked afterwards. Platforms that send
 * mail have made up codes with 6.
 */
export const THREE_DIGITS = /(?<![\d.,])[2-6]\d\d(?!\d)/g;

/** Three numbers with dots that begin like an enhanced code; a line may break behind a dot. */
export const THREE_NUMBERS = /(?<![\d.])[245]\.\n?\d{1,3}\.\n?\d{1,3}(?![\d])/g;

/** After a basic code: an enhanced one, whatever stands between ('] ', ": '", ' #', '-'). */
export const THEN_ENHANCED =
  /^['"\])]{0,2}[:,;]?[ \t\n-]{0,3}b?['"]?\(?#?[245]\.\n?\d{1,3}\.\n?\d{1,3}(?!\d|\.\d)/;

/** Behind the words of a reply: the enhanced code of qmail, which nothing else writes so. */
export const QMAIL_STATUS = /\(#[45]\.\d{1,3}\.\d{1,3}\)/;

/** Behind an enhanced code: one of the server's own ('5.7.0 (#AUTH005)'); changes have a number. */
export const OWN_CODE_BEHIND = /^ \(#[A-Z]{2,8}\d{1,6}\)/;

/** Before an enhanced code: a basic one. */
export const AFTER_BASIC = /(?<!\d)[2-5]\d\d['"\])]{0,2}[:,;]?[ \t\r\n>-]{0,40}b?['"]?\(?#?$/;

/** Before an enhanced code: another enhanced one. */
export const AFTER_ENHANCED = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3} $/;

/**
 * What may stand on a line before the reply of a server; Perl names its object first, and a log of
 * a dialogue its time and level ('[…] DEBUG [pHzeFbTaYk] S: ').
 */
export const LINE_PREFIX =
  /^(?:Net::[\w:]{1,40}=GLOB\(0x[\da-f]{1,16}\)|[^\n]{1,56}[\]):|] (?=S: |<<< ))?[\s>*|"'`([{«“‘<-]{0,20}(?:(?:[sS]|--|<<<|<-|<\*\*|<~\*?|<=|\.\.\.) ?:?\s{0,3})?["'`]?$/;

/** After a code at the start of a line: the words of a reply. */
export const REPLY_WORDS =
  /^(?:[ \t]+(?:[-–—:] )?|-(?::? )?|: )["'(<[#*]{0,2}(?:\p{L}|8B|\d\d?\d?[ .]|<|[+*])/u;

/** A word that names software or a version right before three numbers. */
export const VERSION_BEFORE = /(?:version|ver\.?|\bv|release|build|[A-Z]{2,4}|[a-z]\/|\w-)[:= ]?$/i;

/** A heading or a label that asks for a version: '### Version of the server', 'Android:'. */
export const VERSION_LABEL =
  /\b(?:version|versi[oó]n|vers[aã]o|versione|versie|wersja|verze|android|ios|macos)\b|верси[яи]|版本|バージョン|버전/i;

/** What may stand before the version on its own line: the mark of a list, a quote. */
export const MARKS_ALONE = /^[ \t>`*-]{0,6}$/;

/**
 * A sign before three digits that makes them part of something else; `b'` before them is a Python
 * literal.
 */
export const PART_OF_MORE_BEFORE = /[\w./\-+@$€£%~^\\&]/;

export const BYTES_LITERAL = /(?:^|[^\w.])b$/;

/** '25:550', '[192.0.2.1]:550'. */
export const PORT_BEFORE = /[\d\])]:$/;

/** 'mta-sts.example.net:443': a port, unless the number is a reply of servers ('mx.example.org:550'). */
export const HOST_BEFORE = /[\w-]\.[a-z]{2,24}:$/i;

export const PART_OF_MORE_AFTER =
  /^(?:[\w%°/\\@]|[:.,#]\d|-\d{3}(?!\d?[ -.]\d)|\.\w| ?(?:bytes|kb|mb|ms|sec|px)\b)/i;

/** Before a code: the address that an entry is about, and a sign that leads on. */
export const LED_BY_ADDRESS = /@[\w.-]{1,60}>?[:=] {0,4}["'(]?$/;

/**
 * Before a code: a word, and a sign that leads on ('after end of data: ', 'reply=', '(', 'ます：').
 * Shorter words before a colon are those of counters: 'PID: 550'.
 */
export const LED_BY_SIGN =
  /(?:\p{L}{4}|[\p{Lo}\d)\]'"»”」]) ?[:=：] {0,4}["'([]?$|[\p{L}.,] [([]$/u;

/** What ends a lead: a colon, and a sign that opens. */
export const LEAD_ENDS = / ?[:：] {0,4}["'([]?$/;

/** A word inside a sentence, or four letters of a script that has no capitals. */
export const INNER_WORD = /^\p{Ll}|\p{Lo}{4}$/u;

export const LOWER = /^\p{Ll}/u;

/** A line that begins with the name of a field: 'Ticket: '. */
export const FIELD_BEFORE = /^[ \t>*-]{0,8}\p{Lu}\p{L}{2,20} ?: {0,4}$/u;

/** The same in small letters, in a column of its own: 'because:      ' (Domino). */
export const SMALL_FIELD_BEFORE = /^[ \t>*-]{0,8}\p{Ll}{3,20} ?: {0,20}$/u;

/** Before a code: the name of a field for what was answered, between the signs that part fields. */
export const ANSWER_CELL_BEFORE =
  /[,;|\t] ?["']?(?:resp(?:onse)?|reply|answer)["']?[,;|\t] ?["']?$/i;

/** Before a code: a quote that opens. */
export const QUOTED_BEFORE = /["'“«„‘「『`] ?$/;

/** One that no program writes. */
export const SPOKEN_QUOTE = /[“«„‘「『] ?$/;

/** Before a code: a pause in a sentence, or letters of a script that parts no words. */
export const LED_BY_PAUSE = /(?:\p{L}[,;]|\p{L} [–—-]|[…→]|->|\p{Lo}) ?$/u;

/** Before a code: a word inside a sentence, with no sign between. */
export const LED_BY_WORD = /(?:^|[\s(])\p{Ll}{2,20} $/u;

/** How servers begin to refuse, in the words that most of them have. */
export const USUAL_REPLY =
  /^ (?:no such |user unknown|unknown user|relay|mailbox (?:not|un|is |full)|(?:message|mail|recipient|sender|access|command|transaction|delivery) (?:rejected|refused|denied|failed|blocked|address)|requested |authentication|service (?:un|not |temp)|too many|temporar|permission|invalid|sorry)/i;

/** How a sentence begins: a capital, then another word; letters that have no capitals. */
export const BEGINS_SENTENCE = /^[ -]{1,3}["'(<«]?(?:\p{Lu}\p{L}* \S|\p{Lo}{2} ?\p{Lo})/u;

/** What closes around a code, and leads on to its words: '(554): Transaction failed'. */
export const CLOSED_BEHIND = /^["'”»)\]]{0,2} ?[:,–-]? ?/;

/** Counters behind a number: '550 个', '450 명'. */
export const COUNTED_OUT =
  /^ ?(?:[个個人台件名通元円本枚回封次日年月块位张張岁歳册冊点點只隻票匹頭头杯着箱軒轩]|ページ|キロ|グラム|メートル|명|개|건|원|대|통|년|페이지|시간|마리|그루|송이|켤레|[점장권병잔](?:[을이의 ]|$))/;

/** Signs and figures of ASCII in the width of Chinese and Japanese letters. */
export const WIDE_SIGNS = /[！-～]/g;

export const ESCAPED_QUOTE = /\\{1,3}"/g;

/** "(550, b'" and "(550, '": a pair of code and text in Python. */
export const TUPLE_AFTER = /^, ?[bu]?['"]/;

/** Before a code: an address literal and a comma, as gateways write it. */
export const AFTER_LITERAL = /\[[\da-f.:]+\], $/i;

/** Behind a code: the bracket that closes it, and nothing more on its line. */
export const BRACKET_CLOSES = /^\)["'.!]{0,2}[ \t]{0,4}(?:$|\n)/;

/** Before a code: a host and the sign of a number, as filters and old Exchange write it. */
export const NUMBERED_BY_HOST = /[\w-]\.[\w-]{2,63} #$/;

export const LINE_ENDS = /^[ \t]*(?:$|\n)/;

export const STATUS_LINE_ENDS = /^[ \t]*(?:$|\n|-)/;

/** Numbers that no enhanced code has: a leading zero, a subject beyond one digit. */
export const NO_STATUS = /^\d\.(?:0\d|\d\d)|\.0\d/;

/** Behind an enhanced code: the first word of what a server says. */
export const GLUED_AFTER = /^\p{Lu}\p{Ll}{2}/u;

export const NO_STATUS_AFTER = /^\w|^\.\d|^[-/]\d|^-(?:alpha|beta|rc|dev|release|pre|p\d)/;

/** The name of a program before its version: '(CommuniGate Pro SMTP 4.3.11)'. */
export const PROGRAM_BEFORE = /\((?!SMTP|ESMTP)(?:[A-Z]\w{1,20} ){2,4}$/;

export const NO_STATUS_BEFORE = /[\w.+@$/\\]/;

/** '550 Fifth Avenue': a house number at the start of a line. */
export const STREET =
  /^ (?:[\w.'-]{1,20} ){1,3}(?:avenue|ave|street|st|road|rd|drive|dr|lane|ln|boulevard|blvd|court|place|square|way|floor|suite)\b/i;

/**
 * Words of replies behind an enhanced code that begins a line: chapters and versions begin lines
 * too.
 */
export const STATUS_WORDS =
  /<|user|mailbox|recipient|sender|address|message|host|domain|relay|access|denied|reject|refus|service|unknown|quota|full|spam|block|polic|deliver|error|fail|tempor|time|connect|rout|unable|invalid|bad |no such|not |authent|server|system|command|dns/i;

/** The dots that lead to a page number. */
export const LEADER_BEFORE = /\.{4} ?$/;

/** A page number and the end of its line, before the number of the next chapter. */
export const PAGE_BEFORE = /\.{4} ?\d\d\d[ \t]{0,8}\n[ \t]{0,8}$/;

/** 'smtp[550]': the number of a process. */
export const PROCESS_BEFORE = /[\w/-]\[$/;

/** '250 mails', '550 of 600': something is counted. */
export const COUNTED_AFTER =
  /^ (?:of \d|(?:e-?)?mails\b|messages\b|users\b|people\b|recipients per|addresses\b|times\b|bytes\b|files\b|items\b|articles\b|days\b|hours\b|minutes\b|seconds\b|euros?\b|dollars?\b|percent\b|per )/i;

/** 'Mail rejected: … (5.0.0)': a line of a refusal, or of an error by its name, that ends with its status. */
export const REFUSED_IN_LINE =
  /\b(?:mail|message|recipient|sender|address|delivery|server) .{0,50}(?:reject|refus|denied|bounced|fail)|[a-z]Error: /;
export const CLOSES_LINE = /^\)[ \t.]*(?:$|\n)/;

/** 'a 550 error', 'error 421', 'bounced with 550'. */
export const TOLD_AFTER =
  /^[ -](?:smtp )?(?:error|bounce|rejection|repl(?:y|ies)|response|code|ndr)s?\b/i;

export const TOLD_BEFORE =
  /\b(?:error|errors|code|codes|bounced with|rejected with|fails with|failed with|ndr|dsn|(?:response|reply|answer|respon(?:ds|ded)|repl(?:ies|ied)|answer(?:s|ed))(?: (?:is|was|with))?) ?:? {0,2}\(?$/i;

/**
 * Before a code: the field that holds nothing but one in the JSON of a platform that sends mail
 * ('"code": 605').
 */
export const CODE_FIELD = /"(?:code|smtp[_-]?code|reply[_-]?code|response[_-]?code)" ?: ?"?$/i;

/**
 * Codes that servers of mail send, by their shape (RFC 5321, 4.2.1) or by custom; the other numbers
 * from 400 on are those of the web.
 */
export const REFUSAL_CODE = /^(?:4[3-5]\d|5[0-5]\d)$/;

/** An enhanced code that is the whole of a word. */
export const WHOLE_STATUS = /^[245]\.\d{1,3}\.\d{1,3}$/;

/** Signs between the words of 'SMTP error: 550 (5.1.1)'. */
export const BETWEEN_WORDS = /[\s:;#()"'<>[\]=!?¿*`-]/;

/**
 * What servers of mail say behind a code that refuses, beside `STATUS_WORDS`. A count or a street
 * has none of it.
 */
export const REFUSAL_WORDS =
  /virus|deny|auth|try |again|later|permi|allow|limit|too |exceed|recogni|incorrect|wrong|syntax|require|must |\btls|helo\b|password|login|cannot|available|gr[ea]ylist|throttl|busy|closing|prohibit|forbidden|suspend|expired|first|sequence|go away|sorry|accept|reputation|\bspf|dkim|dmarc|verif|headers?\b/i;

/** What servers of mail say behind a code that agrees. */
export const CONSENT_WORDS =
  /^[ -](?:2\.\d\.\d )?(?:ok|requested mail|queued|accepted|go ahead|end data|start mail|enter mail|bye|goodbye|closing|authentication succe|ready|sender |recipient |message )/i;

/** Answers that only the web gives, code and words. */
export const WEB_REPLY =
  /^(?:400 bad req|403 forb|404 not f|421 misd|422 unproc|423 locked|424 failed dep|431 request head|45[1-9] unavailable for legal|499 client closed|500 internal server|501 not impl|502 (?:bad gate|proxy|web server|passerelle|puerta de)|503 (?:backend|service (?:indisp|(?:temporarily )?unav))|504 gate|505 http|507 insufficient stor|508 loop det|511 netw|52\d (?:web|origin|connection timed|a timeout|ssl|invalid ssl)|530 origin dns|500 (?:\p{L}{4,10} )?intern|503 (?:dienst|servicio|serviço|servizio) )/iu;

/** What may stand between the code and the words of such an answer: '500 - Internal Server Error'. */
export const WEB_SIGN = /^ ?[:–—-] ?/;

/** What was asked of a server of the web, before its answer: 'POST /admin/test => '. */
export const WEB_REQUEST =
  /(?:^|[\s"'[(])(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) "?(?:https?:\/\/|\/)[^\s"]{0,200}/;

/** How logs of the web lead to an answer, whose words tell it where the request stands too far away. */
export const ANSWER_ARROW = /[=-]> ?$/;

/** Words of a server of files or of news, which uses the same numbers. */
export const OTHER_SERVER =
  /open file|no such file|directory|ftp|data connection|article|newsgroup|\bhttps?(?:\/| status| error| code)|\bsip\b|\brtsp/i;

/** A link as a sentence quotes one (RFC 3986, appendix C): whoever refuses may point to a document. */
export const QUOTED_LINK = /<URL:[^<>\s]{1,300}>/gi;

/** What a release is said to be, right behind its number. */
export const RELEASED_AFTER = /^ (?:is |was |has been )?(?:out\b|releas|available)/i;

/** Words that count what they name: 'rejected: 550, accepted: 421'. */
export const COUNTS_BEFORE =
  /\b(?:rejected|deferred|bounced|sent|received|failed|refused|blocked|delivered): $/i;

/** One more count on either side. */
export const COUNT_BEHIND = /^[.,;|]? \p{L}{3,20}(?: \p{L}{3,20})?: \d/u;

export const COUNT_AHEAD = /: \d{1,9}[.,;|]? \p{L}{3,20}: $/u;

/** A number of a place in a file, a building, a book. */
export const PLACE_BEFORE = /\b(?:line|room|suite|page|zeile|zimmer|seite|ligne|página)s? #?$/i;

/** Words of software and its versions behind three numbers. */
export const RELEASE_WORDS = /releas|version|update|upgrad|install|download|beta|patch|bug/i;

/** Software whose versions look like enhanced codes, and what else stands before a version. */
export const SOFTWARE_BEFORE =
  /releas|versi|upda?t|upgrad|install|build|\b(?:php|mysql|mariadb|kernel|linux|wordpress|java|node|plugin|image|tag|running|chapter|section|kapitel|v)\b/i;

/** What closes right behind a code that was quoted, or the end of its line or sentence. */
export const CLOSES = /^(?:["'”»」』`]|[ \t]{0,8}[.)]?[ \t]{0,8}(?:$|\n))/;

/**
 * Things that servers of mail speak of and that are not counted: parts of the protocol and of a
 * message (RFC 5321, RFC 5322), by which a reply is told that refuses in words of its own.
 */
export const PROTOCOL_WORDS =
  /\b(?:ip|mx|ptr|rdns|dns|data|rcpt|ehlo|[cl]f|mime|8bit|envelope|hops?|loop(?:ing)?|header|(?:new)?line|length|attach\w*|encoding|charset|protocol|pipelin\w*|queue|content)\b/i;

/** What RFC 5321 (4.2.4) refuses with 500 to 504, in other languages: commands and their parameters. */
export const COMMAND_WORDS =
  /コマンド|命令|명령|команд|poleceni|příkaz|befehl|commande |comando|komut|синтакс|składni|sintax|構文|语法|語法|パラメータ|参数|매개 ?변수/iu;

/** The number or label of an incident that stands before the words: '#2175041', 'HL:REP'. */
export const INCIDENT = /^[ -](?:#\d{3,12} \p{L}|[A-Z]{2,4}:[A-Z]{2,4}\b)/u;

/** A sentence that begins large and says what happened: 'Loop detected', 'Protocol violation'. */
export const SENTENCE_OF_REPLY =
  /^[ -]\p{Lu}\p{L}*(?<!s) (?:[\p{L}\d'-]{1,20} ){0,6}\p{L}{2,20}(?:ed|ion|able|ible)\b/u;

/** What is counted stands in the plural: '550 chairs', '451 new lines'. */
export const PLURAL = /^[ -](?:[a-z]{2,20} )?[a-z]{1,20}[^\Wsuia]s(?![\w'])/i;

/** '<maria@example.org>': what is counted has no address. */
export const ADDRESS_IN_BRACKETS = /<[^\s<>@]{1,64}@/;

/** Before a code: the name of an exception alone, as trackers of errors join the two ('Net::SMTPServerBusy 450'). */
export const LED_BY_CLASS = /\bS(?:MTP|mtp)[A-Z][a-z]\w{2,30} $/;

/** 'Net::SMTPServerBusy: ', 'smtplib.SMTPDataError: '. */
export const EXCEPTION_LEAD = /^[\w:.$]{0,80}(?:smtp|mail)\w{1,60}: $/i;

/** Two codes before one reply, as gateways glue them: '558-450-# Rejected'. */
export const DOUBLED = /^-[45]\d\d-# (?=\p{L})/u;

/** The same reply code once more, as some servers glue it on: '550-550 relay not permitted'. */
export const REPEATED = /^-[45]\d\d(?=[ -]\p{L})/u;

/** Things that are counted by the hundred: '450 servers', '500 g', '550 pages' are no replies. */
export const THINGS_COUNTED =
  /^[ -](?:[kmc]?[gml]|ft|lbs?|eur|usd|gbp|chf|euros?|dollars?|gramm?|liter|seiten|personen|(?:server|host|page|point|member|employee|guest|seat|domain|user|account|connection|request|customer|subscriber|recipient|e?-?mail|message|error|failure|visit)s|addresses|new|more|other|million)(?: |[.,;!?)]|$)/i;

/** Before a value of a list of names and values: 'CPU: 4 PID: 550 Comm: kworker'. */
export const LISTED_BEFORE = /: \d{1,9} [A-Za-z]{1,20}: $/;

/**
 * A field of the web around a number: 'status=500 path=/', '"statusCode":500,', and how Amazon's libraries
 * tell what their interface answered: 'https response error StatusCode: 400, RequestID: …' (smithy-go,
 * transport/http), '(Service: …; Status Code: 400; Error Code: …)'.
 */
export const STATUS_BEFORE =
  /(?:\bstatus=|response error statuscode: |; status code: |"(?:(?:http_?)?status(?:_?code)?|errorcode)" ?: ?"?)$/i;

/** 'Failed. Status code 403': a number of the web, unless it is said to be one of SMTP. */
export const STATUS_CODE_BEFORE = /\bstatus[ _]?code:? ?$/i;
export const OF_WEB_ALONE = /^4(?:0\d|1[0-7]|2[2-9])$/;
export const OF_SMTP = /smtp/i;

export const FIELD_AFTER = /^(?:"?[,;}]| [\w-]{1,40}=)/;

/** Codes of mail that servers of the web answer with as well, and what people name one by in passing. */
export const OF_WEB_TOO = /^50[0234]$/;

export const WEB_ERROR_BEFORE =
  /^(?!.*(?:smtp|mail)).*(?:error|fehler|erreur|errore|fout|fel|http) ?$/i;

/** Behind a code: the words of a server, and not the next ones of who names it in passing. */
export const SERVER_WORDS = /^[ -]["'(<]?(?:\p{Lu}|\d)/u;

/** The number of a process before each line of a dialogue or of a log: '  421   SMTP<< 220 …'. */
export const PROCESS_COLUMN =
  /^[ \t]{0,8}(\d{3})[ \t]{1,8}(?=SMTP(?:<<|>>|\()|LOG: |<<<? |>>>? |[SC]: )/gm;

/** Before a code: how somebody tells of a reply in a sentence of his own. */
export const TOLD_WHOLE_BEFORE =
  /\b(?:an?|the|this|their|with|gets?|got|getting|back|returned|says|said|smtp) ["'“„]?$/i;

/** Behind it: the words of the reply, and what he calls it: '554 message permanently rejected error'. */
export const TOLD_WHOLE_AFTER =
  /^([ -](?:[\p{L}'-]{1,20} ){2,9})["'”]?(?:error|message|bounce|reply|response|notice|rejection|warning)s?\b/iu;

/** Words that join parts of a sentence, and stand in no reply that is told as a whole. */
export const JOINS = / (?:that|which|who|and|but|because|when|while|with|to|for|of|from|than) /i;

/**
 * Codes of refusals that servers of the web do not send: what stands behind one of those may be a
 * page in any language.
 */
export const OF_MAIL_ALONE = /^(?:421|4[56]\d|471|51\d|5[2-5]\d|571|[45]\.\d{1,2}\.\d{3})$/;

/** Behind a code: a sign that sets a sentence apart from it. */
export const SET_APART = /^ ?[:–—-] ?(?=\p{Lu})/u;

/** Words in brackets, and nothing more. */
export const IN_BRACKETS = /^ ?\([^()\d]{4,200}\)[ \t.]{0,4}$/;

/** Two words at least. */
export const TWO_WORDS = /\p{L}{2}[^\p{L}\n]{1,4}\p{L}/u;

/** Behind a code: the capital of a sentence. */
export const SENTENCE_CASE = /^ ["'«„“]?\p{Lu}/u;

/** A word with a capital inside of what is no more than one sentence: a name, a title, a German noun. */
export const IN_CAPITALS = /[\p{L}\d,] \p{Lu}\p{Ll}/u;

/** How a sentence closes. */
export const SENTENCE_CLOSES = /[.!]["'»”]?[ \t]{0,4}$/;

/** Behind a code: German for what several do, which begins with a capital as well. */
export const MANY_DO =
  /^ \p{Lu}\p{L}{1,30} (?:sind|waren|haben|hatten|werden|wurden|kamen|können|konnten|mussten)\b/u;

/** Plain words for a refusal: who counts things does not forbid them. */
export const REFUSES_PLAINLY =
  /\b(?:not|never) (?:be )?(?:accepted|allowed|authori[sz]ed|permitted|supported|welcome)\b|\b(?:must|prohibited|forbidden)\b/i;

/** Behind a code: a sentence in letters that have no capitals, and no spaces between them. */
export const UNSPACED_SENTENCE =
  /^(?: ?[:–—-] ?| )(?:\d{1,3} )?["'「『(]?[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af][^\n]{5}/;

/** Behind a code: the file by which somebody has mail passed on. */
export const MAIL_FILE = /^ \/[\w./-]{0,80}\.(?:forward|qmail|procmailrc|vacation)\b/;
