import type { CauseId, PackedWeights } from '../../data/types';
import { LETTERS_OF_CAUSES } from '../reader/knowledge/weights';
import type { Learned } from './types';

/** Weights are kept in steps of this size, and smaller than the least not at all. */
const STEP = 0.25;
const LEAST = 0.5;

/** A weight in whole steps; nothing where it is too small to be kept. */
function stepsOf(weight: number): number {
  const steps = Math.round(weight / STEP);
  return Math.abs(steps) * STEP < LEAST ? 0 : steps;
}

const packFeature = (weights: Float64Array): string =>
  [...weights]
    .map((weight, place) => {
      const steps = stepsOf(weight);
      return steps === 0 ? '' : `${LETTERS_OF_CAUSES[place]}${steps}`;
    })
    .join('');

/** What was learned, rounded, as it is kept in `data/weights.ts`. */
export function packWeights({ names, values }: Learned, causes: readonly CauseId[]): PackedWeights {
  const lines = names.flatMap((name, place) => {
    const from = place * causes.length;
    const packed = packFeature(values.subarray(from, from + causes.length));
    return packed ? [`${name}\t${packed}`] : [];
  });
  return { causes, step: STEP, lines: lines.join('\n') };
}
