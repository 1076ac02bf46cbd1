import type { Group } from '../../lib/reader/answer/types';
import type { Mark } from '../../lib/reader/find/types';
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
  const own = place !== undefined && results.includes(place) ? [place] : results;
  const startOf = (each: number) => report.results[each]?.delivery.deciding?.start;
  const starts = new Set(own.map(startOf));
  const others = new Set(report.results.map((_, each) => startOf(each)));
  const lineOf = ({ start, end }: Mark) => report.text.slice(start, end);
  const lines = new Set(
    report.marks
      .filter(({ kind, start }) => kind === 'deciding' && starts.has(start) && own === results)
      .map(lineOf),
  );
  return new Set(
    report.marks.flatMap((mark, at) =>
      mark.kind === 'deciding' &&
      (starts.has(mark.start) || (!others.has(mark.start) && lines.has(lineOf(mark))))
        ? (shown.marks[at]?.start ?? [])
        : [],
    ),
  );
}
