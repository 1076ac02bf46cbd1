import type { Message, Span } from '../decode/types';
import type { Delivery } from '../formats/types';
import { LINE_OF_LOG, TRACE_FIELD } from './patterns';

/** How far into a line its time is. */
const LONGEST_TIME = 40;

const lengthOf = ({ start, end }: Span): number => end - start;

/** From the first word of the line in which a stretch begins to the end of that in which it ends. */
function widenToLines({ start, end }: Span, text: string): Span {
  const next = text.indexOf('\n', end);
  let first = text.lastIndexOf('\n', start - 1) + 1;
  while (first < start && (text[first] === ' ' || text[first] === '\t')) first += 1;
  return { start: first, end: next < 0 ? text.length : next };
}

/** The line of a stretch, without the calls that a program names behind it. */
function withoutTrace(line: Span, { end }: Span, text: string): Span {
  const trace = text.slice(end, line.end).search(TRACE_FIELD);
  return trace < 0 ? line : { start: line.start, end: end + trace };
}

/**
 * Of words in several lines those of the first, where it is one of a log: what follows is another
 * line, or whoever shows it speaks.
 */
const ofLog = (stretch: Span, first: Span, text: string): Span => {
  const { start, end } = widenToLines(first, text);
  return end < stretch.end &&
    LINE_OF_LOG.test(text.slice(start, Math.min(end, start + LONGEST_TIME)))
    ? first
    : stretch;
};

/**
 * Where no reply with a code decides, the lines do in which the words stand that say why. What came
 * back is somebody's message, and none of its lines decides.
 */
export function addDecidingLine(
  delivery: Delivery,
  evidence: readonly Span[],
  { text, sections }: Pick<Message, 'text' | 'sections'>,
): Delivery {
  const returned = sections.filter(({ kind }) => kind === 'returned');
  const own = evidence.filter(
    ({ start }) => !returned.some((section) => start >= section.start && start < section.end),
  );
  const [first] = own;
  const last = own.at(-1);
  if (delivery.deciding || !first || !last) return delivery;
  const all = { start: first.start, end: Math.max(first.end, last.end) };
  const [longest = first] = [...own].sort((a, b) => lengthOf(b) - lengthOf(a));
  // Behind an empty line stands something else.
  const stretch = text.slice(all.start, all.end).includes('\n\n') ? longest : all;
  const told = ofLog(stretch, first, text);
  return { ...delivery, deciding: withoutTrace(widenToLines(told, text), told, text) };
}
