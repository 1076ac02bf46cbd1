import type { Found } from '../decode/types';
import { LAST_STOP } from '../find/fact-patterns';

/** What an expression matched, in a text that begins at `offset` of the view. */
export const matched = (match: RegExpExecArray | null, offset: number): Found | undefined =>
  match
    ? {
        value: match[0],
        start: offset + match.index,
        end: offset + match.index + match[0].length,
      }
    : undefined;

/**
 * What the only group of an expression captured, in a text that begins at `offset` of the view. The
 * match must end with the group: where else it stands cannot be told.
 */
export function capturedAtEnd(match: RegExpExecArray | null, offset: number): Found | undefined {
  const value = match?.[1];
  if (!match || !value) return undefined;
  const end = offset + match.index + match[0].length;
  return { value, start: end - value.length, end };
}

/** The same in lower case and without the full stop of a whole name, as hosts are compared. */
export function capturedHost(match: RegExpExecArray | null, offset: number): Found | undefined {
  const found = capturedAtEnd(match, offset);
  if (!found) return undefined;
  const value = found.value.toLowerCase().replace(LAST_STOP, '');
  return { value, start: found.start, end: found.start + value.length };
}
