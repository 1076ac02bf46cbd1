import { filled } from '../../lib/filled';
import { type PluralForms, pluralOf } from '../../lib/plural';
import type { Group } from '../../lib/reader/answer/types';
import { OUTCOME_ORDER } from '../../lib/reader/judge/outcome-order';

/** What is said of several verdicts, with and without addresses. */
export interface VerdictCounts {
  readonly verdicts: string;
  readonly verdictsTo: PluralForms;
}

/**
 * Verdicts in the order of what they mean to the visitor; of two alike the one with more recipients
 * first.
 */
export const sortVerdicts = (groups: readonly Group[]): Group[] =>
  [...groups].sort(
    (a, b) =>
      OUTCOME_ORDER.indexOf(a.outcome) - OUTCOME_ORDER.indexOf(b.outcome) ||
      b.recipients.length - a.recipients.length,
  );

/** What a row is chosen by: it stays the same while the visitor types on. */
export const verdictKey = ({ outcome, cause, permanent, codes, verdict }: Group): string =>
  [outcome, cause.id, verdict.headline, verdict.reason, permanent, ...codes].join(' ');

/** What a screen reader is told first: of several verdicts how many there are. */
export function announceVerdicts(
  groups: readonly Group[],
  { headline }: Group,
  { verdicts, verdictsTo }: VerdictCounts,
): string {
  if (groups.length === 1) return headline;
  const addresses = new Set(groups.flatMap(({ recipients }) => recipients)).size;
  const count = String(groups.length);
  return addresses > 0
    ? filled(pluralOf(addresses, verdictsTo), { verdicts: count, headline })
    : filled(verdicts, { count, headline });
}
