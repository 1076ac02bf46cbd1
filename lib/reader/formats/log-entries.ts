import type { Span } from '../decode/types';
import { gather } from '../makers/index';
import { linesIn } from './lines';
import { readPrefix } from './log-prefix';
import { LOG_LINE } from './patterns';

/**
 * Processes by which a line is known whatever stands before: a month of another language, the name
 * of a container.
 */
const PROCESSES = gather(({ log }) => log?.process);

const isLogLine = (line: string): boolean =>
  readPrefix(line).maker?.log?.lines !== undefined ||
  LOG_LINE.test(line) ||
  (line.includes(']: ') && PROCESSES.some((name) => line.includes(name)));

/** How much of a line is looked at to tell whether it is one of a log. */
const START_OF_LOG_LINE = 600;

/** Lines of a log, each with the lines that a mail program has wrapped it into. */
export function findLogEntries(view: string, span: Span): Span[] {
  const entries: Span[] = [];
  let open: number | undefined;
  for (const { start, end } of linesIn(view, span)) {
    const line = view.slice(start, Math.min(end, start + START_OF_LOG_LINE));
    if (!isLogLine(line) && line.trim()) continue;
    if (open !== undefined) entries.push({ start: open, end: start });
    open = line.trim() ? start : undefined;
  }
  if (open !== undefined) entries.push({ start: open, end: span.end });
  return entries;
}
