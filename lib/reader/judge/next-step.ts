import type { CauseId } from '../../../data/types';
import { OWN_SIDE } from '../../own-side';
import { findActor, type Place } from './actors';
import type { CauseFacts, CodeFacts, ReaderCatalogue } from './catalogue-types';
import { isFailure } from './failure';
import type { Consequences, First, Judgement, Retry, Trying } from './types';

type Passing = Pick<CauseFacts, 'retry' | 'staysWhenFinal'> & Pick<CodeFacts, 'passes'>;

/** What has to change though it is still tried: it does not pass by itself. */
export const LASTING: ReadonlySet<CauseId> = new Set(['mailbox-full', 'tls']);

/**
 * Does the same message fail again? The page of a code that alone tells knows it best; an unknown
 * cause tells that by its code alone.
 */
export function failsAgain(
  { cause, permanent }: Judgement,
  { retry, staysWhenFinal, passes }: Passing,
): boolean {
  if (passes !== undefined && !LASTING.has(cause)) return !passes;
  return cause === 'unknown'
    ? permanent === true
    : retry === 'stop' || (permanent === true && staysWhenFinal === true);
}

/**
 * Whether to send again: what the cause says, as far as somebody still tries. An unknown cause does
 * not ask for a change.
 */
export function decideRetry(judgement: Judgement, trying: Trying, facts: Passing): Retry {
  const { outcome, cause } = judgement;
  if (!isFailure(outcome)) return 'none';
  const stop = failsAgain(judgement, facts);
  if (trying === 'tried') return stop && cause !== 'unknown' ? 'change' : 'wait';
  if (stop) return 'stop';
  return trying === 'given up' ? 'again' : 'retry';
}

/** What stands in the place of what the cause says first, where that does not fit. */
function replaceFirst({ permanent, cause }: Judgement, trying: Trying, retry: Retry): First {
  if (trying === 'tried') return 'tried';
  if (trying === 'unknown') return 'unknown';
  if (OWN_SIDE.includes(cause)) return 'later';
  if (!permanent) return 'given-up';
  return retry === 'stop' ? 'cause' : 'later';
}

/** What to do first. `asks` is what the cause's own first step asks for. */
export function decideFirst(
  judgement: Judgement,
  trying: Trying,
  retry: Retry,
  asks: CauseFacts['firstAsks'],
): First {
  const { outcome, cause } = judgement;
  if (outcome === 'complaint') return 'complaint';
  // What is still tried fails all the same where nobody acts.
  const lasts = retry === 'change' || (LASTING.has(cause) && !asks.includes('resend'));
  if (outcome === 'delayed') return lasts ? 'cause' : 'delayed';
  if (outcome !== 'failed') return 'none';
  if (trying === 'tried' && cause === 'unknown') return 'tried';
  // Nothing has come back that could be shown to anybody.
  if (trying === 'unknown' && cause === 'unknown' && judgement.permanent === false)
    return 'unknown';
  // Nobody needs to send again what is still tried, nor to wait where nobody tries any more.
  return asks.includes(trying === 'tried' ? 'resend' : 'wait')
    ? replaceFirst(judgement, trying, retry)
    : 'cause';
}

export const NOBODY = { who: 'nobody', act: 'none' } as const;

/** Where nobody had to act, but nobody tries any more either, it is whoever wrote the message. */
export function decideActor(
  judgement: Judgement,
  place: Place,
  retry: Retry,
  catalogue: ReaderCatalogue,
): Pick<Consequences, 'who' | 'act'> {
  const { outcome, cause } = judgement;
  const waits = outcome === 'delayed' && retry !== 'change' && !LASTING.has(cause);
  if (waits || !isFailure(outcome)) return NOBODY;
  const who = findActor(judgement, place, catalogue);
  if (who !== 'nobody' && place.page) return { who, act: 'code' };
  if (who !== 'nobody') return { who, act: who === catalogue.causes[cause].who ? 'cause' : who };
  return place.trying === 'given up' ? { who: 'you', act: 'again' } : NOBODY;
}
