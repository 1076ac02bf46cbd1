/** Shapes that nothing but mail has: an enhanced code behind a basic one, a port of its servers. */
export const MAIL_SHAPE =
  /(?<!\d)[45]\d\d[ -]#?[45]\.\d{1,3}\.\d|[\w\]]:(?:25|465|587|2525)(?!\d)|\bport:? (?:25|465|587|2525)(?!\d)/i;

/** What a program names a kind of error after: 'FTPError', 'SQLException'. */
export const ERROR_CLASS = /\b[A-Za-z][\w]{2,40}(?:Error|Exception)\b/g;

/** A code that servers of mail send, for its words to be asked. */
export const MAIL_REFUSAL = /(?<!\d)(?:45[0-4]|5[25][0-6])(?=[ -])/g;

export const MAIL_THING = /user|recipient|sender|relay|mailbox|message/i;

/** RFC 9112, 4: 'HTTP/1.1 421', and 'HTTP/1.1" 500' in a log. */
export const HTTP_STATUS_LINE = /\bHTTP\/[123](?:\.\d)?"? \d{3}\b/i;

/** 'HTTP error code: 403', 'Request failed with status code 450'. */
export const HTTP_CODE =
  /\bHTTP(?:[ _-]?(?:status|error|code|response)){0,2}[ :=]{1,3}[345]\d\d\b|\bfailed with status ?code:? [345]\d\d\b/i;

/** The number of a process and of a connection in a log of nginx. */
export const NGINX_LOG = /\] \d{1,7}#\d{1,7}: /;

/** What clients were asked for, and how Python's requests tells a status. */
export const HTTP_CLIENT =
  /\b[45]\d\d (?:Client|Server) Error: |^[ \t]{0,8}(?:GET|POST|PUT|PATCH|HEAD|DELETE) https?:\/\//m;

/** What a service tells somebody's own page, and how that went: no message was on its way then. */
export const WEBHOOK =
  /\bweb-?hooks?\b[^@\n]{0,200}\b(?:fail|time|retr|refus|unreach)|\b(?:fail|time|retr|refus|unreach)\w{0,10} [^@\n]{0,60}\bweb-?hooks?\b/i;

/** A status in JSON, and the path that was asked for. */
export const HTTP_JSON = /"status" ?: ?[45]\d\d\b/;

/** The greeting of a server of files, and the lines of a program that talks to one. */
export const FTP_SESSION =
  /\b220[ -][^\n\d]{0,60}ftp|^[ \t]{0,8}Status:[ \t]{1,4}(?:Resolving address|Connecting to|Connection established|Initializing TLS|Waiting to retry|Disconnected|Logged in|Plain FTP)/im;

/** RFC 959: commands that only files have, typed or behind the word of a program for one. */
export const FTP_COMMAND =
  /^(?:\p{L}{3,10} ?:[ \t]{1,4})?(?:PASV|EPSV|MLSD|STOR|CWD|TYPE [AI]|OPTS UTF8|PBSZ|PROT P)\b/mu;

export const FTP_REFUSAL = /\bftp: ?[45]\d\d /i;

export const REFUSAL_550 = /\b550[ -]/;

/** How FileZilla shows an answer. */
export const FTP_RESPONSE = /^Response:[ \t]{1,4}\d{3}/m;

/** RFC 3977: what only servers of news say, and are asked. */
export const NNTP_SESSION =
  /\b4[1-4]\d (?:posting|article|(?:you have )?no (?:such |next |previous |current )?(?:news)?(?:group|article))|^GROUP [a-z]{2,12}\.[a-z]/im;

/** RFC 3261: a status, and how telephone systems name it. */
export const SIP_SESSION = /\bSIP (?:response|error|status|code)\b|\bsip: ?[3-6]\d\d /i;

/** RFC 9051: untagged answers and tagged ones, and the codes behind them. */
export const IMAP_SESSION =
  /^\* (?:OK|NO|BAD|BYE|PREAUTH)\b|^[A-Za-z]{1,4}\d{1,4} (?:NO|BAD)\b|\bNO \[[A-Z]{4}/m;

/** RFC 1939. */
export const POP3_SESSION = /(?:^|[\s'":])-ERR\b|^\+OK\b/m;

export const SSH_SESSION = /^(?:ssh|scp|sftp): |\bport 22\b/m;

/** How Oracle, MySQL, SQL Server and PostgreSQL begin an error. */
export const SQL_SESSION =
  /\bORA-\d{5}\b|\bERROR \d{4} \([\dA-Z]{5}\)|^Msg \d{1,6}, Level \d|^psql: /m;

export const SQL_RELATION = /\brelation "/;

/** Something went wrong: without that, a protocol that is named is only talked about. */
export const TROUBLE =
  /error|fail|\bnot\b|den(?:y|ied)|refus|reject|invalid|unable|cannot|can't|timed? ?-?out|unavailable|declined|busy|closed|\b[3-6]\d\d\b/i;

/** Replies that everybody knows of the web. */
export const HTTP_NAMED =
  /\bHTTPS?\b(?!:\/\/)|\bCORS\b|^(?:error )?(?:400 bad request|401 unauthori[sz]ed|403 forbidden|404 not found|405 method|408 request time|410 gone|413 (?:payload|request|content)|429 too many req|451 unavailable for|500 internal server|502 (?:bad gateway|proxy)|503 (?:service|backend)|504 gateway|511 network)/im;

export const FTP_NAMED = /\bs?ftps?\b/i;

export const NNTP_NAMED = /\bnntp\b/i;

export const SIP_NAMED = /\bSIP\b/;

export const IMAP_NAMED = /imap/i;

export const POP3_NAMED = /pop3/i;

export const SSH_NAMED = /\bssh\b/i;

export const SQL_NAMED = /\bSQL\b|\bmysql\b|\bpostgres(?:ql)?\b/i;

export const LDAP_NAMED = /\bldap\b/i;

export const XMPP_NAMED = /\bxmpp\b/i;

/** How RabbitMQ begins the reason for which it closes, by the names of https://www.rabbitmq.com/amqp-0-9-1-reference#constants. */
export const AMQP_ERROR =
  /\b(?:ACCESS_REFUSED|NOT_(?:ALLOWED|FOUND|IMPLEMENTED)|PRECONDITION_FAILED|RESOURCE_(?:LOCKED|ERROR)|CONNECTION_FORCED|COMMAND_INVALID|UNEXPECTED_FRAME|(?:CHANNEL|FRAME|SYNTAX|INTERNAL)_ERROR) - /;

export const AMQP_NAMED = /\b(?:amqp|rabbitmq)/i;
