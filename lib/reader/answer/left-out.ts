import { filled } from '../../filled';
import { numberOf, pluralOf } from '../../plural';
import { countOutcomes } from '../judge/shown-results';
import type { Outcome, Report } from '../judge/types';
import type { AnswerTexts } from './types';

/**
 * What was read and is not shown, a sentence for each outcome: who sees 500 rows believes that
 * there are 500.
 */
export function describeLeftOut(
  { results, counts }: Pick<Report, 'results' | 'counts'>,
  { leftOut }: AnswerTexts,
): string[] {
  const shown = countOutcomes(results.map(({ verdict }) => verdict.outcome));
  return (Object.entries(counts) as [Outcome, number][])
    .filter(([outcome, count]) => count > (shown[outcome] ?? 0))
    .map(([outcome, count]) => {
      const forms = leftOut[outcome === 'delivered' && !shown.delivered ? 'others' : outcome];
      return filled(pluralOf(count, forms), { shown: numberOf(shown[outcome] ?? 0) });
    });
}
