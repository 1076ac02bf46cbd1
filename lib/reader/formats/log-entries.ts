import type { Span } from '../decode/types';
import { gather } from '../makers/index';
import { linesIn } from './lines';
import { readPrefix } from './log-prefix';
import { LOG_LINE, OF_MAIL, SYSLOG_PROCESS } from './patterns';

/**
 * Processes by which a line is known whatever stands before: a month of another language, the name
 * of a container.
 */
const PROCESSES = gather(({ log }) => log?.process);

/** How much of a line is looked at to tell whether it is one of a log. */
const START_OF_LOG_LINE = 600;

/** Has a process written the line that is none of a mail server? Its own words may speak of mail. */
function isOfOther(line: string): boolean {
  const process = SYSLOG_PROCESS.exec(line)?.[1];
  return process !== undefined && !OF_MAIL.test(process);
}

/** A line of a mail program, a line of some other program of the log, or neither. */
function findKind(line: string): 'own' | 'foreign' | undefined {
  const prefix = readPrefix(line);
  const isOwn =
    prefix.maker?.log?.lines !== undefined ||
    (LOG_LINE.test(line) && !isOfOther(line)) ||
    (line.includes(']: ') && PROCESSES.some((name) => line.includes(name)));
  if (isOwn) return 'own';
  return prefix.hasTime ? 'foreign' : undefined;
}

/** Lines of a log, each with the lines that a mail program has wrapped it into. */
export interface LogEntries {
  readonly spans: readonly Span[];
  /** How much of the text they are, with what other programs have written between them. */
  readonly length: number;
}

/** The entries of a stretch; none where the first would begin behind `latest`. */
export function findLogEntries(view: string, span: Span, latest = span.end): LogEntries {
  const spans: Span[] = [];
  let open: number | undefined;
  let foreign = 0;
  const close = (end: number) => {
    if (open !== undefined) spans.push({ start: open, end });
    open = undefined;
  };
  for (const { start, end } of linesIn(view, span)) {
    if (start > latest && open === undefined && spans.length === 0) break;
    const line = view.slice(start, Math.min(end, start + START_OF_LOG_LINE));
    const isBlank = line.trim() === '';
    const kind = isBlank ? undefined : findKind(line);
    // What else stands below an entry is the rest of it.
    if (!isBlank && !kind) continue;
    if (kind === 'foreign' && (open !== undefined || foreign > 0)) foreign += end - start;
    close(start);
    if (kind === 'own') open = start;
  }
  close(span.end);
  const read = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return { spans, length: read + foreign };
}
