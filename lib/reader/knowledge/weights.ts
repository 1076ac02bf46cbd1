import type { CauseId, PackedWeights } from '../../../data/types';
import { packedWeights } from '../../../data/weights';
import { PLACE_AND_STEPS } from './patterns';

/** What was learned: how much each feature speaks for or against each cause. */
export interface Weights {
  readonly causes: readonly CauseId[];
  /** By the name of a feature: the place of a cause in `causes`, and the weight. */
  readonly of: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

/** The letters that stand for causes, in the order of `causes`. */
export const LETTERS_OF_CAUSES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';

export function unpackWeights({ causes, step, lines }: PackedWeights): Weights {
  const of = new Map(
    lines.split('\n').map((line) => {
      const [name = '', packed = ''] = line.split('\t');
      const pairs = [...packed.matchAll(PLACE_AND_STEPS)].map(
        ([, letter = '', steps]) =>
          [LETTERS_OF_CAUSES.indexOf(letter), Number(steps) * step] as const,
      );
      return [name, pairs] as const;
    }),
  );
  return { causes, of };
}

let unpacked: Weights | undefined;

/** Made ready when a text is first judged. */
export function learnedWeights(): Weights {
  unpacked ??= unpackWeights(packedWeights);
  return unpacked;
}
