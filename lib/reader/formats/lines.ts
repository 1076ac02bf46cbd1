import type { Span } from '../decode/types';

/** The lines of a stretch, each without its line break. */
export function* linesIn(view: string, { start, end }: Span): Generator<Span> {
  for (let at = start; at < end; ) {
    const newline = view.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    yield { start: at, end: stop };
    at = stop + 1;
  }
}
