import { OWN_SIDE } from './own-side';
import type { Finality, Judgement, Retry, Trying } from './types';

/** What the answer says of whether it is over. */
export function decideFinality(
  { outcome, permanent, cause }: Judgement,
  trying: Trying,
  retry: Retry,
): Finality {
  if (outcome === 'delayed') return 'delayed';
  if (outcome !== 'failed') return 'none';
  if (trying === 'tried') return 'temporary';
  if (trying === 'unknown') return 'unknown';
  if (OWN_SIDE.includes(cause)) return 'own-side';
  // A fault that may pass and a final code: the mail server has stopped, a new message may still
  // arrive.
  if (permanent) return retry === 'stop' ? 'permanent' : 'retry';
  return retry === 'stop' ? 'stopped' : 'given-up';
}
