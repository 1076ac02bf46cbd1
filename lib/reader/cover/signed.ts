import { CLOSINGS } from '../knowledge/names';
import { greetingEnd } from './greeted';
import * as pattern from './name-patterns';
import { lookUp } from './openings';
import { endAt, endsHere, isJoint, readHonoured, readNames, readUnspaced } from './read-names';
import type { PrivateSpan } from './types';

const closingEnd = lookUp(CLOSINGS);

const NOBODY: readonly PrivateSpan[] = [];

const MOST_WORDS = 5;

const isNamePart = (word: string): boolean =>
  pattern.NAME_LETTER.test(word) || isJoint(word.toLowerCase());

/** The name that is all of the line that begins at a place, but for a role behind it. */
export function signatureAt(text: string, at: number): readonly PrivateSpan[] {
  if (closingEnd(text, at) !== undefined || greetingEnd(text, at) !== undefined) return NOBODY;
  pattern.SIGNATURE.lastIndex = at;
  const found = pattern.SIGNATURE.exec(text);
  if (!found?.[1]) return NOBODY;
  const start = at + found[0].indexOf(found[1]);
  for (const read of [readHonoured, readUnspaced]) {
    const alone = read(text, start);
    if (alone.names.length > 0) return endsHere(text, alone) ? alone.names : NOBODY;
  }
  const words = found[1].trim().split(pattern.SPACES);
  return words.length <= MOST_WORDS && words.every(isNamePart)
    ? readNames(text, start).names
    : NOBODY;
}

/** The name on the line of a closing that ends at a place: 'LG Anna', 'Gruß aus Kiel'. */
function signedOnLine(text: string, at: number): readonly PrivateSpan[] {
  const from = endAt(pattern.CLOSING_COMMA, text, at) ?? at;
  for (const read of [readHonoured, readUnspaced, readNames]) {
    const found = read(text, from);
    if (found.names.length > 0) return endsHere(text, found) ? found.names : NOBODY;
  }
  return NOBODY;
}

/** The names behind a closing that ends at a place, on its line and on the next one with words. */
function signedBehind(text: string, at: number, isLine: boolean): readonly PrivateSpan[] {
  const lineEnd = endAt(pattern.CLOSING_REST, text, at);
  const next = lineEnd === undefined ? undefined : endAt(pattern.BLANK_LINES, text, lineEnd);
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
