import type { CauseId } from '../../data/types';
import { isPair } from '../reader/judge/features';
import { descend, type Valley } from './descend';
import { exponential, logarithm } from './exponential';
import type { Example, Learned } from './types';

/** How much large weights are punished: found by cross-validation, flat from two thirds to twice. */
const PUNISHMENT = 0.3;

/** An example, its features by their place among the names. */
interface Row {
  readonly places: readonly number[];
  readonly values: readonly number[];
  /** How much of it each cause is owed. */
  readonly wanted: Float64Array;
  readonly weight: number;
}

/** All accepted causes share an example; the first, where a careful reader stops, has twice as much. */
const partOf = (cause: CauseId, right: readonly CauseId[]): number =>
  (right.includes(cause) ? (cause === right[0] ? 2 : 1) : 0) / (right.length + 1);

function rowsOf(
  examples: readonly Example[],
  names: readonly string[],
  causes: readonly CauseId[],
) {
  const places = new Map(names.map((name, place) => [name, place]));
  return examples.map(({ features, causes: right, weight }): Row => {
    const known = [...features].filter(([name]) => places.has(name));
    return {
      places: known.map(([name]) => places.get(name) ?? 0),
      values: known.map(([, value]) => value),
      wanted: Float64Array.from(causes, (cause) => partOf(cause, right)),
      weight,
    };
  });
}

/** The sums of a row for each cause. */
function addUp({ places, values }: Row, point: Float64Array, sums: Float64Array): void {
  const count = sums.length;
  sums.fill(0);
  for (let rank = 0; rank < places.length; rank += 1) {
    const from = (places[rank] ?? 0) * count;
    const value = values[rank] ?? 0;
    for (let at = 0; at < count; at += 1)
      sums[at] = (sums[at] ?? 0) + value * (point[from + at] ?? 0);
  }
}

/** Turns the sums into what each chance is too high by, and tells what the row costs. */
function costOf({ wanted, weight }: Row, sums: Float64Array): number {
  let most = sums[0] ?? 0;
  for (const sum of sums) if (sum > most) most = sum;
  let all = 0;
  for (const sum of sums) all += exponential(sum - most);
  const level = most + logarithm(all);
  let cost = 0;
  for (let at = 0; at < sums.length; at += 1) {
    const below = (sums[at] ?? 0) - level;
    const owed = wanted[at] ?? 0;
    cost -= weight * owed * below;
    sums[at] = weight * (exponential(below) - owed);
  }
  return cost;
}

function spread({ places, values }: Row, excess: Float64Array, slope: Float64Array): void {
  const count = excess.length;
  for (let rank = 0; rank < places.length; rank += 1) {
    const from = (places[rank] ?? 0) * count;
    const value = values[rank] ?? 0;
    for (let at = 0; at < count; at += 1)
      slope[from + at] = (slope[from + at] ?? 0) + value * (excess[at] ?? 0);
  }
}

/** What the examples cost at a point: multinomial logistic loss with a punishment of squares. */
const makeValley =
  (rows: readonly Row[], causes: number): Valley =>
  (point, slope) => {
    let cost = 0;
    for (let at = 0; at < point.length; at += 1) {
      const value = point[at] ?? 0;
      cost += (PUNISHMENT / 2) * value * value;
      slope[at] = PUNISHMENT * value;
    }
    const sums = new Float64Array(causes);
    for (const row of rows) {
      addUp(row, point, sums);
      cost += costOf(row, sums);
      spread(row, sums, slope);
    }
    return cost;
  };

/** A pair of words that fewer sentences have is chance. */
const FEWEST_SENTENCES = 4;

/** In how many groups each feature is. */
function countGroups(examples: readonly Example[]): ReadonlyMap<string, number> {
  const groups = new Map<string, Set<string>>();
  for (const { features, group } of examples)
    for (const name of features.keys()) {
      const own = groups.get(name);
      if (own) own.add(group);
      else groups.set(name, new Set([group]));
    }
  return new Map([...groups].map(([name, { size }]) => [name, size]));
}

/** The names of all features, in the order of the letters: each run gives the same. */
const namesOf = (examples: readonly Example[]): string[] =>
  [...countGroups(examples)]
    .filter(([name, count]) => !isPair(name) || count >= FEWEST_SENTENCES)
    .map(([name]) => name)
    .sort();

/** Learns from examples how much each feature speaks for each cause. */
export function learn(examples: readonly Example[], causes: readonly CauseId[]): Learned {
  const names = namesOf(examples);
  const rows = rowsOf(examples, names, causes);
  const values = descend(makeValley(rows, causes.length), names.length * causes.length);
  return { names, values };
}
