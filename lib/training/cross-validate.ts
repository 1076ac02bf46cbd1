import type { CauseId } from '../../data/types';
import type { ReaderCatalogue } from '../reader/judge/catalogue-types';
import { classify } from '../reader/judge/classify';
import type { Judgement } from '../reader/judge/types';
import { unpackWeights } from '../reader/knowledge/weights';
import type { Lessons } from './all-examples';
import { familiesOf } from './families';
import { learn } from './learn';
import { packWeights } from './pack';
import type { SeenExample } from './types';

const FOLDS = [0, 1, 2, 3, 4] as const;

/** A labelled reply, and the verdict of a judge that has learned nothing of its like. */
export interface Judged {
  readonly example: SeenExample;
  readonly judgement: Judgement;
}

/** A catalogue without the replies of some names ('gmail/over-quota'). */
const withoutReplies = (
  catalogue: ReaderCatalogue,
  names: ReadonlySet<string>,
): ReaderCatalogue => ({
  ...catalogue,
  providers: catalogue.providers.map((provider) => ({
    ...provider,
    replies: provider.replies.filter(({ id }) => !names.has(`${provider.id}/${id}`)),
  })),
});

/**
 * Judges each labelled reply as if it had never been seen: with weights that were learned, and a
 * catalogue that was gathered, without whatever stems from the same sentence. `folds` are the fifths
 * that are judged.
 */
export function crossValidate(
  { seen, others }: Lessons,
  causes: readonly CauseId[],
  catalogue: ReaderCatalogue,
  folds: readonly number[] = FOLDS,
): Judged[] {
  const all = [...seen, ...others];
  const families = familiesOf(all);
  const ofSeen = new Set(families.slice(0, seen.length));
  const isHeldBack = (place: number, fold: number): boolean => {
    const family = families[place] ?? place;
    return ofSeen.has(family) && family % FOLDS.length === fold;
  };
  return folds.flatMap((fold) => {
    const lessons = all.filter((_, place) => !isHeldBack(place, fold));
    const known = new Set(lessons.map(({ group }) => group));
    const unknown = new Set(all.flatMap(({ group }) => (known.has(group) ? [] : [group])));
    const rest = withoutReplies(catalogue, unknown);
    const weights = unpackWeights(packWeights(learn(lessons, causes), causes));
    return seen.flatMap((example, place) =>
      isHeldBack(place, fold)
        ? [{ example, judgement: classify(example.delivery, 'failed', rest, weights) }]
        : [],
    );
  });
}
