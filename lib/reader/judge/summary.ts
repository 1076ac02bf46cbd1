import { CONSOLE_LINE, COUNTED, REPLY_NUMBER, TOTAL } from './patterns';

const FEWEST_COUNTS = 2;

/** Of a summary, at least this part of the lines bears a count; the rest are headings. */
const LEAST_PART = 1 / 3;

/**
 * How often each kind of line stood in a log, as pflogsumm or `sort | uniq -c` write it: many
 * messages, and none of them the one that somebody asks about. The numbers of lines rise by one, and
 * that of a process is the same in each, or names what it writes to.
 */
export function isSummary(view: string): boolean {
  const lines = view.split('\n').filter((line) => line.trim() !== '');
  const counts = lines.flatMap((line) => COUNTED.exec(line)?.[1] ?? []);
  const isCount = counts.filter((count) => !REPLY_NUMBER.test(count)).length >= FEWEST_COUNTS;
  if (!isCount || CONSOLE_LINE.test(view)) return false;
  const areNumbers = counts.every(
    (count, place) => place === 0 || Number(count) === Number(counts[place - 1]) + 1,
  );
  const isProcess = counts.every((count) => count === counts[0]) && counts[0] !== '1';
  return (
    !areNumbers && !isProcess && (counts.length >= lines.length * LEAST_PART || TOTAL.test(view))
  );
}
