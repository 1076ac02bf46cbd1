import { filled } from '../filled';
import { causeOfStatus } from './own-codes';
import type { CauseId, Delivery, Explanation, ReaderCatalogue, Verdict } from './types';

const nameOf = (code: string, { basic, enhanced }: ReaderCatalogue): string =>
  (enhanced[code] ?? basic[code])?.name ?? '';

/**
 * Why, as the end of a sentence. What is still tried has not been given up, though its code may say
 * so (4.4.7 in a delay notice).
 */
export const reasonOf = (
  { outcome, cause }: Verdict,
  { sentences, causes }: ReaderCatalogue,
): string =>
  outcome === 'delayed' && cause === 'queue-expired'
    ? (sentences['reason.delayed'] ?? '')
    : causes[cause].because;

function headlineOf(verdict: Verdict, { recipient }: Delivery, catalogue: ReaderCatalogue): string {
  const { outcome } = verdict;
  const to = recipient ? '.to' : '';
  const key = ['failed', 'delayed', 'delivered'].includes(outcome)
    ? `headline.${outcome}${to}`
    : `headline.${outcome}`;
  return filled(catalogue.sentences[key], {
    address: recipient?.value ?? '',
    because: reasonOf(verdict, catalogue),
  });
}

/**
 * What the verdict rests on. A link to an answer holds no words of the text, and a code that is not
 * registered has no name.
 */
function becauseOf(
  verdict: Verdict,
  { basic, enhanced }: Delivery,
  catalogue: ReaderCatalogue,
): string {
  const code = (verdict.by === 'enhanced code' ? enhanced : basic)?.value ?? enhanced?.value ?? '';
  const name = nameOf(code, catalogue);
  const unquoted = verdict.by === 'wording' && !verdict.fragment ? '.unquoted' : '';
  const unnamed = verdict.by === 'enhanced code' && !name ? '.unnamed' : '';
  return filled(catalogue.sentences[`because.${verdict.by}${unquoted}${unnamed}`], {
    code,
    name,
    fragment: verdict.fragment ?? '',
    provider: catalogue.providers.find(({ id }) => id === verdict.provider)?.name ?? '',
  });
}

/**
 * Causes that are one to whoever reads: the words and the code beside them do not contradict each
 * other.
 */
const NO_ANSWER: readonly CauseId[] = ['host-unreachable', 'connection-timeout', 'queue-expired'];

/**
 * Words that were believed against the code beside them, or two codes of which one says "final" and
 * the other "temporary".
 */
function contradictionOf(
  verdict: Verdict,
  { basic, enhanced }: Delivery,
  catalogue: ReaderCatalogue,
): string {
  const { sentences, causes } = catalogue;
  if (basic && enhanced && basic.value.charAt(0) !== enhanced.value.charAt(0))
    return filled(sentences['contradiction.classes'], {
      basic: basic.value,
      enhanced: enhanced.value,
    });
  const code = enhanced?.value ?? '';
  const alone = causeOfStatus(code, catalogue);
  const words = verdict.by === 'wording' || verdict.by === 'provider reply';
  const alike =
    NO_ANSWER.includes(verdict.cause) && alone !== undefined && NO_ANSWER.includes(alone);
  if (
    !words ||
    !alone ||
    alone === verdict.cause ||
    alone === 'policy' ||
    alone === 'queue-expired' ||
    alike
  )
    return '';
  return filled(sentences['contradiction.words'], {
    code,
    alone: causes[alone].because,
    because: causes[verdict.cause].because,
  });
}

function finalityOf({ outcome, permanent }: Verdict): string {
  if (outcome === 'delayed') return 'finality.delayed';
  if (outcome !== 'failed') return 'finality.none';
  if (permanent === null) return 'finality.unknown';
  return permanent ? 'finality.permanent' : 'finality.given-up';
}

/** Puts a verdict into sentences; all of them stand in `data/`. */
export function explain(
  verdict: Verdict,
  delivery: Delivery,
  catalogue: ReaderCatalogue,
): Explanation {
  const { sentences } = catalogue;
  const cause = catalogue.causes[verdict.cause];
  const failed = verdict.outcome === 'failed' || verdict.outcome === 'delayed';
  return {
    headline: headlineOf(verdict, delivery, catalogue),
    first: failed
      ? verdict.outcome === 'delayed'
        ? (sentences['first.delayed'] ?? '')
        : cause.first
      : '',
    because: failed ? becauseOf(verdict, delivery, catalogue) : '',
    finality: sentences[finalityOf(verdict)] ?? '',
    who: verdict.outcome === 'failed' ? cause.who : 'nobody',
    chosen: failed && delivery.choice ? (sentences[`chosen.${delivery.choice}`] ?? '') : '',
    contradiction: failed ? contradictionOf(verdict, delivery, catalogue) : '',
  };
}
