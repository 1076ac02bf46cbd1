import type { Span } from '../analyser/types';

/** Sorted stretches of a text, none touching another. */
export function merged(spans: readonly Span[]): Span[] {
  const done: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = done.at(-1);
    if (last && start <= last.end) done[done.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else done.push({ start, end });
  }
  return done;
}

/** What is left of a stretch without the holes in it. */
export function* without({ start, end }: Span, holes: readonly Span[]): Generator<Span> {
  let low = 0;
  let high = holes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holes[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let done = start;
  for (let hole = holes[low]; hole && hole.start < end; hole = holes[++low]) {
    if (hole.start > done) yield { start: done, end: hole.start };
    done = Math.max(done, hole.end);
  }
  if (done < end) yield { start: done, end };
}
