/** An IPv4 address, perhaps in brackets. */
export const IPV4 = /(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.]\d)/g;

/** What may be an IPv6 address: groups of hexadecimal digits with colons; whether there are enough of them is asked afterwards. */
export const IPV6 = /(?<![\w:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi;

/** A name before an address in angle brackets, in a header field: 'From: Ada Lovelace <'; with its quotes and spaces. */
export const NAME_FIELD = /^(?:from|to|cc|bcc|reply-to|sender|an|von):([^<>@\n\r\u2028\u2029]{1,80})</gim;

/** The name itself, without the quotes and spaces around it. */
export const BARE_NAME = /[^\s"'].*[^\s"']/;

/** The subject of a message says what it is about. */
export const SUBJECT_FIELD = /^(?:subject|betreff|objet|asunto|oggetto): ?([^\n]{1,300})/gim;

/** A word that may be an id; whether it mixes letters and digits is asked afterwards. */
export const ID_WORD = /(?<![\w.@-])[A-Za-z0-9][A-Za-z0-9._-]{7,120}(?![\w@-])/g;

export const HAS_DIGIT = /\d/;
export const HAS_LETTER = /[A-Za-z]/;
