/**
 * Every regular expression of `lib/` outside the reader. A test has recheck prove each of them
 * safe.
 */

/** A command or name in backticks in a sentence of ours. */
export const LITERAL = /`([^`]+)`/g;
