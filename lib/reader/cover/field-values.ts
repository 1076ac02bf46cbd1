import type { Span } from '../decode/types';
import { FOLDED_LINE } from './patterns';

/** Whether a value goes on from its last line so far, trimmed, to a folded line below it. */
export type GoesOn = (line: string, next: string) => boolean;

/**
 * Where the value of a header field ends that begins at `from`: at the end of its line, or of the
 * lines folded below it (RFC 5322, 2.2.3).
 */
function findValueEnd(text: string, from: number, goesOn: GoesOn): number {
  let start = from;
  for (;;) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    const after = text.indexOf('\n', end + 1);
    const next = text.slice(end + 1, after < 0 ? text.length : after);
    if (
      !next.trim() ||
      !FOLDED_LINE.test(next) ||
      !goesOn(text.slice(start, end).trimEnd(), next.trimStart())
    )
      return end;
    start = end + 1;
  }
}

/** The values of fields; what looks like a field inside a value is a part of it. */
export function findFieldValues(text: string, fields: RegExp, goesOn: GoesOn): Span[] {
  const values: Span[] = [];
  let done = 0;
  for (const { 0: field, index } of text.matchAll(fields)) {
    if (index < done) continue;
    done = findValueEnd(text, index + field.length, goesOn);
    values.push({ start: index + field.length, end: done });
  }
  return values;
}
