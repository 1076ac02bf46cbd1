import { firstPast } from '../../sorted';
import type { Span } from './types';

/** Where a place of one text stands in another. */
export type Move = (place: number) => number;

/** Two texts that are the same. */
export const stays: Move = (place) => place;

export const moved = <T extends Span>(span: T, move: Move): T => ({
  ...span,
  start: move(span.start),
  end: move(span.end),
});

/** Two places behind which the texts go on alike. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** The move that pairs of places, in order, describe. */
export function moveBy(pairs: readonly Pair[]): Move {
  return (place) => {
    const last = pairs[firstPast(pairs, ({ from }) => from > place) - 1];
    return last ? last.to + place - last.from : place;
  };
}
