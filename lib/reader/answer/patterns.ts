/** A command or a name in backticks, in a sentence of ours. */
export const LITERAL = /`[^`]{1,200}`/g;

/** The recipient's domain in a command, not as the end of an address or of the name of its server. */
export const EXAMPLE_DOMAIN = /(?<!@|mx\.)example\.org/g;

/** What somebody who shows words has put there: a quoting sign at the start of a line, bold letters. */
export const SHOWING = /\n[ \t]{0,8}(?:> ?){1,9}|\*\*/g;

/** A host as it may stand in a command: no sign that a shell understands. */
export const COMMAND_HOST = /^[a-z0-9][a-z0-9.-]{1,250}[a-z0-9]$/i;

/**
 * Where a program tells that it wanted to connect, as Node does: 'connect ETIMEDOUT 192.0.2.1:465',
 * or 'address' and 'port' in the object of its error.
 */
export const CONNECT_TARGET =
  /\bconnect E[A-Z]{3,16} (\d[\d.]{6,14}):(\d{1,5})\b|\baddress["']?: ?["'](\d[\d.]{6,14})["'],\s{0,40}["']?port["']?: ?(\d{1,5})\b/;

/** One label of a name, as a DKIM selector; an address of a server. */
export const COMMAND_LABEL = /^[a-z0-9][\w.-]{0,62}$/i;
export const COMMAND_TARGET = /^\d[\d.]{6,14} \d{1,5}$/;
export const COMMAND_IP = /^[\da-f][\da-f.:]{1,44}$/i;

/** The same for an address. */
export const COMMAND_ADDRESS = /^[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9][a-z0-9.-]{1,250}[a-z0-9]$/i;

/** An address of a page, up to the first sign that does not belong to it. */
export const WEB_ADDRESS = /https?:\/\/[^\s<>"'`()[\]{}]{1,400}/gi;

/** A code with which each line of a reply begins, between its words. */
export const REPEATED = / [245]\d\d[- ](?:[245]\.\d{1,3}\.\d{1,3} )?/g;

/** Words that join what follows to what was said before. */
export const LEADS_ON = /^\s{0,8}(?:or|and|but|nor|oder|und|aber|ou|et|mais|o|y|pero|e|ma) /i;

/** What tells nothing at the end of a quotation: a word that leads on, signs. */
export const QUOTE_TAIL =
  /(?: (?:an?|the|of|to|for|in|on|at|by|from|with|and|or|is|see))?[\s.,;:'’-]{0,9}$/i;

/** A letter of any script. */
export const LETTER = /\p{L}/u;

/** The end of a line with what the next one is indented by. */
export const INDENT = /(\n[ \t\n]*)/;

/** What Python writes before the letters of an answer; a quote that is not closed is one as well. */
export const LITERAL_START = /^(?:[bu]['"]|` ?(?!.*`)|['"](?!.*['"]))(?=\p{L})/u;

/** The IPv6 address of a server, directly behind its name, which a forum may have made a link of. */
export const IPV6_IN_BRACKETS =
  /^(?:\]\([^)\s]{1,200}\))? ?\[(?:ipv6:)?[\da-f]{1,4}:(?=[\da-f]{0,4}:)[\da-f:]{2,36}\]/i;

/** Whom the line of a refusal on arrival names: 'RCPT from mx.example.net[192.0.2.7]', 'H=mx.example.net (…) [192.0.2.7]'. */
export const CLIENT_OF_LINE =
  /(?:\bfrom |\bH=)([\w.-]{1,120})? ?(?:\([^()\s]{1,120}\) )?\[([\da-f.:]{3,45})\]/i;

/** What stands between words; the parts of a name belong together. */
export const WORD_ENDS = /[\s,;:!?()"'“”]+|\.(?=\s|$)/;

/** The codes that a reply begins with, and signs around its words. */
export const CODES_AHEAD =
  /^[\s<"']{0,4}(?:[245]\d\d[ \-.]{0,2})?(?:[245]\.\d{1,3}\.\d{1,3}[ :]{0,2})?/;
export const WORD_EDGES = /^[\s"'“”]{1,4}|[\s"'“”.]{1,4}$/g;

/** A stretch of time in English: '15 minutes', '1 hour'. */
export const WAIT = /^\d{1,4} (?:second|minute|hour|day)s?$/i;

/** One that a mail server takes longer than to try again. */
export const SHORT_WAIT = /second|minute/i;

/** In how long a time messages are counted: '100 per hour'. */
export const WINDOW = /\bper (hour|day)$/;

/** Something went wrong, in words that programs share, or in the word for an error of a language. */
export const ERROR_SIGN =
  /\b(?:errors?|exception|fail(?:ed|ure|s)?|denied|refused|rejected|blocked|fatal|fehler|erreur|errore|erro|błąd|fout|chyba|hiba|hata|fel|fejl|virhe)\b|ошибк|エラー|错误|錯誤|失败|失敗|오류/iu;

/** The same as the end of a name: 'PrinterError', 'IOException'. */
export const ERROR_NAMED = /[a-zA-Z](?:Error|Exception)\b/;

/** The address behind the name of a server: 'mx.example.org[192.0.2.4]', ' (192.0.2.4)', ' 192.0.2.4: timed out'. */
export const ADDRESS_BEHIND =
  /^\.?\s{0,2}(?:[[(](?:IPv6:)?(\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){3,7})[\])]| (\d{1,3}(?:\.\d{1,3}){3}): )/i;

/** The last sign of a longer name. */
export const WITHIN_NAME = /[\w.@-]$/;

/** How qmail names a server, by its number alone (qmail-remote.c, quit). */
export const NUMBER_OF_SERVER =
  /(?:^|[\s>])(?:connected to )?(\d{1,3}(?:\.\d{1,3}){3}) (?:does not like recipient|failed (?:on|after)|but (?:greeting|my name|sender)\b)/gi;
