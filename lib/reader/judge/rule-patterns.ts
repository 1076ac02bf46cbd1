/**
 * How servers say that the sender's domain is not in the DNS: 'Sender address rejected: Domain not found'
 * (Postfix), 'Domain of sender address ada@example.com does not exist' (Sendmail), 'Sender domain must exist'.
 */
export const NO_SENDER_DOMAIN =
  /\bdomain(?: of sender address)?(?: [^\s]{1,120})? (?:was |is |could )?(?:not (?:found|be found|resolve|valid)|does(?: not|n['’]t) (?:exist|resolve)|must (?:exist|resolve)|has no (?:valid )?(?:mx|a |dns))|\bsender(?:['’]s)? domain (?:unresolvable|unknown|invalid)|\bnon-?existent sender domain/i;

/** The name of a domain or a host, and no address, and that it is not there. */
export const NAME_NOT_THERE =
  /(?:^|[\s<"'(])[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}[>"')]{0,2}:? (?:does(?: not|n['’]t) (?:exist|resolve)|(?:is |was )?(?:not found|unknown))/i;

/** A message has no From field, or none that can be read (RFC 5322, 3.6). */
export const NO_FROM =
  /\b(?:missing|no|without|lacks|contains?|have|requires?) (?:an? |the |valid |required ){0,2}["'“‘]?from:?["'”’]? (?:header|field|line)\b|\bmissing (?:required )?(?:header|field)s?:? ["'“‘(]?from\b|\bfrom:?["'”’]? (?:header|field|line)(?: field)? (?:is )?(?:missing|empty|required|absent|invalid|not )/i;

/** The greeting of a client (RFC 5321, 4.1.1.1), and that one is missing or comes too late. */
export const GREETING = /\b[eh][eh]lo\b|\bhelohost\b/i;
export const GREETING_MISSING =
  /^503\b|\b(?:first|before|already|twice|needed|need|needs|requires?d?|expected|missing|say(?:ing)?|no [eh][eh]lo|provide)\b/i;

/** Exim has not tried this time (src/deliver.c, src/transports/smtp.c). */
export const NOT_DUE = /\bretry time not reached\b/i;

/**
 * The options with which delivery receipts are asked for (RFC 3461, 4), as a reply names them: in
 * capitals, or as options.
 */
export const RECEIPT_OPTION =
  /\b(?:NOTIFY|ORCPT|ENVID|RET)(?:=|\b)|\bnotify (?:option|parameter|argument|keyword)\b|\bDSN (?:option|parameter|extension)/;

/** A service has not seen proven that an address is its customer’s, and does not say which kind it is. */
export const UNVERIFIED = /\bemail address (?:is )?not verified\b|\bidentities failed the check\b/i;

/** More than one thing is asked of whoever sends over IPv6, and the reply does not say which is missing. */
export const IPV6_RULES =
  /\bIPv6 (?:sending )?(?:guidelines?|requirements?|rules?|polic(?:y|ies))\b/i;

/** The name of a record ends with a word behind a hyphen: 'x-transip-mail-auth'; SPF and its like have no such. */
export const NAMED_RECORD = /[-_]\w{2,20}['"”’]? (?:dns|txt) record\b/i;
export const KNOWN_RECORD = /spf|dkim|dmarc|domainkey/i;

/** What a client has too many of. */
export const MANY_CONNECTIONS =
  /\btoo many (?:[a-z]{2,15} ){0,2}(?:connections|sessions)\b|\b(?:concurrent|simultaneous|parallel) (?:smtp )?(?:connections?|sessions?)\b|\bsender thread limit\b/i;

/** Somebody has stopped the sending of a message, who may do so. */
export const CANCELLED =
  /\b((?:sending|submission|message|e-?mail) (?:(?:was|has|been|is) ){0,3}cancell?ed by (?:the )?(?:user|sender))\b/i;

/**
 * A service has not finished looking at whoever sends, or at their domain: 'Security check pending',
 * 'Mailtrap is checking your domain'. What a list or a filter holds back is a message.
 */
export const PENDING_CHECK =
  /\b(?:account|domain|sender|identity|security|compliance)\b.{0,16} (?:check|verification|review|approval|validation)s? (?:is |are )?(?:still |currently )?(?:pending|in progress|under way|ongoing)|\b(?:account|domain|identity)\b.{0,12} (?:pending|awaiting|under) (?:check|verification|review|approval|validation)|\b(?:is|are) (?:still |currently )?(?:checking|verifying|reviewing) your (?:domain|account|sender|identity)/i;

/** A server takes no HTML: 'The message contains HTML subpart … TEXT/PLAIN is accepted'. */
export const NO_HTML =
  /\bcontains? (?:an? )?html (?:sub)?(?:part|body|content)|\bhtml(?: (?:e-?mails?|mails?|messages?|parts?|content|format))? (?:is |are )?(?:not (?:accepted|allowed|permitted|welcome|supported)|forbidden|disallowed|prohibited|refused|rejected)|\b(?:no|without) html\b|\b(?:only|send|use|in) (?:as )?(?:plain[ -]text|text\/plain)(?: e-?mails?| mails?| messages?)? (?:is |are )?(?:only|accepted|allowed)|\bonly (?:plain[ -]text|text\/plain)\b/i;

/**
 * A server takes no mail without a subject; '(no subject)' is one, that of a certificate another thing.
 * ezmlm-reject says it with 5.7.0 (ezmlm-idx: idx.h, ERR_NO_SUBJECT and ERR_EMPTY_SUBJECT).
 */
export const NO_SUBJECT =
  /\b(?:empty|missing|blank|no|without(?: an?)?) subject(?: line| header| field)?(?: ?$|[.,;!]| \(| (?:is|are|was|not|rejected)\b)|\bsubject(?: line| header| field)? (?:is |was )?(?:empty|missing|blank|required)\b/i;
