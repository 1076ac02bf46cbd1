/**
 * Every regular expression of `lib/` outside the reader. A test has recheck prove each of them
 * safe.
 */

/** A command or name in backticks in a sentence of ours. */
export const LITERAL = /`([^`]+)`/g;

/**
 * Something written like a code in a sentence of ours, but not the section of an RFC; whether it
 * has a page is asked afterwards.
 */
export const CODE_LIKE =
  /(?<![\w.-]|RFC \d{3,4}, |section )(?:[245]\.\d{1,3}\.\d{1,3}|[1-6]\d\d)(?![\w-]|\.\d)/g;

/** A basic code with the enhanced one behind it in a sentence: '550 5.7.12'. */
export const REPLY_PAIR = /\b([2-5]\d\d) ([245]\.\d{1,3}\.\d{1,3})/g;

/** The number that leads an RFC section such as '4.2.3' or '6 (registration of 5.7.30)'. */
export const SECTION_NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,4}/;

/** A code in an address: '5.7.26', '5-1-1', '5 1 1', 'x.7.1', '550'. */
export const ADDRESS_CODE = /(?<![\w.])(?:[245x][.\- ]\d{1,3}[.\- ]\d{1,3}|\d{3})(?![\w.])/g;

/** A whole class in an address: '4xx', '4yz'. */
export const ADDRESS_FAMILY = /(?<!\w)[1-6](?:xx|yz)(?!\w)/;

/** A whole basic code and nothing else. */
export const BASIC_CODE = /^[2-5]\d\d$/;

/** A whole enhanced code and nothing else. */
export const ENHANCED_CODE = /^[245]\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})$/;

/** Where a sentence of ours ends. */
export const SENTENCE_END = /[.!?](?:\s|$)/;

/** The part of a mail address behind the name: '@example.org'. */
export const DOMAIN_OF_ADDRESS = /@[\w-]+(?:\.[\w-]+)*/g;

/** Names that RFC 2606 keeps for examples. */
export const RESERVED_NAME = /(?:^|\.)example(?:\.(?:com|net|org))?$/;

/** What makes a field of a CSV file need quotes (RFC 4180, 2). */
export const NEEDS_QUOTES = /[",\r\n]/;

/** The anchor of a reply: 'receiving-too-quickly', 'ts03'. */
export const REPLY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Addresses and anchors in HTML that this site has made. */
export const HTML_LINK = / (?:href|src|action)="([^"]*)"/g;
export const HTML_ID = / id="([^"]*)"/g;

/** What is not printable Latin 1. */
export const BEYOND_LATIN = /[^\u0020-\u007e\u00a0-\u00ff]/g;

/** What closes a script or opens a tag inside one. */
export const TAG_START = /</g;

/** What XML does not take as it is. */
export const XML_SPECIAL = /[&<>"]/g;
