/** Regular expressions of tables. Each is linear; a test has recheck prove it. */

/** What a name of a column is compared without: 'Recipient-Status' is 'recipient_status'. */
export const NO_LETTER = /[^a-z\d]/g;

/** Before the names of the columns in a log of Exchange. */
export const BEFORE_NAMES = /^[\s\ufeff]{0,8}#Fields: ?/i;

/** A basic code at the start of a column of codes; platforms have made up some with 6. */
export const LEADING_CODE = /^[2-6]\d\d(?![\d.])/;

/** An enhanced code at the start of such a column: '5.1.1 (bad destination mailbox address)'. */
export const LEADING_STATUS = /^[245]\.\d{1,3}\.\d{1,3}(?![\d.])/;

/** The server in the state of a recipient that Exchange writes: '[{LED=550 …};{FQDN=mx…};…]'. */
export const NAMED_IN_STATE = /\{FQDN=[a-z\d][a-z\d.-]{0,252}/i;

/** Where the next of several states begins: a code, a list, or nothing. */
export const NEXT_STATE = /[;,](?=\s?(?:[245]\d\d[ -]|\[\{|;|$))/;

/** A name of a host at the start of a column. */
export const LEADING_HOST = /^[a-z\d][a-z\d-]{0,62}\.[a-z\d.-]{1,190}/i;

/** A time has more than a number: '2026-11-24 10:00', not the seconds since 1970. */
export const TIME_SIGN = /[-/:. ]/;

/** A line of a reply in a protocol log; with a hyphen another one follows. */
export const REPLY_LINE = /^[2-5]\d\d(?:-|(?= |$))/;

/** The name of a field at the start of a line, with what stands before its value. */
export const FIELD_NAME = /^([A-Za-z]\w{1,40}(?: \w{1,20})?) {0,40}: ?/;

/** A name of several words as programs write it: 'no_such_recipient', 'mailboxFull'. */
export const SPELLED = /^[A-Za-z][a-z]{0,24}(?:[_-][A-Za-z]{1,24}|[A-Z][a-z]{1,24}){1,7}$/;

/** A word of it. */
export const SPELLED_PART = /[A-Z]?[a-z]+|[A-Z]+/g;

/** A moment: a date, or the seconds since 1970. */
export const A_TIME = /^\d{4}-\d|^\d{10}/;
