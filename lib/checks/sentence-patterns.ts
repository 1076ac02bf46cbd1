/** A code as a token of its own, however it is set: '550', '550-5.7.1', '(#5.7.1)'. */
export const CODE_TOKEN =
  /^[(['"]?#?(?:[2-5]\d\d)?[-\s]?#?(?:[245]\.\d{1,3}\.\d{1,3})?[)\]'"]?[:;,.]?$/;

/** The number that leads a word of a reply of several lines: '550-Verification'. */
export const GLUED_CODE = /^[2-5]\d\d-/;

/** What parts the words of a token: brackets and quotes, but not the signs inside a name. */
export const PARTING = /[()[\]<>{}"'`,;:=/|!?*]/g;

/** A host name or a dotted number. */
export const DOTTED = /^(?:[a-z0-9_-]{1,63}\.){1,8}[a-z0-9_-]{1,24}$/;

export const DIGIT = /\d/;

export const DIGITS = /\d+/g;

/** A provider's own code is letters and then digits: 'tss04', 'ipbl1000'. */
export const OWN_CODE = /^[a-z]{1,12}\d{1,12}$/;

export const LETTER = /[a-z]/;

/** Whatever is neither letter nor digit. */
export const SIGN = /[^\p{L}\p{N}]/gu;

export const SPACE = /\s/;

/** An address of the internet's fourth version; no section of an RFC. */
export const IP_V4 = /(?<![\d.]|RFC \d{4} |section )\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/g;

/** One of the sixth version; a time of day has too few colons. */
export const IP_V6 = /(?<![\w:.])[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,7}(?![\w:])/gi;

/** RFC 5737, RFC 3849, what RFC 1918 and RFC 1122 keep for inside, and Yahoo's own numbers (4.16.55.2). */
export const DOCUMENTED_IP =
  /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2001:db8:|127\.|10\.|4\.16\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/i;

/** A host name, by how it ends: 'accepted.SMTP' and 'RawDeflate.pm' after a '/' are none. */
export const HOST_NAME =
  /(?<![\w@.-]|[^/]\/)(?:[\w-]{1,63}\.){1,8}(?:[a-z]{2}|[A-Z]{2}|com|net|org|edu|gov|mil|info|biz|dev|xyz|COM|NET|ORG)(?![\w-]|\.\w)/g;

/** RFC 2606 and RFC 6761, with names that are used inside only. */
export const RESERVED_HOST =
  /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test|localhost|local|localdomain)$/i;
