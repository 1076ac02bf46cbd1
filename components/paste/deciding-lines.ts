import type { Group } from '../../lib/reader/answer/types';
import type { Report } from '../../lib/reader/judge/types';

/**
 * Where the deciding lines of a verdict begin in the text that is shown. Covering moves the marks,
 * but keeps their order.
 */
export function findDecidingLines(
  report: Report,
  shown: Report,
  group: Pick<Group, 'results'> | undefined,
): Set<number> {
  const starts = new Set(
    group?.results.map((place) => report.results[place]?.delivery.deciding?.start),
  );
  return new Set(
    report.marks.flatMap(({ kind, start }, place) =>
      kind === 'deciding' && starts.has(start) ? (shown.marks[place]?.start ?? []) : [],
    ),
  );
}
