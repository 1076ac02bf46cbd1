import type { Found, Hit } from '../../lib/search/types';

/** Which result is chosen. */
export interface Choice {
  /** Its place in the list; below zero where nobody has chosen one. */
  readonly place: number;
  /** May the first result be taken as chosen, because the address of the page asked for it? */
  readonly offered: boolean;
}

/** What was typed is answered as it is: nothing is chosen. */
export const NOTHING_CHOSEN: Choice = { place: -1, offered: false };

/**
 * The place of the result that stands out, below zero where none does. Where only something near
 * was found, nothing is chosen before somebody does.
 */
export const chosenPlace = ({ place, offered }: Choice, { hits, near }: Found): number =>
  place < 0 && offered && !near && hits.length > 0 ? 0 : place;

/** The next place in a list of `count`, after the last one the first; -1 in an empty list. */
export const placeBelow = (place: number, count: number): number =>
  count > 0 ? (place + 1) % count : -1;

/** The place before, before the first one the last; -1 in an empty list. */
export const placeAbove = (place: number, count: number): number =>
  count > 0 ? (place <= 0 ? count : place) - 1 : -1;

/**
 * The result that Enter opens: the chosen one, else the best, unless that is only near what was
 * asked for.
 */
export const hitToOpen = ({ hits, near }: Found, place: number): Hit | undefined =>
  hits[near ? place : Math.max(place, 0)];
