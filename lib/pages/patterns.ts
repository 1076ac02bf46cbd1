/**
 * Every regular expression of `lib/` outside the reader. A test has recheck prove each of them
 * safe.
 */

/** A day at the beginning: '2025-02-23, as quoted by Sisimai'. */
export const DAY = /^\d{4}-\d\d-\d\d/;

/** A command or name in backticks in a sentence of ours. */
export const LITERAL = /`([^`]+)`/g;
