import type { CauseId, PackedWeights } from '../../../data/types';
import { packedWeights } from '../../../data/weights';
import { SHARED_AND_REST } from './patterns';
import { beginningOf } from './words';

/** What was learned: how much each feature speaks for or against each cause. */
export interface Weights {
  readonly causes: readonly CauseId[];
  /** By the name of a feature: the place of a cause in `causes`, and the weight. */
  readonly of: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

/** A name starts with one of these: how many letters it shares with the one before. */
export const SHARED = 'ABCDEFG';

/** The place of the first cause of a feature. */
export const FIRST = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ123456';

/** How many causes are passed over to reach the next one of the same feature. */
export const PASSED = 'abcdefghijklmnopqrstuvwxyz7890+-';

/** A weight in steps, counted from the letter in the middle. */
export const STEPS =
  '#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
export const NO_STEP = STEPS.indexOf('C');

const joinLines = (text: string): string => text.split('\n').join('');

function unpackNames(names: string): string[] {
  let before = '';
  return [...joinLines(names).matchAll(SHARED_AND_REST)].map(([, shared = '', rest = '']) => {
    before = before.slice(0, SHARED.indexOf(shared)) + rest;
    return before;
  });
}

/** The places of the causes of each feature, one feature after the other. */
function unpackPlaces(places: string): number[][] {
  const all: number[][] = [];
  for (const letter of joinLines(places)) {
    const first = FIRST.indexOf(letter);
    const own = all.at(-1);
    if (first >= 0) all.push([first]);
    else own?.push((own.at(-1) ?? 0) + 1 + PASSED.indexOf(letter));
  }
  return all;
}

export function unpackWeights({ causes, step, names, places, steps }: PackedWeights): Weights {
  const placesOf = unpackPlaces(places);
  const letters = joinLines(steps);
  let at = 0;
  const nextWeight = () => (STEPS.indexOf(letters.charAt(at++)) - NO_STEP) * step;
  return {
    causes,
    of: new Map(
      unpackNames(names).map((name, index) => [
        name,
        (placesOf[index] ?? []).map((place) => [place, nextWeight()] as const),
      ]),
    ),
  };
}

/** How much a feature speaks for the cause at a place. */
export const weightOf = ({ of }: Weights, name: string, place: number): number =>
  of.get(name)?.find(([at]) => at === place)?.[1] ?? 0;

let unpacked: Weights | undefined;

/** Made ready when a text is first judged. */
export function learnedWeights(): Weights {
  unpacked ??= unpackWeights(packedWeights);
  return unpacked;
}

/**
 * How much a word and its beginning speak for the cause that they speak for most; undefined where no
 * reply has the word.
 */
export const strengthOf = (weights: Weights, stem: string): number | undefined => {
  const own = weights.of.get(stem);
  const beginning = beginningOf(stem);
  return (
    own && Math.max(...own.map(([place, weight]) => weight + weightOf(weights, beginning, place)))
  );
};
