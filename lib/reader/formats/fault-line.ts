import type { Span } from '../decode/types';
import type { Extraction } from '../find/types';
import { gather } from '../makers/index';
import { findLogEntries } from './log-entries';
import { findFirst, readLine } from './log-line';
import { FAULT, FAULT_CLIENT, FAULT_PART, FAULT_REASON } from './log-patterns';

/** A fault is told shortly before what it keeps from being delivered: so much is looked through. */
const REACH = 20_000;

const OWN_FAULTS = gather(({ ownFaults }) => ownFaults);

/** Where a line tells of a fault of the machine itself. */
function findFault(view: string, entry: Span): Span[] {
  const line = readLine(view, entry);
  if (!line) return [];
  const { text } = line;
  // Words that nothing else stands for need no level before them.
  const own = findFirst(line.words, OWN_FAULTS);
  if (own) return [{ start: text.start + own.at, end: text.end }];
  const words = view.slice(text.start, text.end);
  const match = FAULT.exec(words);
  const from = (match?.index ?? 0) + (match?.[0].length ?? 0);
  const said = words.slice(from);
  return match && FAULT_PART.test(said) && !FAULT_CLIENT.test(said)
    ? [{ start: text.start + from, end: text.end }]
    : [];
}

/**
 * What a server has logged of a fault of its own above the line of a general reply: the last line
 * that says why a part of it failed, else the last one about a part of it.
 */
export function findFaultLine({ view }: Extraction, { start }: Span): Span | undefined {
  const end = view.lastIndexOf('\n', start) + 1;
  const { spans } = findLogEntries(view, { start: Math.max(0, end - REACH), end });
  const faults = spans.flatMap((span) => findFault(view, span));
  return (
    faults.findLast((fault) => FAULT_REASON.test(view.slice(fault.start, fault.end))) ??
    faults.at(-1)
  );
}
