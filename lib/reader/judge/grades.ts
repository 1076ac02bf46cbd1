import type { Sure } from './types';
import type { Chance } from './weigh';

/**
 * From which chance on at least 95 of 100 verdicts are right, as cross-validation shows; where an
 * independent witness says the same, a smaller one will do.
 */
const CLEAR = 0.7;
const CLEAR_SECONDED = 0.4;

/** Below this, more verdicts would be wrong than right. */
const LIKELY = 0.35;

/** How sure a cause of so much chance is. */
export function gradeOf(chance: number, seconded: boolean): Sure {
  if (chance >= (seconded ? CLEAR_SECONDED : CLEAR)) return 'clear';
  return chance >= LIKELY ? 'likely' : 'open';
}

/** Is the second cause so near that it is worth naming? */
export const isNear = (first: Chance, second: Chance): boolean => second.chance >= first.chance / 2;
