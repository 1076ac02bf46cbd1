import type { CauseId } from '../../data/types';
import { type Chance, weigh } from '../reader/judge/weigh';
import { unpackWeights } from '../reader/knowledge/weights';
import type { Lessons } from './all-examples';
import { familiesOf } from './groups';
import { learn } from './learn';
import { packWeights } from './pack';
import type { Example } from './types';

const FOLDS = 5;

/** A labelled reply with what a judge says of it that has not learned from its like. */
export interface Judged {
  readonly place: number;
  readonly example: Example;
  readonly chances: readonly Chance[];
}

/**
 * Judges each labelled reply with weights that were learned without it, without what stems from the
 * same sentence, and without the fragments of the same catalogued reply.
 */
export function crossValidate({ seen, others }: Lessons, causes: readonly CauseId[]): Judged[] {
  const families = familiesOf([...seen, ...others]);
  const foldOf = (place: number): number => (families[place] ?? 0) % FOLDS;
  const seenFamilies = new Set(families.slice(0, seen.length));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isHeldBack = (place: number): boolean => foldOf(place) === fold;
    const lessons = [
      ...seen.filter((_, place) => !isHeldBack(place)),
      ...others.filter((_, at) => {
        const place = seen.length + at;
        return !seenFamilies.has(families[place] ?? place) || !isHeldBack(place);
      }),
    ];
    const weights = unpackWeights(packWeights(learn(lessons, causes), causes));
    return seen.flatMap((example, place) =>
      isHeldBack(place) ? [{ place, example, chances: weigh(example.features, weights) }] : [],
    );
  });
}
