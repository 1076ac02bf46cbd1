import type { Span } from '../decode/types';
import * as pattern from './name-patterns';
import { isJoint } from './read-names';
import type { PrivateSpan } from './types';
import { isOrdinary } from './word-shapes';

/** So far before a name the day or the time may stand. */
const LONGEST_DATE = 100;

/** Does the line say before a place when something was written? */
function isDated(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_DATE), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return pattern.YEAR.test(line) || pattern.TIME.test(line);
}

/**
 * The words of a name directly before an address within a line: 'schrieb Ilse Wegener <'. One word
 * alone is a name only where the line says when: 'Unbekannter Empfänger <' names nobody.
 */
export function findNameDirectlyBefore(
  text: string,
  { start, end }: Span,
): PrivateSpan | undefined {
  const words = [...text.slice(start, end).matchAll(pattern.ANY_WORD)].reverse();
  let first = end;
  let count = 0;
  let before = end;
  for (const { 0: word, index } of words) {
    const at = start + index;
    if (!pattern.NAME_GAP.test(text.slice(at + word.length, before))) break;
    const isName =
      word.length > 1 && pattern.NAME_LETTER.test(word) && !isOrdinary(word.toLowerCase());
    if (!isName && !isJoint(word)) break;
    before = at;
    if (!isName) continue;
    first = at;
    count += 1;
  }
  const isName = count > 1 || (count === 1 && isDated(text, first));
  return isName ? { kind: 'name', start: first, end } : undefined;
}
