import type { CauseId } from '../../../data/types';
import type { Finding } from './types';

/** A cause that a phrase says plainly; none where it does not stand there. */
export const byPhrase = (cause: CauseId, phrase: string | undefined): Finding | undefined =>
  phrase === undefined ? undefined : { cause, sure: 'clear', by: 'wording', clues: { phrase } };
