import { isInformative } from '../../codes';
import type { Found, Span } from '../decode/types';
import { isIntroduced, lookAround } from './code-place';
import type { Candidate } from './reply-candidates';
import { folded, replyEnd } from './reply-text';
import type { Mark, Reply } from './types';

/** A mark without its kind, as a delivery holds it. */
export const asFound = ({ value, start, end }: Mark): Found => ({ value, start, end });

/** How much of the line before a lone status is read. */
const LONGEST_LEAD = 300;

/** 'The server response was: 5.7.1 …': text before a reply is not part of it. */
const isLedIn = (view: string, { start, end, value }: Mark, over: number): boolean =>
  view.slice(end, over).trim() !== '' && isIntroduced(lookAround(view, start, value));

/**
 * The line a lone enhanced code stands on is its reply: the words may go before it ("no mailbox by
 * that name (#5.1.1)").
 */
export function readLoneStatus(view: string, mark: Mark, limit: Span): Reply {
  const before = view.slice(Math.max(limit.start, mark.start - LONGEST_LEAD), mark.start);
  const over = Math.max(mark.end, replyEnd(view, mark.start, limit.end));
  const lineStart = mark.start - before.length + before.lastIndexOf('\n') + 1;
  const start = isLedIn(view, mark, over) ? mark.start : lineStart;
  // "… by that name. (#5.1.1)": the bracket was opened before the code.
  const end =
    over < limit.end && view[over] === ')' && view.slice(start, over).includes('(')
      ? over + 1
      : over;
  return {
    enhanced: asFound(mark),
    choice: 'status',
    span: { start, end },
    text: folded(view.slice(start, end)),
  };
}

/**
 * The status that goes with a reply that has none attached: one inside its words ("… (#5.1.1)"),
 * else one that is no other reply's.
 */
export function findLooseStatus(
  statuses: readonly Mark[],
  candidates: readonly Candidate[],
  basic: Mark,
  end: number,
): Mark | undefined {
  const ofClass = statuses.filter(({ value }) => value.charAt(0) === basic.value.charAt(0));
  const same = ofClass.filter(({ value }) => isInformative(value));
  const inside = same.find(({ start }) => start > basic.end && start < end);
  // Sendmail says '<<< 550 User unknown' again as '550 5.1.1 <ada@example.com>... User unknown'.
  const again = candidates.find(
    ({ basic: { value }, enhanced }) =>
      value === basic.value && enhanced && isInformative(enhanced.value),
  );
  const taken = new Set(candidates.map(({ enhanced }) => enhanced));
  return (
    inside ??
    same.find((mark) => mark.start > basic.end && !taken.has(mark)) ??
    same.find((mark) => !taken.has(mark)) ??
    again?.enhanced ??
    ofClass.find((mark) => !taken.has(mark))
  );
}
