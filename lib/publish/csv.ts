import { BEGINS_FORMULA, NEEDS_QUOTES } from './patterns';

/**
 * A spreadsheet would work out a field that begins like a formula, whoever wrote it. With an
 * apostrophe before it, it is text.
 */
const asText = (value: string): string => (BEGINS_FORMULA.test(value) ? `'${value}` : value);

/** Quoted where it holds a comma, a quote or a line end. */
const quoted = (value: string): string =>
  NEEDS_QUOTES.test(value) ? `"${value.split('"').join('""')}"` : value;

/** Rows of fields as RFC 4180 writes them: lines end with CRLF. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((value) => quoted(asText(value))).join(',')}\r\n`).join('');
