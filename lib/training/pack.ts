import type { CauseId, PackedWeights } from '../../data/types';
import { FIRST, NO_STEP, PASSED, SHARED, STEPS } from '../reader/knowledge/weights';
import type { Learned } from './types';

/** Weights are kept in steps of this size, and smaller than the least not at all. */
const STEP = 0.25;
const LEAST = 0.5;

/** So long is a line of `data/weights.ts`. */
const WIDTH = 90;

interface Line {
  readonly name: string;
  /** The place of a cause, and the weight in whole steps. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** A weight in whole steps; nothing where it is too small to be kept. */
function stepsOf(weight: number): number {
  const steps = Math.round(weight / STEP);
  return Math.abs(steps) * STEP < LEAST ? 0 : steps;
}

/** What is not in `letters` could not be read again. */
function letterOf(letters: string, place: number): string {
  const letter = letters[place];
  if (letter === undefined) throw new Error(`Weights: no letter for ${place} in ${letters}`);
  return letter;
}

function sharedBy(name: string, before: string): number {
  let shared = 0;
  while (shared < SHARED.length - 1 && shared < name.length && name[shared] === before[shared])
    shared += 1;
  return shared;
}

/** Each name by what it does not share with the one before. */
function packNames(lines: readonly Line[]): string {
  return lines
    .map(({ name }, index) => {
      if ([...name].some((letter) => SHARED.includes(letter))) throw new Error(`Weights: ${name}`);
      const shared = sharedBy(name, lines[index - 1]?.name ?? '');
      return letterOf(SHARED, shared) + name.slice(shared);
    })
    .join('');
}

const packPlaces = ({ pairs }: Line): string =>
  pairs
    .map(([place], index) => {
      const before = pairs[index - 1]?.[0];
      return before === undefined ? letterOf(FIRST, place) : letterOf(PASSED, place - before - 1);
    })
    .join('');

const packSteps = ({ pairs }: Line): string =>
  pairs.map(([, steps]) => letterOf(STEPS, NO_STEP + steps)).join('');

function wrap(text: string): string {
  const lines = Array.from({ length: Math.ceil(text.length / WIDTH) }, (_, line) =>
    text.slice(line * WIDTH, (line + 1) * WIDTH),
  );
  return lines.join('\n');
}

/** What was learned, rounded; names next to those that start alike. */
function linesOf({ names, values }: Learned, causes: number): Line[] {
  return names
    .map((name, index) => ({
      name,
      pairs: [...values.subarray(index * causes, (index + 1) * causes)]
        .map((weight, place) => [place, stepsOf(weight)] as const)
        .filter(([, steps]) => steps !== 0),
    }))
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * What was learned, as it is kept in `data/weights.ts`. Names, places and weights stand apart: like
 * follows like, and brotli makes little of it.
 */
export function packWeights(learned: Learned, causes: readonly CauseId[]): PackedWeights {
  const lines = linesOf(learned, causes.length);
  return {
    causes,
    step: STEP,
    names: wrap(packNames(lines)),
    places: wrap(lines.map(packPlaces).join('')),
    steps: wrap(lines.map(packSteps).join('')),
  };
}
