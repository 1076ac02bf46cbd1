import { OUTCOME_ORDER } from './outcome-order';
import type { Counts, Outcome } from './types';

/** More results than this are a list, not a report: the rest is only counted. */
export const MOST_RESULTS = 1000;

const inOrder = (count: (outcome: Outcome) => number): Counts =>
  Object.fromEntries(
    OUTCOME_ORDER.map((outcome) => [outcome, count(outcome)] as const).filter(
      ([, many]) => many > 0,
    ),
  );

/** How many there are of each outcome, in the order of what they mean. */
export const countOutcomes = (outcomes: readonly Outcome[]): Counts =>
  inOrder((outcome) => outcomes.filter((each) => each === outcome).length);

/** The counts of several reports together. */
export const addCounts = (all: readonly Counts[]): Counts =>
  inOrder((outcome) => all.reduce((sum, counts) => sum + (counts[outcome] ?? 0), 0));

/**
 * The results to show, in the order of what they mean: what arrived is shown only where nothing
 * else happened, and nothing beyond the limit.
 */
export function selectResults<T>(all: readonly T[], outcomeOf: (each: T) => Outcome): T[] {
  const groups = OUTCOME_ORDER.map((outcome) => all.filter((each) => outcomeOf(each) === outcome));
  const others = groups.slice(0, -1).flat();
  return (others.length > 0 ? others : groups.flat()).slice(0, MOST_RESULTS);
}
