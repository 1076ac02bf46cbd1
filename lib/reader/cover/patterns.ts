import { alternatives } from '../knowledge/alternatives';
import { FIELD_NAMES } from '../knowledge/names';

const PEOPLE = alternatives([
  ...FIELD_NAMES.from,
  ...FIELD_NAMES.to,
  ...FIELD_NAMES.cc,
  ...FIELD_NAMES.replyTo,
]);

/** An IPv4 address, perhaps in brackets. */
export const IPV4 = /(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.]\d)/g;

/**
 * What may be an IPv6 address: groups of hexadecimal digits with colons; whether there are enough
 * of them is asked afterwards.
 */
export const IPV6 = /(?<![\w:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi;

/**
 * A header field whose value names people, or a line of a notice that is written like one: 'From:',
 * '> *To:*', 'X-Display-Name:'.
 */
export const PEOPLE_FIELD = new RegExp(
  `^[ \\t>*|]{0,8}(?:(?:resent-|x-original-|original-|final-|x-actual-|x-failed-|x-envelope-|envelope-|x-authenticated-|x-postfix-)?(?:from|to|cc|bcc|sender|user|recipients?)|reply-to|delivered-to|errors-to|return-path|disposition-notification-to|x-display-name|x-sender-id|x-auth-user|x-mail-from|x-rcpt-to|${PEOPLE})\\*{0,2}[ \\u00a0\\u202f]?[:：]`,
  'gim',
);

/** What parts one person from the next in a field. */
export const NEXT_PERSON = /[,;("\n]/;

/** A word in an encoding of its own ('=?utf-8?B?…?='). */
export const ENCODED = /=\?/;

/** The field that says what a message is about, or a sentence that does. */
export const SUBJECT_FIELD = new RegExp(
  `^[ \\t>*|]{0,8}(?:${alternatives(FIELD_NAMES.subject)})\\*{0,2}[ \\u00a0\\u202f]?[:：]`,
  'gim',
);

/** A subject in the JSON of an event. */
export const SUBJECT_VALUE = /"subject" ?: ?"([^"\\\n]{1,400})/gi;

/** Pieces of a field with people: what stands between brackets, quotes, commas. */
export const FIELD_PIECE = /[^\s<>()[\]{},;"'*][^<>()[\]{},;"*\n\r]*/g;

/**
 * What ends a name that stands before its address: 'Meier, Thomas (thomas@', '"Anna Weber <anna@'.
 */
export const NAME_END = /[<>()[\]@:"“”\\\n\r、。，！？]/;
export const NAME_START = /["“\n\r>]/;
export const BEFORE_BRACKET = /["”\\ \t]/;

/** A word of a name, or one that stands between names. */
export const NAME_WORD =
  /^(?:\p{Lu}|\p{Lo}|(?:von|van|der|den|de|del|di|da|la|le|dos|du|zu|bin|al|y|e)$)/u;

/**
 * A name without its domain, where a log or a notice says whose it is: 'sasl_username=anna',
 * 'A=plain:anna', 'to=<anna>'.
 */
export const LOGIN =
  /(?<![\w-])(?:sasl_username|sasl_sender|username|userid|user|ruser|login|auth_user|authid|ctladdr)=["'<]?([^\s<>@,;:=()[\]"']{1,64})/gi;
export const LOGIN_OF_EXIM = /(?<![\w-])A=[\w-]{1,20}:([^\s<>@,;:=()[\]"']{1,64})/g;
export const LOGIN_OF_SENDER =
  /(?<![\w-])authenticated (?:as|sender|user|id):? ?([^\s<>@,;:=()[\]"']{1,64})/gi;
export const LOCAL_ENVELOPE = /(?<![\w-])(?:to|orig_to|from)=<([^\s<>@,;:=()[\]"']{1,64})/gi;

/** Before a reply, a bare name in angle brackets: '<anna>: ', '550 5.1.1 <anna>... '. */
export const BARE_RECIPIENT = /(?:^|[\d:] )<([^\s<>@:/[\]]{1,64})>(?=: |\.\.\. |, )/gm;

/** Exchange splits the address: 'maria wasn't found at example.org'. */
export const NOT_FOUND_AT = /(?<![\w.+-])[\w.+-]{1,64}(?= (?:wasn['’]t|was not) found at )/g;

/**
 * The sign in a mail address in a link ('anna%40example.com'), in HTML and in JSON, and what stands
 * on either side of it.
 */
export const LINKED_AT = /%40|&#64;|&#x40;|&commat;|\\u0040/gi;
export const LINKED_SIGN = /[\w.+-]/;

/**
 * A telephone number with a country code, with an area code, as in North America, or after the word
 * for it. Time zones and dates have other shapes.
 */
export const PHONE_ABROAD =
  /(?<![\w+])\+(?!1[0-4][0345][05](?!\d))[1-9]\d{0,3}(?:[ ./-]{0,2}\(?0?\)?[ ./-]{0,2}(?![245]\d\d[ -][245]\.\d)\d{1,12}){1,6}(?!\w)/g;
export const PHONE_AREA =
  /(?<![\w.,:+/=-])(?:\(0\d{1,5}\)|0\d{2,5})[ /-]{1,3}\d{2,9}(?:[ -](?![245]\d\d[ -][245]\.\d)\d{2,8}){0,4}(?![\w:/]|\.\d)/g;
export const PHONE_AMERICAN =
  /(?<![\w.,:+/-])(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[ .-]\d{4}(?![\w/-]|\.\d)/g;
export const PHONE_LOCAL = /\p{L}:? (\d{3}-\d{4})(?![\w/-]|\.\d)/gu;
export const PHONE_NAMED =
  /(?<!\p{L})(?:tele(?:ph|f)on[eo]?|phone|tel|fax|mobile?|handy|cell)\.?:? {0,3}([+(]?\d[\d ()/-]{3,22}\d)(?![\w.])/giu;

/** A word that may be an id; whether it mixes letters and digits is asked afterwards. */
export const ID_WORD = /[\w.@-]{8,}/g;

/**
 * Ids too short to be known by their length: in hexadecimal, or after words that say what they are.
 */
export const SHORT_ID = /(?<![\w.@/%=-])[0-9A-F]{6,7}(?![\w.@/%-])/g;
export const NAMED_ID =
  /(?:queued as|(?<![a-z0-9])id["']?[:=]?|(?<=[a-z]\[\d{1,9}\]):)[ "']{0,2}([A-Za-z0-9][A-Za-z0-9-]{3,39})(?![\w.])/gi;

export const ID_START = /^[A-Za-z0-9]/;
export const HAS_DIGIT = /\d/;
export const HAS_LETTER = /[A-Za-z]/;
export const HAS_SIGN = /[\p{L}\p{N}]/u;

/**
 * '2026-11-23', with or without the hour behind it, is a time and no id, as is '1795000000';
 * '0x80040610' is the code of a program.
 */
export const NO_ID = /^(?:\d{4}-\d\d-\d\d(?:T\d{0,6}Z?)?|1[5-9]\d{8}(?:\d{3})?|0x[0-9a-f]+)$/i;

/** What stands for something covered. */
export const LABEL = /\[(?:address|IP|name|phone|id|secret) \d{1,9}\]/g;

/**
 * A word with what may join it to others: 'anna.weber', 'Anna-Maria'; and its pieces, also where a
 * capital begins one ('weberOffice').
 */
export const WORD_RUN = /[\p{L}\p{M}\p{N}]+(?:[.+_-][\p{L}\p{M}\p{N}]+)*/gu;
export const WORD_PIECE = /\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[^\p{Lu}.+_-]+|\p{Lu}/gu;
export const CAPITAL = /^\p{Lu}/u;

/** Before or after the name of a month: the number of a day or a year. */
export const DAY_BEFORE = /\d[ .,/-]{0,2}$/;
export const DAY_AFTER = /^[ .,/-]{0,2}\d/;

/**
 * A field of a returned message; the fields that make a head of it; a line that says that a message
 * follows.
 */
export const FIELD_LINE = /^[>| ]{0,6}[A-Za-z][A-Za-z0-9-]{0,60}:/;
export const FOLDED_LINE = /^[>|]{0,6}[ \t]/;
export const HEAD_FIELD =
  /^[>| ]{0,6}(?:from|to|cc|date|subject|message-id|received|return-path|mime-version):/i;
export const MARKER_LINE =
  /^[ \t]{0,8}(?:[-=_*]{2}|from \[address|[^\n]{0,120}(?:original message|copy of the|returned message|headers?:|follows:?$|follow:?$|in part))/i;

/** The name itself, without the quotes and spaces around it. */
export const BARE_NAME = /[^\s"'](?:[\s\S]*[^\s"'])?/;

export const ANY_LETTER = /\p{L}/gu;
export const JOINT = /[.+_-]/;
export const AT_SIGN = /@|%40|&#64;|&#x40;|&commat;|\\u0040/i;

/** 'weber' and 'weber80' in a local part. */
export const WORD_WITH_NUMBER = /^(\p{L}{3,64})\d{0,4}$/u;
