import { SENTENCES } from '../../../data/languages/seen/index';
import type { CauseId } from '../../../data/types';

/** What was seen in each language, with the cause that it tells: for learning alone. */
export const CAUSE_SENTENCES: readonly (readonly [string, CauseId])[] = Object.values(
  SENTENCES,
).flatMap((sentences) =>
  sentences.flatMap(({ text, reads }) => (reads.cause ? [[text, reads.cause] as const] : [])),
);
