/**
 * Words of a reply that was copied without its number: a thing that only mail has, or one that
 * other fields have as well, and a refusal.
 */

/** Things that nothing but mail has. */
export const MAIL_THING =
  /(?<!please )\b(?:senders?|recipients?|rcpt|e?-?mails?|mail ?(?:box|server|size|dir|host|flow)\w*|smtp|helo|ehlo|mx|dns|relay(?:ing)?|rela[iy]ed|spam|dnsbl|rbl|spf|dkim|dmarc|bounces?|hops?|attach\w*|postmaster|greylist\w*|null sender|rfc ?2?82[12]|rfc ?532[12]|postfach|empfänger|absender|destinat[aá]\w+|expéditeur|remitente|buzón|send(?:ing)? (?:rate|quota|limit))\b|^<[^\s@]{1,64}@|\bto ['"<]?[^\s@]{1,64}@|\b(?:your|votre|ihre|[st]u) (?:message|nachricht|mensaje)\b/;

/** Things that mail shares with other fields. */
export const SHARED_THING =
  /\b(?:user|users|account|address|addresses|domain|host|host ?names?|ip|messages?|content|local polic(?:y|ies)|policy|quota|storage|dictionary|maildir|delivery|nachricht|message headers?|characters in address)\b/;

/** What is said of a thing that is not taken. */
export const REFUSED =
  /\breject\w*|\brefus\w*|\bdenied\b|\bdeny\b|\bdisallow\w*|\bblocked\b|black ?list\w*|blocklist\w*|\bbanned\b|prohibit\w*|forbidden|\bnot (?:been )?(?:allowed|accept\w*|permitted|authori[sz]ed|available|found|exist\w*|listed|known|valid|taken|local|conform\w*|relay\w*|deliver\w*)\b|n[o']t (?:accept|exist|allow|conform|have|relay|deliver)\b|\bcannot be\b|\bunable to\b|\bno such\b|\bno (?:\w{1,12} )?(?:spam|recipients?|users?|mailbox|account)\b|\bunknown\b|\binvalid\b|\bunavailable\b|\bexceed(?:ed|s)?\b|\bover (?:the |its )?quota\b|\bis full\b|\btoo (?:many|large|big|long)\b|\bfailed\b|\bexpired\b|\bsuspended\b|\bdisabled\b|\binactive\b|\brestricted\b|\bviolat\w*|\bdetected\b|\bmalformed\b|\bdiscarded\b|\bexhausted\b|\btime(?:d )?out\b|\bpoint to non\b|\bheld for\b|\bcontains (?:a )?(?:virus|spam|malware)|abgelehnt|unbekannt|rejet[ée]|rechazad[oa]\b|rifiutat[oa]\b|odrzucon/;

/** Of a thing that other fields share, only what is said straight behind it counts. */
export const SHARED_REFUSED =
  /^(?:the |this |your |sorry[,!]? |restricted )?(?:[\w-]{1,20} ){0,2}(?:user|account|address|domain|ip|host ?name|message|content|delivery|rcpt)(?: [\w.@<>-]{3,60})? (?:(?:is|was|has been|are|in) )?(?:not (?:authori[sz]ed|listed|allowed|accepted|permitted|local)|reject\w*|refused|blocked|banned|(?:in )?black ?list\w*|blocklist\w*|unknown|has exhausted|has exceeded|over (?:the )?quota)\b/;

/** Words of other fields that refuse in the same words, and of forms and lists of figures. */
export const OTHER_FIELD =
  /\b(?:password|passwort|log ?in|logged|sign ?in|sign ?up|ssh|sshd|publickey|sudo|sql\w*|mysql|database|table|query|git|github|npm|pip|docker|kernel|firewall|ldap|imap|pop3|https?(?!:)|ftp|sip|xmpp|api|json|token|certificate|payments?|cards?|credit|bank|orders?|invoices?|bookings?|tickets?|printer|browser|page|site|website|captcha|phone|calls?|flights?|games?|players?|loan|visa|permit|passport|application|newsletter|unsubscribe|subscription|already (?:taken|in use|registered|exists)|backup|parcels?|packages?|tenant|insurance|coupon|voucher|please enter)\b|\baccess denied for user\b|\b\d+ (?:spam )?(?:e-?mails|messages)\b|:\s*\d+\s*(?:\n|$)/;

/** Programs of other fields at the beginning of what they say. */
export const OTHER_PROGRAM =
  /^(?:sips?|sshd?|scp|rsync|sudo|su|ftp|git|npm|docker|mysql|psql|nginx|xmpp|wget|ldap\w{0,12}):/;

/** Who says 'I' or asks talks about a reply. */
export const TALKS =
  /[?]|\byour (?:mailbox|inbox|quota)\b|\b(?:i|i'm|i've|my|me|he|she|they|their|our|let's|thanks|thank|hello|hi|dear|today|tomorrow|yesterday|week|monday|meeting|ich|mein\w*|je|mon|yo|mi)\b/;

/** What RFC 5321 (4.2.3) and RFC 3463 themselves call what happened. */
export const STANDARD_WORDS =
  /requested (?:mail )?action (?:not taken|aborted)|^delivery time expired|\bother (?:or undefined )?(?:\w+ (?:or \w+ )?)?status\b/;

/** Words with which .NET introduces what a server answered, in the languages of Windows. */
export const SERVER_ANSWERED =
  /the server response was|die serverantwort war|réponse du serveur était|respuesta del servidor fue|risposta del server è stata|resposta do servidor foi|antwoord van de server was|odpowiedź serwera|ответ сервера|sunucu yanıtı|サーバーの応答|服务器响应为|伺服器回應/;

/** The label of a reply in front of its words: 'MSG-RFC:', 'HL:REP'. */
export const LABELLED = /^\[?[A-Z]{2,4}[-:][A-Z]{2,4}:? /;

/** Servers say sorry before they refuse, and a rule that an address or name has to keep. */
export const SORRY = /^sorry[,!. ].{0,80}\b(?:must|not|no|n't|rejected|refused|blocked|unknown)\b/;
