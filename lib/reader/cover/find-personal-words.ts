import { EVERYDAY, MONTHS } from '../knowledge/names';
import { isInflected } from './inflected';
import { matchSpans } from './match-spans';
import { HANGUL, UNSPACED_LETTER } from './name-patterns';
import * as pattern from './patterns';
import type { PersonalWords, PrivateSpan } from './types';
import { isOrdinary, looksLikeHost } from './word-shapes';

/** Names of months are people's as well: 'Hi April', but not '23 April'. */
const isDate = (text: string, start: number, end: number): boolean =>
  pattern.DAY_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
  pattern.DAY_AFTER.test(text.slice(end, end + 4));

/** Does what stands from `start` to `end` name one of the people, and is no word of everyday? */
function isPersonal(text: string, start: number, end: number, personal: PersonalWords): boolean {
  const written = text.slice(start, end);
  const word = written.toLowerCase();
  const isCapital = pattern.CAPITAL.test(written);
  if (!personal.has(word)) return isCapital && !isOrdinary(word) && isInflected(word, personal);
  if (EVERYDAY.has(word) && !isCapital) return false;
  return !(MONTHS.has(word) && isDate(text, start, end));
}

/** 'X-Weber:' at the start of a line is the name of a header field. */
const isFieldName = (text: string, index: number, run: string): boolean =>
  text[index + run.length] === ':' &&
  (index === 0 || text[index - 1] === '\n') &&
  run.includes('-');

/** So many neighbouring pieces of a word are tried together. */
const MOST_PIECES = 4;

/** Personal words that are pieces of a longer word: the longest first, none twice. */
function findInPieces(
  text: string,
  run: string,
  index: number,
  personal: PersonalWords,
): PrivateSpan[] {
  const found: PrivateSpan[] = [];
  const pieces = matchSpans(run, pattern.WORD_PIECE, 'name');
  if (pieces.length < 2) return found;
  const isHost = looksLikeHost(run);
  for (let first = 0; first < pieces.length; first += 1) {
    const start = index + (pieces[first]?.start ?? 0);
    for (let last = Math.min(first + MOST_PIECES, pieces.length) - 1; last >= first; last -= 1) {
      const end = index + (pieces[last]?.end ?? 0);
      if (
        (isHost && !pattern.JOINT.test(text.slice(start, end))) ||
        !isPersonal(text, start, end, personal)
      )
        continue;
      found.push({ kind: 'name', start, end });
      first = last;
      break;
    }
  }
  return found;
}

const LONGEST_UNSPACED = 6;

/**
 * Personal words in a run of letters of a script without spaces, the longest first. A word of Korean
 * begins behind a space.
 */
function findUnspaced(run: string, index: number, personal: PersonalWords): PrivateSpan[] {
  const found: PrivateSpan[] = [];
  for (let at = 0; at < run.length; at += 1) {
    if (at > 0 && HANGUL.test(run[at] ?? '')) continue;
    let length = Math.min(LONGEST_UNSPACED, run.length - at);
    while (length > 1 && !personal.has(run.slice(at, at + length))) length -= 1;
    if (length < 2) continue;
    found.push({ kind: 'name', start: index + at, end: index + at + length });
    at += length - 1;
  }
  return found;
}

/**
 * Where personal words stand as whole words. Inside a host name only a whole local part is one
 * ('anna.weber'), and names of header fields stay.
 */
export function findPersonalWords(text: string, personal: PersonalWords): PrivateSpan[] {
  if (personal.size === 0) return [];
  return [...text.matchAll(pattern.WORD_RUN)].flatMap(({ 0: run, index }): PrivateSpan[] => {
    if (isFieldName(text, index, run)) return [];
    const end = index + run.length;
    return isPersonal(text, index, end, personal)
      ? [{ kind: 'name', start: index, end }]
      : UNSPACED_LETTER.test(run)
        ? findUnspaced(run, index, personal)
        : findInPieces(text, run, index, personal);
  });
}
