import type { Extraction } from '../find/types';
import { withoutRemarks } from '../formats/frames';
import { comparable } from '../knowledge/fragments';

/** Characters of a part of a report; what stands behind them says the same again. */
export const LONGEST_READ = 100_000;

/** Head, words and status part, comparable; what came back says nothing about what happened. */
export function reportText({ message, view }: Extraction): string {
  if (message.sections.length === 0) return withoutRemarks(comparable(view.slice(0, LONGEST_READ)));
  const own = message.sections.filter(({ kind }) => kind !== 'returned');
  return withoutRemarks(
    comparable(
      own
        .map(({ start, end }) => view.slice(start, Math.min(end, start + LONGEST_READ)))
        .join('\n'),
    ),
  );
}
