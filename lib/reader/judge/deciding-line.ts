import type { Span } from '../decode/types';
import type { Delivery } from '../formats/types';

/** Words further apart than this stand in sentences of their own: the line of the longest decides. */
const LONGEST = 300;

const lengthOf = ({ start, end }: Span): number => end - start;

/** From the beginning of the line in which a stretch begins to the end of that in which it ends. */
function widenToLines({ start, end }: Span, text: string): Span {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
}

/** Where no reply with a code decides, the lines do in which the words stand that say why. */
export function addDecidingLine(
  delivery: Delivery,
  evidence: readonly Span[],
  text: string,
): Delivery {
  const [first] = evidence;
  const last = evidence.at(-1);
  if (delivery.deciding || !first || !last) return delivery;
  const all = { start: first.start, end: Math.max(first.end, last.end) };
  const [longest = first] = [...evidence].sort((a, b) => lengthOf(b) - lengthOf(a));
  const stretch = lengthOf(all) <= LONGEST ? all : longest;
  return { ...delivery, deciding: widenToLines(stretch, text) };
}
