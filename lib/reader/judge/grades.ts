import type { Sure } from './types';
import type { Chance } from './weigh';

/**
 * What else speaks: a catalogued reply that says the same, though nothing vouches for its provider;
 * a code that means another thing; nothing.
 */
export type Beside = 'seconded' | 'contradicted' | 'alone';

/**
 * From which chance on at least 95 of 100 verdicts are right (`npm run bench:judge`): with a witness
 * that the weights do not know sooner, against a code later.
 */
const CLEAR: Readonly<Record<Beside, number>> = { seconded: 0.38, alone: 0.64, contradicted: 0.77 };

/** Words that stand in no reply that was seen may turn the others around: so much more is asked. */
const UNSEEN = 0.15;

/** Below this, as many verdicts would be wrong as right. */
const LIKELY: Readonly<Record<Beside, number>> = { seconded: 0.17, alone: 0.3, contradicted: 0.3 };

/** How sure a cause of so much chance is; `unseen` is the part of the words that was never seen. */
export function gradeOf(chance: number, beside: Beside, unseen: number): Sure {
  if (chance >= CLEAR[beside] + UNSEEN * unseen) return 'clear';
  return chance >= LIKELY[beside] ? 'likely' : 'open';
}

/** Is the second cause so near that it is worth naming? */
export const isNear = (first: Chance, second: Chance): boolean => second.chance >= first.chance / 2;
