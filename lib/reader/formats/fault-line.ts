import type { Span } from '../decode/types';
import type { Extraction } from '../find/types';
import { gather } from '../makers/index';
import { findLogEntries } from './log-entries';
import { findFirst, readLine } from './log-line';
import { FAULT, FAULT_CLIENT, FAULT_PART, FAULT_REASON, FILE_FAULT } from './log-patterns';

/** A fault is told shortly before what it keeps from being delivered: so much is looked through. */
const REACH = 20_000;

const OWN_FAULTS = gather(({ ownFaults }) => ownFaults);

const EDGES = [': ', '. '];

/** The part of a fault that names a file and what is wrong with it. */
function narrow(view: string, { start, end }: Span): Span {
  const words = view.slice(start, end);
  const file = FILE_FAULT.exec(words);
  if (!file) return { start, end };
  const edge = Math.max(...EDGES.map((sign) => words.lastIndexOf(sign, file.index)));
  const from = start + (edge < 0 ? 0 : edge + 2);
  return { start: from, end: start + file.index + file[0].length };
}

/** Where a line tells of a fault of the machine itself. */
function findFault(view: string, entry: Span): Span[] {
  const line = readLine(view, entry);
  if (!line) return [];
  const { text } = line;
  // Words that nothing else stands for need no level before them.
  const own = findFirst(line.words, OWN_FAULTS);
  if (own) return [narrow(view, { start: text.start + own.at, end: text.end })];
  const words = view.slice(text.start, text.end);
  const match = FAULT.exec(words);
  const from = (match?.index ?? 0) + (match?.[0].length ?? 0);
  const said = words.slice(from);
  return match && FAULT_PART.test(said) && !FAULT_CLIENT.test(said)
    ? [narrow(view, { start: text.start + from, end: text.end })]
    : [];
}

/**
 * What a server has logged of a fault of its own above the line of a general reply, or in it of a
 * file: the last line that says why a part of it failed, else the last one about a part of it.
 */
export function findFaultLine({ view }: Extraction, { start }: Span): Span | undefined {
  const line = view.lastIndexOf('\n', start) + 1;
  const over = view.indexOf('\n', start);
  const end = over < 0 ? view.length : over;
  const said = ({ start, end }: Span): string => view.slice(start, end);
  const faults = findLogEntries(view, { start: Math.max(0, line - REACH), end })
    .spans.flatMap((span) => findFault(view, span))
    .filter((fault) => fault.start < line || FILE_FAULT.test(said(fault)));
  return faults.findLast((fault) => FAULT_REASON.test(said(fault))) ?? faults.at(-1);
}
