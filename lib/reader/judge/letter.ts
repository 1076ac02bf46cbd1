import { BOUNCE_SENDERS } from '../decode/head-names';
import type { Extraction } from '../find/types';
import { beginsWithAny } from '../knowledge/edges';
import { comparable } from '../knowledge/fragments';
import { holdsAny } from '../knowledge/holds-any';
import { CLOSINGS, GREETINGS } from '../knowledge/names';
import { findTold } from '../knowledge/told';
import { CLOSING_ENDS, GREETING_ENDS, ORIGIN_LINE, QUOTE_SIGNS } from './patterns';
import { BOUNCE_SIGNS } from './report-signs';
import { LONGEST_READ } from './report-text';

const greets = beginsWithAny(GREETINGS);
const CLOSING_LINES: ReadonlySet<string> = new Set(CLOSINGS);

const closes = (line: string): boolean =>
  CLOSING_LINES.has(comparable(line.trim()).replace(CLOSING_ENDS, ''));

/** Under a letter stands what it passes on: a report, and no letter that answers another. */
function isReport(lines: readonly string[]): boolean {
  const told = findTold(comparable(lines.join('\n')));
  const isGreeted = lines.some((line) => greets(line.replace(QUOTE_SIGNS, '').toLowerCase()));
  return !isGreeted && told.has('failed');
}

/**
 * 'Hi Tom' at the beginning and 'Regards' on a line of its own: somebody writes to somebody. Servers
 * greet as well ('Hi. This is the qmail-send program'), but send no regards.
 */
function isPastedLetter(view: string): boolean {
  const text = view.trimStart().toLowerCase();
  if (!greets(text) || !GREETING_ENDS.test(text)) return false;
  const lines = view.split('\n');
  const closing = lines.findIndex((line, place) => place > 0 && closes(line));
  return closing > 0 && !isReport(lines.slice(closing + 1));
}

/** How much of what came back is looked at. */
const RETURNED_READ = 4000;

/** A message that came back shows the way it went; an answer quotes the words alone. */
const hasReturned = ({ message, view }: Extraction): boolean =>
  message.sections.some(
    ({ kind, start, end }) =>
      kind === 'returned' &&
      view.slice(start, Math.min(end, start + RETURNED_READ)).search(ORIGIN_LINE) >= 0,
  );

function isReportSubject(subject: string): boolean {
  const told = findTold(subject);
  return told.has('reports') || told.has('undelivered') || holdsAny(subject, BOUNCE_SIGNS);
}

/**
 * A letter that somebody wrote, and no report: its head shows neither a sender nor a subject that
 * only reports have. Without it the greeting tells. What a letter says about messages that got lost
 * is talk.
 */
export function isLetter(extraction: Extraction): boolean {
  const { headers, sections } = extraction.message;
  const from = (headers['from'] ?? '').toLowerCase();
  if (!from) return isPastedLetter(extraction.view.slice(0, LONGEST_READ));
  const report =
    sections.some(({ kind }) => kind === 'status') ||
    (headers['content-type'] ?? '').toLowerCase().includes('multipart/report');
  if (report || holdsAny(from, BOUNCE_SENDERS) || hasReturned(extraction)) return false;
  const automatic = (headers['auto-submitted'] ?? 'no').toLowerCase() !== 'no';
  return !automatic && !isReportSubject(comparable(headers['subject'] ?? ''));
}

/** Who takes no answer is a program: its words count where they can only be about mail. */
export const isFromProgram = ({ message }: Extraction): boolean =>
  holdsAny((message.headers['from'] ?? '').toLowerCase(), ['no-reply@', 'noreply@', 'donotreply@']);
