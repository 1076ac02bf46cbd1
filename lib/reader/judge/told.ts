import type { Counts, Outcome } from './types';

/** More results than this are a list, not a report: the rest is only counted. */
export const MOST_RESULTS = 500;

/** What needs somebody to act comes first, so that a limit never hides it behind successes. */
const ORDER: readonly Outcome[] = [
  'failed',
  'delayed',
  'complaint',
  'auto-reply',
  'none',
  'delivered',
];

const inOrder = (countOf: (outcome: Outcome) => number): Counts =>
  Object.fromEntries(
    ORDER.map((outcome) => [outcome, countOf(outcome)] as const).filter(([, count]) => count > 0),
  );

/** How many there are of each outcome, in the order of what they mean. */
export const countsOf = (outcomes: readonly Outcome[]): Counts =>
  inOrder((outcome) => outcomes.filter((each) => each === outcome).length);

/** The counts of several reports together. */
export const summed = (all: readonly Counts[]): Counts =>
  inOrder((outcome) => all.reduce((sum, counts) => sum + (counts[outcome] ?? 0), 0));

/**
 * The ones to tell, in the order of what they mean: what arrived is told only where nothing else
 * happened, and nothing beyond the limit.
 */
export function worthTelling<T>(all: readonly T[], outcomeOf: (each: T) => Outcome): T[] {
  const groups = ORDER.map((outcome) => all.filter((each) => outcomeOf(each) === outcome));
  const others = groups.slice(0, -1).flat();
  return (others.length > 0 ? others : groups.flat()).slice(0, MOST_RESULTS);
}
