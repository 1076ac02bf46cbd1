import type { CauseId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import { isFailure } from './failure';
import { causeOfStatus } from './own-codes';
import type {
  CauseFacts,
  Contradiction,
  Finality,
  First,
  Judgement,
  Outlook,
  ReaderCatalogue,
  Retry,
  Trying,
  Verdict,
} from './types';

/** How a report is written, as far as it tells whether somebody still tries. */
interface Shape {
  readonly format: string;
  /** Characters of the whole text. */
  readonly length: number;
}

/** A short text with one reply, a dialogue or an exception: nobody has given up yet. */
const SHORT_TEXT = 400;

const mayBeTried = ({ format, length }: Shape): boolean =>
  format === 'dialogue' || format === 'exception' || (format === 'plain' && length < SHORT_TEXT);

/** What a text tells of whether anybody still tries what failed with a temporary code. */
export const triedAsTold = ({ waits }: Delivery, shape: Shape): Trying =>
  waits || mayBeTried(shape) ? 'tried' : 'given up';

/** Whether anybody still tries to deliver: `told` counts where nothing surer says it. */
function tryingOf({ outcome, permanent, cause }: Judgement, told: Trying): Trying {
  if (outcome === 'delayed') return 'tried';
  if (outcome !== 'failed' || permanent === null) return 'unknown';
  return permanent || cause === 'queue-expired' ? 'given up' : told;
}

/**
 * Whether to send again: what the cause says, as far as somebody still tries. An unknown cause does
 * not ask for a change.
 */
function retryOf(
  { outcome, cause, permanent }: Judgement,
  trying: Trying,
  retry: CauseFacts['retry'],
): Retry {
  if (!isFailure(outcome)) return 'none';
  const stop = retry === 'stop' && (cause !== 'unknown' || permanent !== false);
  if (trying === 'tried') return stop && cause !== 'unknown' ? 'change' : 'wait';
  if (stop) return 'stop';
  return trying === 'given up' ? 'again' : 'retry';
}

/** Causes where the visitor's own provider said no, before the message was on its way. */
const OWN_SIDE: readonly CauseId[] = ['login-failed', 'sending-quota'];

/** What stands in the place of what the cause says first, where that does not fit. */
function firstInstead({ permanent, cause }: Judgement, trying: Trying, retry: Retry): First {
  if (trying === 'tried') return 'tried';
  if (trying === 'unknown') return 'unknown';
  if (OWN_SIDE.includes(cause)) return 'later';
  if (!permanent) return 'given-up';
  return retry === 'stop' ? 'cause' : 'later';
}

function firstOf(
  judgement: Judgement,
  trying: Trying,
  retry: Retry,
  asks: CauseFacts['firstAsks'],
): First {
  const { outcome } = judgement;
  if (outcome === 'complaint') return 'complaint';
  // What is still tried fails all the same where nobody acts.
  if (outcome === 'delayed') return retry === 'change' ? 'cause' : 'delayed';
  if (outcome !== 'failed') return 'none';
  // Nobody needs to send again what is still tried, nor to wait where nobody tries any more.
  return asks.includes(trying === 'tried' ? 'resend' : 'wait')
    ? firstInstead(judgement, trying, retry)
    : 'cause';
}

function finalityOf(
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

const NOBODY = { who: 'nobody', act: 'none' } as const;

/** Where nobody had to act, but nobody tries any more either, it is whoever wrote the message. */
function actorOf(
  { outcome }: Judgement,
  trying: Trying,
  retry: Retry,
  { who }: CauseFacts,
): Pick<Outlook, 'who' | 'act'> {
  const nothing = outcome === 'delayed' ? retry !== 'change' : outcome !== 'failed';
  if (nothing) return NOBODY;
  if (who !== 'nobody') return { who, act: 'cause' };
  return trying === 'given up' ? { who: 'you', act: 'again' } : NOBODY;
}

/**
 * Causes that are one to whoever reads: the words and the code beside them do not contradict each
 * other.
 */
const NO_ANSWER: readonly CauseId[] = ['host-unreachable', 'connection-timeout', 'queue-expired'];

/** Codes that go with every reason there is: no words contradict them. */
const GOES_WITH_ALL: readonly CauseId[] = ['policy', 'queue-expired'];

function contradictionOf(
  { by, cause }: Judgement,
  { basic, enhanced }: Delivery,
  catalogue: ReaderCatalogue,
): Contradiction | undefined {
  if (basic && enhanced && basic.value.charAt(0) !== enhanced.value.charAt(0))
    return { id: 'classes' };
  if (by !== 'wording' && by !== 'provider reply') return undefined;
  const alone = causeOfStatus(enhanced?.value ?? '', catalogue);
  if (!alone || alone === cause || GOES_WITH_ALL.includes(alone)) return undefined;
  const alike = NO_ANSWER.includes(cause) && NO_ANSWER.includes(alone);
  return alike ? undefined : { id: 'words', alone };
}

/** What is known beside the judgement: whether somebody still tries, and whose message it is. */
interface Situation {
  readonly told: Trying;
  readonly backscatter: boolean;
}

/**
 * Decides what follows from a judgement, so that headline, first step, finality, retry and who acts
 * fit together. Nothing else decides any of it.
 */
export function verdictOf(
  judgement: Judgement,
  delivery: Delivery,
  { told, backscatter }: Situation,
  catalogue: ReaderCatalogue,
): Verdict {
  const { outcome, cause } = judgement;
  const facts = catalogue.causes[cause];
  const trying = tryingOf(judgement, told);
  const retry = retryOf(judgement, trying, facts.retry);
  const failure = isFailure(outcome);
  const contradiction = failure ? contradictionOf(judgement, delivery, catalogue) : undefined;
  return {
    ...judgement,
    trying,
    retry,
    headline: outcome === 'failed' && trying === 'tried' ? 'tried' : outcome,
    // What is still tried has not been given up, though its code may say so (4.4.7 in a notice).
    reason: outcome === 'delayed' && cause === 'queue-expired' ? 'delayed' : 'cause',
    first: backscatter ? 'backscatter' : firstOf(judgement, trying, retry, facts.firstAsks),
    finality: finalityOf(judgement, trying, retry),
    ...(backscatter ? NOBODY : actorOf(judgement, trying, retry, facts)),
    ...(failure ? { door: OWN_SIDE.includes(cause) ? 'your-provider' : 'their-provider' } : {}),
    ...(contradiction ? { contradiction } : {}),
    suppress: failure ? facts.suppress : outcome === 'complaint',
    backscatter,
  };
}
