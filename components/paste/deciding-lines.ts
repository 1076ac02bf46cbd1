import type { Group } from '../../lib/reader/answer/types';
import type { Report } from '../../lib/reader/judge/types';

/**
 * Where the deciding lines of a verdict begin in the text that is shown, with those of a log that say
 * the same and decide nothing else; of a delivery at `place` that was chosen, its own alone. Covering
 * moves the marks, but keeps their order.
 */
export function findDecidingLines(
  report: Report,
  shown: Report,
  group: Pick<Group, 'results'> | undefined,
  place?: number,
): Set<number> {
  const results = group?.results ?? [];
  const isChosen = place !== undefined && results.includes(place);
  const starts = new Set(
    (isChosen ? [place] : results).map((each) => report.results[each]?.delivery.deciding?.start),
  );
  return new Set(
    report.marks.flatMap(({ kind, start, repeats = start }, at) =>
      kind === 'deciding' && starts.has(isChosen ? start : repeats)
        ? (shown.marks[at]?.start ?? [])
        : [],
    ),
  );
}
