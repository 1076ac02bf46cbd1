import * as pattern from './name-patterns';
import { endAt, endsHere, readHonoured, readNames, readUnspaced } from './read-names';
import { closingEnd, lineFrom, signatureAt } from './signature-lines';
import type { PrivateSpan } from './types';

const NOBODY: readonly PrivateSpan[] = [];

/** The name on the line of a closing that ends at a place: 'LG Anna', 'Gruß aus Kiel'. */
function signedOnLine(text: string, at: number): readonly PrivateSpan[] {
  const from = endAt(pattern.CLOSING_COMMA, text, at) ?? at;
  for (const read of [readHonoured, readUnspaced, readNames]) {
    const found = read(text, from);
    if (found.names.length > 0) return endsHere(text, found) ? found.names : NOBODY;
  }
  return NOBODY;
}

/** More words behind a closing are a sentence. */
const MOST_WORDS = 6;

/** Is the rest of a line a part of the closing before it: none at all, or ' for your help,'? */
function goesOn(rest: string): boolean {
  if (!pattern.IS_LETTER.test(rest)) return !pattern.DIGIT.test(rest);
  const isShort = rest.trim().split(pattern.SPACES).length <= MOST_WORDS;
  return isShort && pattern.STARTS_SMALL.test(rest) && !pattern.SENTENCE_SIGN.test(rest.trim());
}

/** The names behind a closing that ends at a place, on its line and on the next one with words. */
function signedBehind(text: string, at: number, isLine: boolean): readonly PrivateSpan[] {
  const rest = lineFrom(text, at);
  const next = goesOn(rest) ? endAt(pattern.BLANK_LINES, text, at + rest.length) : undefined;
  return [
    ...signedOnLine(text, at),
    ...(isLine && next !== undefined ? signatureAt(text, next) : NOBODY),
  ];
}
/**
 * Names behind a closing that begins at a place. Within a line only closings of several words are
 * some.
 */
export function signedAt(text: string, at: number, isLine: boolean): readonly PrivateSpan[] {
  const end = closingEnd(text, at);
  if (end === undefined || (!isLine && !text.slice(at, end).includes(' '))) return NOBODY;
  return signedBehind(text, end, isLine);
}
