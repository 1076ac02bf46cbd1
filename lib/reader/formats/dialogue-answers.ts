import type { Span } from '../decode/types';
import { codesIn } from '../find/extraction';
import type { Extraction } from '../find/types';
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

/**
 * What was answered to each command. Clients send several at once (RFC 2920): then no reply stands
 * between them, and those below answer them in their order.
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
    first = place + 1;
    if (batch === 1) return [stretch];
    const ends = findReplyEnds(extraction, stretch);
    return Array.from({ length: batch }, (_, at) => ({
      start: at === 0 ? stretch.start : (ends[at - 1] ?? stretch.end),
      end: at === batch - 1 ? stretch.end : (ends[at] ?? stretch.end),
    }));
  });
}
