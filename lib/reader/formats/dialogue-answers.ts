import type { Span } from '../decode/types';
import { codesIn } from '../find/extraction';
import type { Extraction, Stage } from '../find/types';
import type { Command } from './dialogue-commands';

/** Where the replies of a stretch end: with the line whose code no '-' follows (RFC 5321, 4.2). */
function findReplyEnds(extraction: Extraction, stretch: Span): number[] {
  const { view } = extraction;
  const lineEnd = (place: number): number => {
    const end = view.indexOf('\n', place);
    return end < 0 || end > stretch.end ? stretch.end : end;
  };
  const basics = codesIn(extraction, stretch).filter(({ kind }) => kind === 'basic');
  const ends = basics.filter(({ end }) => view[end] !== '-').map(({ end }) => lineEnd(end));
  return [...new Set(ends)];
}

/** What a client says at these stages, it waits for an answer to (RFC 2920, 3.1; RFC 4954, 4). */
const AWAITED: readonly Stage[] = ['greeting', 'login'];

/**
 * How many commands at the front of a batch have no answer in the text: those up to the last one that
 * no client goes on behind unanswered.
 */
const countUnanswered = (batch: readonly Command[]): number =>
  1 + batch.slice(0, -1).findLastIndex(({ stage }) => AWAITED.includes(stage));

/** A reply for each of so many commands, the last for the last; those without one have nothing. */
function alignToLast(ends: readonly number[], { start, end }: Span, count: number): Span[] {
  const starts = [start, ...ends.slice(0, -1)];
  return Array.from({ length: count }, (_, at) => {
    const place = starts.length - count + at;
    const isLast = at === count - 1;
    return place < 0
      ? { start, end: start }
      : { start: starts[place] ?? end, end: isLast ? end : (ends[place] ?? end) };
  });
}

/**
 * What was answered to each command. Clients send several at once (RFC 2920): then no reply stands
 * between them, and those below answer them in their order. Where a program shows what it said
 * alone, and the replies that it failed for, these are for what it said last.
 */
export function findAnswers(
  extraction: Extraction,
  commands: readonly Command[],
  end: number,
): Span[] {
  const behind = commands.map((command, place) => ({
    start: command.end,
    end: commands[place + 1]?.start ?? end,
  }));
  let first = 0;
  return behind.flatMap((stretch, place) => {
    const isLast = place === commands.length - 1;
    if (!isLast && codesIn(extraction, stretch).length === 0) return [];
    const batch = place - first + 1;
    const unanswered = countUnanswered(commands.slice(first, place + 1));
    first = place + 1;
    if (batch === 1) return [stretch];
    const ends = findReplyEnds(extraction, stretch);
    const none = { start: stretch.start, end: stretch.start };
    if (unanswered > 0)
      return [
        ...Array.from({ length: unanswered }, () => none),
        ...alignToLast(ends, stretch, batch - unanswered),
      ];
    return Array.from({ length: batch }, (_, at) => ({
      start: at === 0 ? stretch.start : (ends[at - 1] ?? stretch.end),
      end: at === batch - 1 ? stretch.end : (ends[at] ?? stretch.end),
    }));
  });
}
