/** What makes a field of a CSV file need quotes (RFC 4180, 2). */
export const NEEDS_QUOTES = /[",\r\n]/;

/** What a spreadsheet takes for the start of a formula, also in full width. */
export const BEGINS_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** What is not printable Latin 1. */
export const BEYOND_LATIN = /[^\u0020-\u007e\u00a0-\u00ff]/g;

/** What closes a script or opens a tag inside one. */
export const TAG_START = /</g;

/** What XML does not take as it is. */
export const XML_SPECIAL = /[&<>"]/g;
