import { OWN_SIDE } from '../../own-side';
import type { Finality, Judgement, Retry, Trying } from './types';

/** What the answer says of whether it is over. */
export function decideFinality(
  { outcome, permanent, cause }: Judgement,
  trying: Trying,
  retry: Retry,
  isArrival: boolean,
): Finality {
  // What has to change is not sent by waiting.
  if (outcome === 'delayed') return retry === 'change' ? 'temporary' : 'delayed';
  if (outcome !== 'failed') return 'none';
  if (trying === 'tried') return 'temporary';
  if (trying === 'unknown') {
    if (permanent === false) return 'temporary';
    // What fails until something is changed need not be called permanent.
    return permanent === null && retry === 'stop' ? 'none' : 'unknown';
  }
  if (OWN_SIDE.includes(cause) && !isArrival) return 'own-side';
  // A fault that may pass and a final code: the mail server has stopped, a new message may still
  // arrive.
  const isOpen = permanent === null && cause !== 'queue-expired';
  if (permanent || isOpen) return retry === 'stop' ? 'permanent' : 'retry';
  return retry === 'stop' ? 'stopped' : 'given-up';
}
