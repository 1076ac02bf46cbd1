/**
 * A server on the same machine, by the port of mail or that of a bridge to a provider: a program
 * sends its mail through it.
 */
export const OWN_MACHINE = /(?:127\.0\.0\.1|localhost|\[?::1\]?)(?:[: ]|,? port:? )(?:10)?25(?!\d)/;

/**
 * Settings of a mail server, and talk of one's own server, its container and its names, what Exchange
 * shows of a message: nobody but who runs it has them. The fields of Exchange:
 * https://learn.microsoft.com/en-us/exchange/mail-flow/transport-logs/message-tracking
 */
export const OWN_SETUP =
  /\b(?:main|master)\.cf\b|\{L(?:ED|RT)=|\bmessage[ -]?tracking\b|\b(?:send|receive|outbound|inbound) connectors?\b|\bexchange 20\d\d\b|\bour (?:own )?(?:sendmail|postfix|exim|exchange|qmail|zimbra)\b|\bstuck in (?:the|our|my) queues?\b|^[ \t]{0,8}smtpd?_[a-z_]{3,40} ?=|\bdocker[ -]?(?:compose|container|mailserver)\b|\b(?:mailcow|mail-in-a-box|mailu|iredmail|poste\.io)\b|\bmy (?:own )?(?:mail ?|smtp |postfix |exim |email )?(?:server|vps|droplet)\b|\b(?:my|our|i(?:['’]ve| have)? (?:set|added|add|changed|created|configured)(?: up)?(?: an?| the)?) (?:ptr|rdns|reverse dns|dns|mx|spf|dkim) (?:record|entry|entries|zone|settings?)?/im;

/** The machine itself, by name or number. */
export const LOOPBACK = /^\[?(?:127\.|::1\b|localhost\b)/i;

/** Whom a server speaks to, as its bounce message names it: '... while talking to [127.0.0.1]:'. */
export const SPEAKS_TO = /\b(?:talking to|host) (\S{1,20})/gi;

/** A number of the own machine or the own network (RFC 1918, RFC 4193). */
export const OWN_NUMBER =
  /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd][\da-f]{2}:)/i;

/**
 * How a line names the service for the own mailboxes: as Dovecot, by a socket or a port of LMTP (that
 * of Cyrus is 2003, that of Zimbra 7025). People cover the number of a host ('XXX.XXX.XXX.XXX').
 */
export const OWN_MAILBOXES =
  /(?:\brelay=|\bto |\bwith |\bby )(?:dovecot[\w.-]{0,200}\[|[\w.-]{1,255}\[(?:[\da-fx*.:]{3,45}\]:(?:24|2003|7025)\b|(?:private)?\/(?:[\w.-]{1,40}\/){0,6}(?:dovecot-)?lmtp[\w.-]{0,40}\]))/i;

/** How a line names a filter of the server's own: by the ports of amavisd and what takes its place. */
export const OWN_FILTER =
  /(?:\brelay=|\bto )[\w.-]{0,255}\[(?:127\.|::1\])[\d.\]]{0,12}:100\d\d\b/i;

/** How Postfix tells in its log that it has refused a client, whatever stands around (src/smtpd/smtpd.c). */
export const OWN_REFUSAL =
  /noqueue: reject: |\breject: (?:(?:connect|[eh][eh]lo|mail|rcpt|data|end-of-message|starttls|auth|etrn|vrfy|unknown) from [\w.-]{1,255}\[|(?:mime-|nested-)?header |body )/;

/** A status of the mail system that reports: of no other kind, or not set up (RFC 3463, 3.4). */
export const OF_SYSTEM = /^[45]\.3\.[05]$/;

/** How Sendmail does, by its rules or a filter (sendmail/srvrsmtp.c, milter.c). */
export const OWN_RULESET =
  /\bruleset=check_\w{1,20}, arg1=|\bmilter: (?:to|from|data|eom|connect|helo)[=,]/;

/** Where Postfix takes mail of its own users alone, by the usual names in its master.cf. */
export const OF_USERS = /\/(?:submissions?|smtps)[\w-]{0,20}\/smtpd\b/;

/** How a line names a client of the own network: Postfix and Sendmail, Exim 'H=(name) [10.0.0.1]'. */
export const INNER_CLIENT =
  /(?: from [\w.-]{1,255}| h=[\w.-]{0,255}(?: ?\([\w.-]{1,255}\))?) ?\[(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1\]|f[cd][\da-f]{2}:)/i;

/** Users of a machine that programs write to: nobody has typed their address. */
export const OF_MACHINE = /^(?:root|cron|daemon|www-data|apache|nginx|nobody|logcheck)@/i;

/** How a line names a machine of the own network: without a domain. */
export const OWN_HOST =
  /(?:\brelay=|\bto |\bwith |\bby )(?!unknown\[)[a-z][\w-]{0,60}\[[\da-f.:]{3,45}\]/i;

/**
 * How a line names a part of the server that writes it: a transport without a host, of Postfix or of
 * Exim, a mailer that Sendmail has on its own machine (sendmail/main.c: "built-in mailers"), a
 * socket, the machine itself, another one of its own network (RFC 1918, RFC 4193).
 */
export const OWN_PART =
  / T=(?![\w.-]{0,60}(?:smtp|remote|lmtp))[a-z_][\w.-]{0,60} defer \(|\brelay=(?!none\b)[a-z][\w-]{0,60}(?=,|$)|\bmailer=(?:local|prog|\*file\*),|(?:\brelay=|\bto |\bwith |\bby )[\w.-]{0,255}\[(?:\/|private\/|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1\]|f[cd][\da-f]{2}:)/i;

/**
 * How a line names the server of the own machine or network that a message was handed to: Postfix,
 * Sendmail, Exim; OpenSMTPD gives the number first ('relay=127.0.0.1 (localhost)').
 */
export const INNER_SERVER =
  /(?:\brelay=| h=)(?:[\w.-]{0,255} ?\[)?(?:127\.\d|10\.\d|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|f[cd][\da-f]{2}:)/i;

/** How a bounce message names such a server, whose answer it quotes: 'host relay[10.0.0.5] said:'. */
export const INNER_HOST =
  /\bhost [\w.-]{1,255} ?\[(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|f[cd][\da-f]{2}:)/i;
