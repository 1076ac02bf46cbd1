import type { Delivery } from '../formats/types';
import { findContradiction } from './contradiction';
import { isFailure } from './failure';
import { decideFinality } from './finality';
import { decideActor, decideFirst, decideRetry, NOBODY } from './next-step';
import { OWN_SIDE } from './own-side';
import { decideTrying } from './trying';
import type { Judgement, ReaderCatalogue, Trying, Verdict } from './types';

/** What is known beside the judgement: whether somebody still tries, and whose message it is. */
interface Situation {
  /** What the text tells of whether somebody still tries: counts where nothing surer says it. */
  readonly trying: Trying;
  readonly backscatter: boolean;
}

/**
 * Decides what follows from a judgement, so that headline, first step, finality, retry and who acts
 * fit together. Nothing else decides any of it.
 */
export function decideVerdict(
  judgement: Judgement,
  delivery: Delivery,
  { trying: guess, backscatter }: Situation,
  catalogue: ReaderCatalogue,
): Verdict {
  const { outcome, cause } = judgement;
  const facts = catalogue.causes[cause];
  const trying = decideTrying(judgement, guess);
  const retry = decideRetry(judgement, trying, facts.retry);
  const failure = isFailure(outcome);
  const contradiction = failure ? findContradiction(judgement, delivery, catalogue) : undefined;
  return {
    ...judgement,
    trying,
    retry,
    headline: outcome === 'failed' && trying === 'tried' ? 'tried' : outcome,
    // What is still tried has not been given up, though its code may say so (4.4.7 in a notice).
    reason: outcome === 'delayed' && cause === 'queue-expired' ? 'delayed' : 'cause',
    first: backscatter ? 'backscatter' : decideFirst(judgement, trying, retry, facts.firstAsks),
    finality: decideFinality(judgement, trying, retry),
    ...(backscatter ? NOBODY : decideActor(judgement, trying, retry, facts)),
    ...(failure ? { door: OWN_SIDE.includes(cause) ? 'your-provider' : 'their-provider' } : {}),
    ...(contradiction ? { contradiction } : {}),
    suppress: failure ? facts.suppress : outcome === 'complaint',
    backscatter,
  };
}
