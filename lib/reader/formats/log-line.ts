import type { Found } from '../decode/types';
import { LOG_ID } from './patterns';

/** Longer lines of a log are read up to here. */
export const LONGEST_LINE = 4000;

/** The queue id of a line that begins at `start`. */
export function idOf(line: string, start: number): Found | undefined {
  const match = LOG_ID.exec(line);
  const id = match?.[1];
  return match && id
    ? {
        value: id,
        start: start + match.index + match[0].length - id.length,
        end: start + match.index + match[0].length,
      }
    : undefined;
}
