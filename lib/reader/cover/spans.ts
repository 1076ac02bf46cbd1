import { firstPast } from '../../sorted';
import type { Span } from '../decode/types';

/** The same stretches of a text sorted, those that touch put together. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const done: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = done.at(-1);
    if (last && start <= last.end)
      done[done.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else done.push({ start, end });
  }
  return done;
}

/** What is left of a stretch without the holes in it. */
export function* subtractSpans({ start, end }: Span, holes: readonly Span[]): Generator<Span> {
  let done = start;
  for (let place = firstPast(holes, (hole) => hole.end > start); place < holes.length; place += 1) {
    const hole = holes[place];
    if (!hole || hole.start >= end) break;
    if (hole.start > done) yield { start: done, end: hole.start };
    done = Math.max(done, hole.end);
  }
  if (done < end) yield { start: done, end };
}
