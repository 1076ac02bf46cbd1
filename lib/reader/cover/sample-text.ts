import { filled } from '../../filled';
import { splitReturned } from '../decode/returned';
import type { Span } from '../decode/types';
import { FIELD_LINE, FOLDED_LINE, HEAD_FIELD, MARKER_LINE } from './patterns';
import { type Readable, redactReport } from './redact';
import { mergeSpans, subtractSpans } from './spans';

/** The end of the line that begins at `start`, with its line end. */
function findLineEnd(text: string, start: number, to: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 || end >= to ? to : end + 1;
}

/**
 * Where the body begins in a message that came back: behind the first head that has a field of a
 * message, or where no head is any more.
 */
function findBody(text: string, { start, end }: Span): number {
  let hasHead = false;
  let isHead = false;
  let at = start;
  for (let next = at; at < end; at = next) {
    next = findLineEnd(text, at, end);
    const line = text.slice(at, next).trimEnd();
    isHead = FIELD_LINE.test(line) || (isHead && FOLDED_LINE.test(line));
    if (hasHead ? !isHead : !isHead && line !== '' && !MARKER_LINE.test(line)) return at;
    hasHead ||= HEAD_FIELD.test(line);
  }
  return end;
}

/** The returned messages in a report; a paste without parts may hold one as well. */
function findReturned({ text, sections }: Readable): Span[] {
  if (sections.length > 0) return sections.filter(({ kind }) => kind === 'returned');
  const length = splitReturned(text)[0]?.text.length ?? text.length;
  return [{ start: length, end: text.length }];
}

/**
 * A body with its lines left out but for those that are `deciding`; in the place of each run of
 * lines stands `leftOut`, with `{count}` for how many they were.
 */
function shortenBody(
  text: string,
  body: Span,
  deciding: readonly Span[],
  leftOut: string,
): string[] {
  const pieces: string[] = [];
  let lines = 0;
  const close = (): void => {
    if (lines > 0) pieces.push(filled(leftOut, { count: String(lines) }), '\n');
    lines = 0;
  };
  for (let at = body.start, next = at; at < body.end; at = next) {
    next = findLineEnd(text, at, body.end);
    const [rest] = subtractSpans({ start: at, end: next }, deciding);
    const isBlank = !text.slice(at, next).trim();
    const isPrivate = rest?.start === at && rest.end === next;
    if (isPrivate && !isBlank) lines += 1;
    if (!isPrivate) close();
    if (isBlank ? lines === 0 : !isPrivate) pieces.push(text.slice(at, next));
  }
  close();
  return pieces;
}

/**
 * The text of a sample for a report: everything covered that names somebody, and the bodies of
 * returned messages left out but for lines that decide. What people wrote to each other never helps
 * to correct the reader. `leftOut` is the sentence that takes their place.
 */
export function makeSampleText(report: Readable, leftOut: string): string {
  const { text, marks, sections } = redactReport(report).report;
  const deciding = mergeSpans(marks.filter(({ kind }) => kind === 'deciding'));
  const pieces: string[] = [];
  let done = 0;
  for (const span of mergeSpans(findReturned({ text, marks, sections }))) {
    const start = findBody(text, span);
    const body = shortenBody(text, { start, end: span.end }, deciding, leftOut);
    pieces.push(text.slice(done, start), ...body);
    done = span.end;
  }
  return pieces.join('') + text.slice(done);
}
