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
  const here = signedOnLine(text, at);
  // Behind 'Thanks Tom' it is whoever wrote that stands on the next line.
  const isDone = !isLine || !(here.length > 0 || goesOn(rest));
  const next = isDone ? undefined : endAt(pattern.BLANK_LINES, text, at + rest.length);
  return next === undefined ? here : [...here, ...signatureAt(text, next)];
}

/** A line with a name alone is no longer, and a sentence before it that closes a letter neither. */
const LONGEST_NAME = 60;
const LONGEST_SENTENCE = 160;

/** Does a closing of several words end a sentence that ends at a place? */
function closesBefore(text: string, end: number): boolean {
  const start = Math.max(0, end - LONGEST_SENTENCE);
  const words = (text.slice(start, end).split('\n').at(-1) ?? '').split(' ');
  let at = end;
  return words
    .reverse()
    .slice(0, MOST_WORDS)
    .some((word, place) => {
      at -= word.length + (place > 0 ? 1 : 0);
      return place > 0 && closingEnd(text, at) === end;
    });
}

/** Names behind sentences that end with a closing: '…, mes salutations distinguées.' */
export function findClosed(text: string): PrivateSpan[] {
  const names: PrivateSpan[] = [];
  for (const { 0: letter, index } of text.matchAll(pattern.LINE_END)) {
    const at = index + letter.length;
    if (lineFrom(text, at).length > LONGEST_NAME || !pattern.NAME_LETTER.test(text[at] ?? ''))
      continue;
    if (closesBefore(text, index + 1)) for (const name of signatureAt(text, at)) names.push(name);
  }
  return names;
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
