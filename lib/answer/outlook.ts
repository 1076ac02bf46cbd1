import type { CauseId } from '../../data/types';
import type { ReaderCatalogue, Report, Result, Trying, Verdict } from '../analyser/types';
import type { AnswerRetryId, AnswerTexts, Group, RetryId } from './types';

/**
 * A short text with one reply, a dialogue, an exception or a line of a log that says “deferred”:
 * nobody has given up yet.
 */
const SHORT_TEXT = 400;

function mayBeTried({ format, text }: Pick<Report, 'format' | 'text'>): boolean {
  if (format === 'log') return text.toLowerCase().includes('deferred');
  return (
    format === 'dialogue' ||
    format === 'exception' ||
    (format === 'plain' && text.length < SHORT_TEXT)
  );
}

/** Causes where the visitor's own provider said no, before the message was on its way. */
export const OWN_SIDE: readonly CauseId[] = ['login-failed', 'sending-quota'];

/**
 * Whether anybody still tries to deliver. A link has no text to tell it from: it says so itself.
 */
export function tryingOf(
  { outcome, permanent, cause }: Pick<Verdict, 'outcome' | 'permanent' | 'cause'>,
  report: Pick<Report, 'format' | 'text' | 'trying'>,
): Trying {
  if (outcome === 'delayed') return 'tried';
  if (report.trying) return report.trying;
  if (permanent === null) return 'unknown';
  return !permanent && cause !== 'queue-expired' && mayBeTried(report) ? 'tried' : 'given up';
}

/**
 * Whether to send again: what the cause says, as far as somebody still tries. An unknown cause does
 * not ask for a change.
 */
export function retryOf(
  trying: Trying,
  { cause, permanent }: Pick<Verdict, 'cause' | 'permanent'>,
  retry: RetryId,
): AnswerRetryId {
  const stop = retry === 'stop' && (cause !== 'unknown' || permanent !== false);
  if (trying === 'tried') return stop && cause !== 'unknown' ? 'change' : 'wait';
  if (stop) return 'stop';
  return trying === 'given up' ? 'again' : 'retry';
}

interface Keys {
  readonly first?: string;
  readonly finality?: string;
}

/**
 * Sentences that take the place of the reader's own, which do not know whether anybody still tries.
 */
function keysOf(trying: Trying, { permanent, cause }: Verdict, retry: AnswerRetryId): Keys {
  if (trying === 'tried') return { first: 'first.tried', finality: 'finality.temporary' };
  if (trying === 'unknown') return { first: 'first.unknown' };
  if (OWN_SIDE.includes(cause)) return { first: 'first.later', finality: 'finality.own-side' };
  // A fault that may pass and a final code: the mail server has stopped, a new message may still
  // arrive.
  if (permanent)
    return retry === 'stop' ? {} : { first: 'first.later', finality: 'finality.retry' };
  return retry === 'stop'
    ? { first: 'first.given-up', finality: 'finality.stopped' }
    : { first: 'first.given-up' };
}

type Outlook = Pick<Group, 'first' | 'finality' | 'retry' | 'trying' | 'who'>;

/**
 * What to do first, whether it is final, whether to send again and who has to act, in sentences
 * that fit together.
 */
export function outlookOf(
  { verdict, explanation }: Result,
  report: Report,
  catalogue: ReaderCatalogue,
  { sentences, retries, causes }: AnswerTexts,
): Outlook {
  const trying = tryingOf(verdict, report);
  const id = retryOf(trying, verdict, causes[verdict.cause].retry);
  const { finality, who } = explanation;
  const retry = retries[id];
  // What is still tried fails all the same where nobody acts.
  const { first: act, who: actor } = catalogue.causes[verdict.cause];
  if (verdict.outcome === 'delayed' && id === 'change')
    return { first: act, finality, retry, trying, who: actor };
  if (verdict.outcome !== 'failed')
    return {
      first: sentences[`first.${verdict.outcome}`] ?? explanation.first,
      finality,
      retry,
      trying,
      who,
    };
  const keys = keysOf(trying, verdict, id);
  // Nobody needs to send again what is still tried, nor to wait where nobody tries any more.
  const unfit =
    trying === 'tried'
      ? explanation.first.includes('send it again')
      : explanation.first.startsWith('Wait');
  const first = (unfit ? sentences[keys.first ?? ''] : undefined) ?? explanation.first;
  return { first, finality: sentences[keys.finality ?? ''] ?? finality, retry, trying, who };
}
