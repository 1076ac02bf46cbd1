import type { Report, Result, Verdict } from '../analyser/types';
import type { AnswerRetryId, AnswerTexts, Group, RetryId, Trying } from './types';

/** A short text with one reply, a dialogue, an exception or a line of a log that says “deferred”: nobody has given up yet. */
const SHORT_TEXT = 400;

function mayBeTried({ format, text }: Pick<Report, 'format' | 'text'>): boolean {
  if (format === 'log') return text.toLowerCase().includes('deferred');
  return format === 'dialogue' || format === 'exception' || (format === 'plain' && text.length < SHORT_TEXT);
}

/** Whether anybody still tries to deliver. A link has no text to tell it from. */
export function tryingOf({ outcome, permanent, cause }: Pick<Verdict, 'outcome' | 'permanent' | 'cause'>, report: Pick<Report, 'format' | 'text'>): Trying {
  if (outcome === 'delayed') return 'tried';
  if (permanent === null || report.format === 'link') return 'unknown';
  return !permanent && cause !== 'queue-expired' && mayBeTried(report) ? 'tried' : 'given up';
}

/** Whether to send again: what the cause says, as far as somebody still tries. An unknown cause does not ask for a change. */
export function retryOf(trying: Trying, { cause, permanent }: Pick<Verdict, 'cause' | 'permanent'>, retry: RetryId): AnswerRetryId {
  const stop = retry === 'stop' && (cause !== 'unknown' || permanent !== false);
  if (trying === 'tried') return stop && cause !== 'unknown' ? 'change' : 'wait';
  if (stop) return 'stop';
  return trying === 'given up' ? 'again' : 'retry';
}

/** Sentences that take the place of the reader's own, which do not know whether anybody still tries. */
function keysOf(trying: Trying, permanent: boolean | null, retry: AnswerRetryId): { readonly first?: string; readonly finality?: string } {
  if (trying === 'tried') return { first: 'first.tried', finality: 'finality.temporary' };
  if (trying === 'unknown') return { first: 'first.unknown' };
  // A fault that may pass and a final code: the mail server has stopped, a new message may still arrive.
  if (permanent) return retry === 'stop' ? {} : { first: 'first.later', finality: 'finality.retry' };
  return retry === 'stop' ? { first: 'first.given-up', finality: 'finality.stopped' } : { first: 'first.given-up' };
}

type Outlook = Pick<Group, 'first' | 'finality' | 'retry' | 'trying'>;

/** What to do first, whether it is final, and whether to send again, in sentences that fit together. */
export function outlookOf({ verdict, explanation }: Result, report: Report, cause: RetryId, { sentences, retries }: AnswerTexts): Outlook {
  const trying = tryingOf(verdict, report);
  const id = retryOf(trying, verdict, cause);
  const { first, finality } = explanation;
  if (verdict.outcome !== 'failed') return { first, finality, retry: retries[id], trying };
  const keys = keysOf(trying, verdict.permanent, id);
  // Nobody needs to send again what is still tried, nor to wait where nobody tries any more.
  const unfit = trying === 'tried' ? first.includes('send it again') : first.startsWith('Wait');
  return {
    first: (unfit ? sentences[keys.first ?? ''] : undefined) ?? first,
    finality: sentences[keys.finality ?? ''] ?? finality,
    retry: retries[id],
    trying,
  };
}
