import { PHRASES } from '../../../data/languages/index';
import type { CauseId } from '../../../data/types';

/**
 * How each cause is told in all languages. The judge has learned from them: the reader itself never
 * asks for them, and its file holds none.
 */
export const CAUSE_PHRASES: readonly (readonly [string, CauseId])[] = Object.values(
  PHRASES,
).flatMap(({ causes }) =>
  Object.entries(causes).flatMap(([cause, phrases]) =>
    phrases.map((phrase) => [phrase, cause as CauseId] as const),
  ),
);
