import type { CauseId } from '../../../data/types';
import type { Weights } from '../knowledge/weights';
import type { Features } from './features';

/** A cause, and how probable the evidence makes it: from 0 to 1. */
export interface Chance {
  readonly cause: CauseId;
  readonly chance: number;
}

/** The sums of all weights, made chances that add up to one. */
function chancesOf(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** How probable each cause is, the most probable first. */
export function weigh(features: Features, weights: Weights): Chance[] {
  const sums = weights.causes.map(() => 0);
  for (const [name, value] of features)
    for (const [place, weight] of weights.of.get(name) ?? [])
      sums[place] = (sums[place] ?? 0) + value * weight;
  const chances = chancesOf(sums);
  return weights.causes
    .map((cause, place) => ({ cause, chance: chances[place] ?? 0 }))
    .sort((a, b) => b.chance - a.chance);
}
