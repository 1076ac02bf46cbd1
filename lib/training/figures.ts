import type { CauseId } from '../../data/types';
import type { Judgement, Sure } from '../reader/judge/types';

/** What a judge said of a text, and what would have been right. */
export interface Outcome {
  readonly right: readonly CauseId[];
  readonly judgement: Pick<Judgement, 'cause' | 'sure'>;
}

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

const isRight = ({ right, judgement }: Outcome): boolean => right.includes(judgement.cause);

const countRight = (outcomes: readonly Outcome[]): Share => ({
  count: outcomes.filter(isRight).length,
  of: outcomes.length,
});

export const SURE: readonly Sure[] = ['known', 'clear', 'likely', 'open'];

/** What is stated as certain. */
export const isStated = ({ judgement: { sure } }: Outcome): boolean =>
  sure === 'known' || sure === 'clear';

/** How many verdicts are right: all, those that are stated as certain, those of each grade. */
export function measure(outcomes: readonly Outcome[]) {
  const stated = outcomes.filter(isStated);
  return {
    all: countRight(outcomes),
    stated: countRight(stated),
    statedAtAll: { count: stated.length, of: outcomes.length },
    grades: SURE.map((sure) => ({
      sure,
      ...countRight(outcomes.filter(({ judgement }) => judgement.sure === sure)),
    })),
  };
}

/** How many of each cause were found, and what was said instead, most often first. */
export function measureCauses(outcomes: readonly Outcome[]) {
  const causes = [...new Set(outcomes.flatMap(({ right }) => right.slice(0, 1)))].sort();
  return causes.map((cause) => {
    const own = outcomes.filter(({ right }) => right[0] === cause);
    const wrong = own.filter((outcome) => !isRight(outcome));
    return { cause, ...countRight(own), instead: countEach(wrong) };
  });
}

/** How often each cause was said, most often first. */
function countEach(outcomes: readonly Outcome[]): readonly (readonly [CauseId, number])[] {
  const counts = new Map<CauseId, number>();
  for (const { judgement } of outcomes)
    counts.set(judgement.cause, (counts.get(judgement.cause) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
