import type { Span } from '../decode/types';
import type { Mark } from '../find/types';

/** Fewer lines than these are shown: folding them would hide more than it clears. */
const FEWEST_LINES = 10;
/** Lines beside a mark that stay, for whoever reads it. */
const KEPT_LINES = 2;

/** The place behind so many ends of lines; the end of the text where there are fewer. */
function skipLines(text: string, from: number, to: number, count: number): number {
  let at = from;
  for (let line = 0; line < count; line += 1) {
    const end = text.indexOf('\n', at);
    if (end < 0 || end >= to) return to;
    at = end + 1;
  }
  return at;
}

/** The place at the beginning of the line so many lines before. */
function skipLinesBack(text: string, from: number, to: number, count: number): number {
  let at = to;
  for (let line = 0; line <= count; line += 1) {
    const end = text.lastIndexOf('\n', at - 1);
    if (end < from) return from;
    at = end;
  }
  return at + 1;
}

const countLines = (text: string, { start, end }: Span): number =>
  text.slice(start, end).split('\n').length - 1;

/**
 * Stretches of whole lines in which nothing was found, longer than anybody wants to read: the help of
 * a provider, the successes of a log. `marks` are in order.
 */
export function findSilent(text: string, span: Span, marks: readonly Mark[]): Span[] {
  const silent: Span[] = [];
  let done = span.start;
  const close = (before: number, isLast: boolean): void => {
    const start = done === span.start ? done : skipLines(text, done, before, KEPT_LINES + 1);
    const end = isLast ? before : skipLinesBack(text, start, before, KEPT_LINES);
    if (start < end && countLines(text, { start, end }) >= FEWEST_LINES)
      silent.push({ start, end });
  };
  for (const mark of marks) {
    if (mark.start > done) close(mark.start, false);
    done = Math.max(done, mark.end);
  }
  if (done < span.end) close(span.end, true);
  return silent;
}
