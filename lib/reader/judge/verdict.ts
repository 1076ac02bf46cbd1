import type { Party } from '../../../data/types';
import { present } from '../find/present';
import type { Delivery, Handed } from '../formats/types';
import type { CauseFacts, ReaderCatalogue } from './catalogue-types';
import { findContradiction } from './contradiction';
import { isFailure } from './failure';
import { decideFinality } from './finality';
import { decideActor, decideFirst, decideRetry, NOBODY } from './next-step';
import { findReplyActor, replacesFirst } from './own-advice';
import { OWN_SIDE } from './own-side';
import { decideReason, findStated } from './stated';
import { decideTrying } from './trying';
import type { Consequences, Judgement, Retry, Trying, Verdict } from './types';

/** What is known beside the judgement: whether somebody still tries, and whose message it is. */
interface Situation {
  /** What the text tells of whether somebody still tries: counts where nothing surer says it. */
  readonly trying: Trying;
  readonly backscatter: boolean;
  /** What the words of a receipt tell, where its fields do not. */
  readonly handed?: Handed | undefined;
}

/** What to do first, and who does it. */
function decideStep(
  judgement: Judgement,
  trying: Trying,
  retry: Retry,
  catalogue: ReaderCatalogue,
): Pick<Consequences, 'first' | 'who' | 'act'> {
  const facts = catalogue.causes[judgement.cause];
  const first = decideFirst(judgement, trying, retry, facts.firstAsks);
  const actor = findReplyActor(judgement, catalogue);
  return actor && replacesFirst(judgement, first, trying)
    ? { first: 'reply', who: actor, act: 'reply' }
    : { first, ...decideActor(judgement, trying, retry, facts) };
}

/** Where the message stopped: whoever hands it in has got no further than to the own provider. */
const findDoor = ({ cause }: Judgement, { side }: Delivery): Party =>
  OWN_SIDE.includes(cause) || side === 'own-provider' ? 'your-provider' : 'their-provider';

/** What the other side does in general, the own provider does where it has refused. */
const atDoor = (
  step: Pick<Consequences, 'first' | 'who' | 'act'>,
  { side }: Delivery,
): Pick<Consequences, 'first' | 'who' | 'act'> =>
  side === 'own-provider' && step.who === 'their-provider'
    ? { ...step, who: 'your-provider' }
    : step;

/** What a program does with an address that this failed for. */
function decideProgram({ sure }: Judgement, { suppress }: CauseFacts): Consequences['program'] {
  if (!suppress) return 'keep';
  return sure === 'likely' ? 'again' : 'stop';
}

function decideHeadline(
  { outcome }: Judgement,
  trying: Trying,
  handed: Handed | undefined,
): Consequences['headline'] {
  if (outcome === 'delivered') return handed ?? outcome;
  return outcome === 'failed' && trying === 'tried' ? 'tried' : outcome;
}

/**
 * Decides what follows from a judgement, so that headline, first step, finality, retry and who acts
 * fit together. Nothing else decides any of it.
 */
export function decideVerdict(
  judged: Judgement,
  delivery: Delivery,
  { trying: guess, backscatter, handed }: Situation,
  catalogue: ReaderCatalogue,
): Verdict {
  const stated = findStated(judged);
  const judgement = { ...judged, cause: stated };
  const { outcome } = judgement;
  const facts = catalogue.causes[stated];
  const trying = decideTrying(judgement, guess);
  const retry = decideRetry(judgement, trying, facts.retry);
  const failure = isFailure(outcome);
  const program = failure ? decideProgram(judgement, facts) : undefined;
  const contradiction = failure ? findContradiction(judgement, delivery, catalogue) : undefined;
  return {
    ...judged,
    stated,
    trying,
    retry,
    headline: decideHeadline(judgement, trying, delivery.handed ?? handed),
    reason: decideReason(judgement, stated),
    finality: decideFinality(judgement, trying, retry),
    ...(backscatter
      ? { first: 'backscatter' as const, ...NOBODY }
      : atDoor(decideStep(judgement, trying, retry, catalogue), delivery)),
    ...(failure ? { door: findDoor(judgement, delivery) } : {}),
    ...(contradiction ? { contradiction } : {}),
    ...present({ program }),
    suppress: program === 'stop' || outcome === 'complaint',
    backscatter,
  };
}
