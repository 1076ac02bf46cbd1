/** Programs of other fields at the beginning of what they say. */
export const OTHER_PROGRAM =
  /^(?:sips?|sshd?|scp|rsync|sudo|su|ftp|git|npm|docker|mysql|psql|nginx|xmpp|wget|ldap\w{0,12}):|^(?:sip|http|rtsp)\/\d/;

/** A number at the beginning that was not read as a code of mail: of the web, of files, a count. */
export const OTHER_NUMBER = /^(?:[\w/.>:]{1,12} )?[1-6]\d\d[ -]/;

/**
 * Documents of other systems that name people and refusals: problem details (RFC 9457, 3.1) and
 * questions of Amazon SNS whether to subscribe.
 */
export const OTHER_DOCUMENT = /"(?:instance|SubscribeURL)" ?:/;

/** A list of changes or notes has headings; a reply has none. */
export const HEADINGS = /^#{1,6} /m;

/** What cannot be done, or has not been: 'unroutable', 'unverified'. */
export const UNDONE = /\bun[a-z]{3,14}(?:able|ed)\b/;

/** Who says 'I' or asks talks about a reply. */
export const TALKS =
  /[?]|\byour (?:mailbox|inbox|quota)\b|(?<!\p{L})(?:i|i'm|i've|my|me|he|she|his|her|they|their|our|let's|thanks|thank|hello|hi|dear|today|tomorrow|yesterday|week|monday|meeting|ich|meine?|je|mon|yo|mi)(?!\p{L})/u;

/** Somebody asks, or tells of himself. */
export const ASKS =
  /[?](?:\s|$)|(?<!\p{L})(?:my|me|i|i've|he|she|thanks|hello|dear|today|yesterday|tomorrow)(?!\p{L})/u;

/** The field of a report that bears the reply (RFC 3464, 2.3.6), copied alone. */
export const FIELD_OF_REPORT = /^diagnostic-code: [a-z-]{1,20}; (?!2\d\d)/;

/** What RFC 5321 (4.2.3) and RFC 3463 themselves call what happened. */
export const STANDARD_WORDS =
  /requested (?:mail )?action (?:not taken|aborted)|\(in reply to (?:end of )?[a-z ]{3,10} command\)|^delivery time expired|\bother (?:or undefined )?(?:[a-z]{1,12} ){0,3}status\b/;

/** Words with which .NET introduces what a server answered, in the languages of Windows. */
export const SERVER_ANSWERED =
  /the server response was|die serverantwort war|réponse du serveur était|respuesta del servidor fue|risposta del server è stata|resposta do servidor foi|antwoord van de server was|odpowiedź serwera|ответ сервера|sunucu yanıtı|サーバーの応答|服务器响应为|伺服器回應/;

/** The label of a reply in front of its words: 'MSG-RFC:', 'HL:REP'. */
export const LABELLED = /^\[?[A-Z]{2,4}[-:][A-Z]{2,4}:? /;

/** How Postfix and qmail begin a line about somebody, and that it failed: '<maria@example.org>: temporary failure'. */
export const LINE_ABOUT =
  /^<[^\s<>@]{1,64}@[^\s<>]{1,255}>: [^\n]{0,80}\b(?:failure|failed|error)\b/i;

/** Servers say sorry before they refuse, and a rule that an address or name has to keep. */
export const SORRY = /^sorry[,!. ].{0,80}(?: must | not | no |n't |reject|refused|blocked|unknown)/;

/** Signs between words; the dots in 'example.org' are none. */
export const SIGNS = /(?:[^\p{L}\p{N}'@.]|\.(?![\p{L}\p{N}]))+/gu;

export const LINKS = /https?:\/\/\S*/g;

/** Where more is told of a refusal: 'query the IP reputation on https://…'. It is no data base. */
export const LOOK_UP_AT = /\bquery (?:[^\s.]{1,20} ){0,6}(?:(?:at|in|on|via|with) )?(?=https?:)/g;

/** An address at the beginning, or to which something went: '<maria@…>: ', 'to maria@…'. */
export const ADDRESSED = /(?:^<|\bto ['"<]?)[^\s@<>'"]{1,64}@/;

/** A list of figures: '450 mails', 'Rejected: 12'. */
export const FIGURES = /\d (?:spam )?(?:e-?mails|messages)\b|: \d{1,9}(?:$|[.,;] )/;

/** A request to write, not a mail that was refused. */
export const PLEASE_MAIL = /please e?-?mail\b/g;

/** Servers leave out the message when they refuse it: 'Rejected for security reasons'. */
export const WITHOUT_SUBJECT =
  /^(?:temporarily |permanently |(?:mail|message)(?: from [\w.:@-]{1,100})? )?(?:rejected|deferred|greylisted) (?:as|at|because of|by|due to|for|on|using) [^\n]{0,80}\b(?:anti-?\w|content|database|dns\w{0,2}|domain|filter|ip|local(?:_| polic)|mta|phish|polic|reputation|scan|security (?:check|polic|reason)|server|smtp|spam|virus)/;

/** A server speaks of itself: 'E-mail address is not handled by this system'. */
export const OF_THIS_SERVER =
  /\b(?:address|mailbox|recipient|domain|e?-?mail) (?:is|was|does|can)(?: ?not|n't) (?:be )?(?:accept|deliver|exist|found|handle|host|known|local|permit|receive|recogni|relay|route|serve)[a-z]{0,6} (?:at|by|on|here on|to) this (?:system|server|host|gateway|mail ?server)\b/;

/** Who sends from a network of households is refused by the kind of its names. */
export const NETWORK_REFUSED =
  /\b(?:generic|dynamic|dial-?up|residential)\b[a-z /-]{0,30}\b(?:address(?:es)?|(?:dns|domain|host) ?names?|hosts?|ips?|networks?|rdns)\b[a-z ]{0,12}\b(?:blocked|denied|forbidden|not (?:accepted|allowed|permitted|welcome)|prohibited|refused|rejected)\b/;

/** 'mailfolder', 'mailstore'. */
export const MAIL_WORD =
  /\bmail(?:account|domain|drop|folder|host|message|proxy|queue|service|spool|store|system|user)s?\b/;

/** RFC 5322, 3.6: a field that mail has, named as one, and what is wrong with it. */
export const FIELD_OF_HEADER =
  /\bheaders?(?: field)?:? ["'<(]?(?:date|from|sender|to|cc|subject|message-id|received|return-path|mime-version)\b|\b(?:date|from|sender|to|cc|subject|message-id|received|return-path|mime-version):?["'>)]? header\b/;

export const FAULTY = /\b(?:missing|required|invalid|malformed|duplicate|multiple|bad)\b/;

export const OF_MESSAGES = /\bmessages?\b(?! length)/;
