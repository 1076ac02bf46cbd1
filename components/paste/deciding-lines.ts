import type { Group } from '../../lib/reader/answer/types';
import type { Report } from '../../lib/reader/judge/types';

/**
 * Where the deciding lines of a verdict begin in the text that is shown, with those of a log that say
 * the same and decide nothing else, unless one delivery is `picked`. Covering moves the marks, but keeps their order.
 */
export function findDecidingLines(
  report: Report,
  shown: Report,
  group: Pick<Group, 'results'> | undefined,
  picked = false,
): Set<number> {
  const own = group?.results.flatMap((place) => report.results[place]?.delivery.deciding ?? []);
  const starts = new Set(own?.map(({ start }) => start));
  const lines = new Set(
    (picked ? [] : own)?.map(({ start, end }) => report.text.slice(start, end)),
  );
  const deciding = new Set(report.results.map(({ delivery }) => delivery.deciding?.start));
  return new Set(
    report.marks.flatMap(({ kind, start, end }, place) =>
      kind === 'deciding' &&
      (starts.has(start) || (!deciding.has(start) && lines.has(report.text.slice(start, end))))
        ? (shown.marks[place]?.start ?? [])
        : [],
    ),
  );
}
