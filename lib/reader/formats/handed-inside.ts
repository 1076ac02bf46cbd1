import type { Span } from '../decode/types';
import { present } from '../find/present';
import { holdsAny } from '../knowledge/holds-any';
import { gather } from '../makers/index';
import { linesIn } from './lines';
import { BY_OTHER_SERVER, INTO_MAILBOX, TO_OWN_PART } from './log-patterns';
import type { Delivery } from './types';

/** A line of a log is no longer. */
const LONGEST_LINE = 4000;

/** A program of its own has taken a message; what puts mail into mailboxes says so itself. */
const isInside = (line: string): boolean => TO_OWN_PART.test(line) && !INTO_MAILBOX.test(line);

/** The lines of a text by which a server has handed a message on to another part of itself. */
export const insideLines = (view: string, span: Span = { start: 0, end: view.length }): Span[] =>
  [...linesIn(view, span)].filter(
    ({ start, end }) => end - start < LONGEST_LINE && isInside(view.slice(start, end)),
  );

/** The whole line in which a delivery is told, with what is wrapped below. */
function lineOf(view: string, { start, end }: Span): string {
  const from = Math.max(view.lastIndexOf('\n', start - 1) + 1, start - LONGEST_LINE);
  const line = view.slice(from, end + LONGEST_LINE);
  const stop = line.indexOf('\n', end - from);
  return line.slice(0, stop < 0 ? line.length : stop).replaceAll('\n', ' ');
}

const SMARTHOSTS = gather(({ smarthosts }) => smarthosts);
const BEFORE_SMARTHOST = gather(({ beforeSmarthost }) => beforeSmarthost);

/** What became of a message that a line calls delivered: who takes all mail of a server passes it on. */
function findHanded(view: string, deciding: Span): Delivery['handed'] {
  const line = lineOf(view, deciding);
  if (isInside(line)) return 'inside';
  const before = view.slice(Math.max(0, deciding.start - LONGEST_LINE), deciding.start);
  const isRelayed =
    holdsAny(line.toLowerCase(), SMARTHOSTS) || holdsAny(before.toLowerCase(), BEFORE_SMARTHOST);
  if (isRelayed) return 'relayed';
  // What another server takes may still fail behind it.
  return BY_OTHER_SERVER.test(line) && !INTO_MAILBOX.test(line) ? 'accepted' : undefined;
}

const markInside = (view: string, delivery: Delivery): Delivery =>
  delivery.action === 'delivered' && delivery.deciding
    ? { ...delivery, ...present({ handed: findHanded(view, delivery.deciding) }) }
    : delivery;

/**
 * Marks what was only handed on inside: to a filter, a command, the next entry of an alias. Where a
 * later line tells what that made of it, that counts.
 */
export function readInside(view: string, all: readonly Delivery[]): Delivery[] {
  const marked = all.map((delivery) => markInside(view, delivery));
  const last = new Map(marked.map(({ recipient }, place) => [recipient?.value, place]));
  return marked.filter(
    ({ handed, recipient }, place) =>
      handed !== 'inside' || !recipient || (last.get(recipient.value) ?? place) <= place,
  );
}
