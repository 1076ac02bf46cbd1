/** What makes a field of a CSV file need quotes (RFC 4180, 2). */
export const NEEDS_QUOTES = /[",\r\n]/;

/** What is not printable Latin 1. */
export const BEYOND_LATIN = /[^\u0020-\u007e\u00a0-\u00ff]/g;

/** What closes a script or opens a tag inside one. */
export const TAG_START = /</g;

/** What XML does not take as it is. */
export const XML_SPECIAL = /[&<>"]/g;
