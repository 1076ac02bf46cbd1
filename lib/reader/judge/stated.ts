import type { CauseId } from '../../../data/types';
import type { Consequences, Judgement } from './types';

/** The cause that may be spoken of, and followed: an open one is a guess, which nobody is told. */
export const findStated = ({ sure, cause }: Pick<Judgement, 'sure' | 'cause'>): CauseId =>
  sure === 'open' ? 'unknown' : cause;

/**
 * How the headline gives the reason. `stated` is the cause that may be spoken of, `isCode` whether a
 * code speaks for itself.
 */
export function decideReason(
  { outcome, sure }: Judgement,
  stated: CauseId,
  isCode: boolean,
): Consequences['reason'] {
  // What is still tried has not been given up, though its code may say so (4.4.7 in a notice).
  if (outcome === 'delayed' && stated === 'queue-expired') return 'delayed';
  // That no reason is told is never probable: either the text tells one, or it does not.
  if (sure === 'open' || (sure === 'likely' && stated === 'unknown')) return 'open';
  if (isCode) return 'code';
  return sure === 'likely' ? 'probably' : 'cause';
}
