/** A reply code with the enhanced one after it in a sentence: '550 5.7.12'. */
export const REPLY_PAIR = /\b([2-5]\d\d) ([245]\.\d{1,3}\.\d{1,3})/g;

/** Where a sentence of ours ends. */
export const SENTENCE_END = /[.!?](?:\s|$)/;

/** The part of an email address after the name: '@example.org'. */
export const DOMAIN_OF_ADDRESS = /@[\w-]+(?:\.[\w-]+)*/g;

/** Names that RFC 2606 keeps for examples. */
export const RESERVED_NAME = /(?:^|\.)example(?:\.(?:com|net|org))?$/;

/** A day, a month or a year: '2025-05-05', '2025-06', '2025'. */
export const DATE_OF_CHANGE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** The anchor of a reply: 'receiving-too-quickly', 'ts03'. */
export const REPLY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The path of a link to a page of the site: '/5.1.1/'. A link that a server fills in has none. */
export const SITE_LINK = /\{site\}(\/[a-z0-9./-]+)/g;

/** Text in base64 (RFC 4648), whatever its length. */
export const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Parts what is quoted or typed as it is from our own words: “mailbox full”, `dig +short`. */
export const QUOTE_MARK = /[“”`]/;

/** Whatever comes between two words: no hyphen, and no slash (“Allow/Block List”). */
export const WORD_BREAK = /[^\p{L}\p{N}/-]/gu;

/** A code or a part of one: '550', '5.7.1' parted at its dots. */
export const STARTS_WITH_DIGIT = /^\d/;

/** “Remove the address from your list”: no more mail to it. */
export const OFF_YOUR_LIST = /\bfrom your lists?\b/;

/** “Send the message again later”, “in an hour”, “after a day”. */
export const SENT_AGAIN_LATER = /\bagain (?:later|in|after)\b/;

/** What only the sender does: asking the recipient, and looking at the address once more. */
export const ASKS_RECIPIENT =
  /^(?:(?:Ask|Contact|Tell) the (?:person|recipient)|Check the (?:address|part after))\b/;

/** “The sending server retries automatically”, “let the server retry”. */
export const RETRIED_BY_ITSELF = /\b(?:retries automatically|server retry)\b/;

/** “Do not retry. Suppress the address.”, but not “do not suppress the address”. */
export const GIVES_UP_ADDRESS = /(?:^|[.:] |\band )suppress the address\b/i;

/** A step that does not hold for every reply with a code: it names the text, or a case. */
export const OF_SOME_REPLIES = /“|\b(?:if|unless|until|only|after)\b/i;

/** An act that fits whoever has to act: the text of the reply or the report of a service tells. */
export const READS_FIRST = /^(?:read the text|check in the service’s report)\b/;

/** “Send it again later”: whoever only waits does no more. */
export const SENDS_AGAIN = /^send it again\b/;

/** Whom the sender asks: to the provider itself this is somebody else. */
export const YOUR_PROVIDER = /\byour (?:email )?provider\b/;
