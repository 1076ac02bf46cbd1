import { CLOSINGS } from '../knowledge/names';
import { greetingEnd } from './greeted';
import * as pattern from './name-patterns';
import { lookUp } from './openings';
import { endAt, endsHere, isJoint, readHonoured, readNames, readUnspaced } from './read-names';
import type { PrivateSpan } from './types';

export const closingEnd = lookUp(CLOSINGS);

const NOBODY: readonly PrivateSpan[] = [];

const MOST_WORDS = 5;

const isNamePart = (word: string): boolean =>
  pattern.NAME_LETTER.test(word) || isJoint(word.toLowerCase());

/** A line with a name and a role is no longer. */
const LONGEST_LINE = 120;

/** What stands from a place to the end of its line. */
export function lineFrom(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end);
}

/** The name that is all of the line that begins at a place, but for a role behind it. */
export function signatureAt(text: string, at: number): readonly PrivateSpan[] {
  if (closingEnd(text, at) !== undefined || greetingEnd(text, at) !== undefined) return NOBODY;
  const line = lineFrom(text, at);
  const start = at + (line.match(pattern.SIGNATURE_LEAD)?.[0].length ?? 0);
  const name =
    line
      .slice(start - at)
      .split(pattern.SIGNATURE_CUT)[0]
      ?.trim() ?? '';
  if (line.length > LONGEST_LINE || line.includes('@') || !pattern.SIGNATURE.test(name))
    return NOBODY;
  for (const read of [readHonoured, readUnspaced]) {
    const alone = read(text, start);
    if (alone.names.length > 0) return endsHere(text, alone) ? alone.names : NOBODY;
  }
  const words = name.split(pattern.SPACES);
  return words.length <= MOST_WORDS && words.every(isNamePart)
    ? readNames(text, start).names
    : NOBODY;
}

/** A paragraph with a name, a role, a company and how to reach them has no more lines. */
const MOST_LINES = 6;

/** Further back a paragraph does not begin that is one. */
const LONGEST_SIGNATURE = 400;

/** The lines with words before a place up to an empty one, where each of them begins. */
function linesBefore(text: string, at: number): number[] {
  const lines: number[] = [];
  const bottom = Math.max(0, at - LONGEST_SIGNATURE);
  let end = at;
  while (lines.length < MOST_LINES && end > bottom) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const isEmpty = !pattern.IS_LETTER.test(text.slice(start, end));
    if (isEmpty && lines.length > 0) return lines;
    if (!isEmpty) lines.unshift(start);
    end = start - 1;
  }
  return end < 0 ? lines : [];
}

const isSentence = (text: string, line: number): boolean =>
  pattern.SENTENCE_END.test(lineFrom(text, line));

/**
 * Letters end with a name also where no closing is before it: in the first line of a paragraph, or
 * behind its last sentence, before the role and the company, or in its last line. `at` is where the
 * letter ends.
 */
export function signaturesBefore(text: string, at: number): readonly PrivateSpan[] {
  const lines = linesBefore(text, at);
  const words = lines.map((line) => endAt(pattern.LINE_MARKS, text, line) ?? line);
  // Behind a closing the name is found by the closing, and a role stands last.
  if (lines[0] === 0 || words.some((at) => closingEnd(text, at) !== undefined)) return NOBODY;
  // The name is covered already.
  if (words.some((line) => pattern.HAS_ADDRESS.test(lineFrom(text, line)))) return NOBODY;
  const behind = words.slice(words.findLastIndex((line) => isSentence(text, line)) + 1);
  for (const line of new Set([...behind.slice(0, 1), ...behind.slice(-1)])) {
    const names = signatureAt(text, line);
    if (names.length > 0) return names;
  }
  return NOBODY;
}
