import { isInformative } from '../../codes';
import type { Found, Span } from '../decode/types';
import { BETWEEN_CODES, CONSEQUENCE, QUOTES_REMOTE } from './patterns';
import { present } from './present';
import { folded, replyEnd, withoutRepeats } from './reply-text';
import type { Choice, Mark } from './types';

/**
 * The reply that decides within a stretch of text: its codes, where it stands, its words with white
 * space folded.
 */
export interface Reply {
  readonly basic?: Found;
  readonly enhanced?: Found;
  readonly span?: Span;
  readonly text: string;
  readonly choice?: Choice;
}

interface Candidate {
  readonly basic: Mark;
  readonly enhanced: Mark | undefined;
  readonly rank: number;
}

/** What a delivery takes over of a reply. */
export const factsOf = ({ basic, enhanced, span, choice }: Reply) =>
  present({ basic, enhanced, deciding: span, choice });

const refuses = ({ value }: Mark): boolean => value.startsWith('4') || value.startsWith('5');

const asFound = ({ value, start, end }: Mark): Found => ({ value, start, end });

/** How far behind a basic code its enhanced one may stand ('550-', line break, '5.1.1'). */
const ATTACHED = 48;

function attachedTo(basic: Mark, next: Mark | undefined, view: string): Mark | undefined {
  if (!next || next.start - basic.end > ATTACHED) return undefined;
  return BETWEEN_CODES.test(view.slice(basic.end, next.start)) ? next : undefined;
}

/**
 * '552 5.1.1 5.2.2 mailbox is full': a relay puts its own status before that of the reply it passes
 * on.
 */
function innermost(attached: Mark | undefined, following: readonly Mark[]): Mark | undefined {
  const next = attached && following.find(({ start }) => start === attached.end + 1);
  return next ?? attached;
}

/**
 * Sendmail adds `554 5.0.0` after the reason, and servers complain about what follows a refusal: no
 * reasons themselves.
 */
function isEcho(basic: Mark, enhanced: Mark | undefined, view: string): boolean {
  if (basic.value === '554' && enhanced?.value === '5.0.0') return true;
  return CONSEQUENCE.test(view.slice(basic.start, basic.start + 80));
}

/**
 * '550-Response: 550 5.1.1 <ada@example.com>: …' is a line of a longer reply, which tells of what
 * its server asked elsewhere.
 */
function insideReply(basic: Mark, view: string): boolean {
  const before = view.slice(Math.max(0, basic.start - 80), basic.start);
  const line = before.slice(before.lastIndexOf('\n') + 1).trimStart();
  return line.startsWith(`${basic.value}-`);
}

/**
 * '<<< 550', 'said: 550' and '<550 …>' inside another reply quote the other server; a line without
 * is the reporter's own summary.
 */
const isRemote = (basic: Mark, view: string): boolean =>
  QUOTES_REMOTE.test(view.slice(Math.max(0, basic.start - 40), basic.start).toLowerCase()) &&
  !insideReply(basic, view);

/**
 * What the other server said goes first, then what is final, then what has an enhanced code that
 * says more than its class.
 */
function rankOf(basic: Mark, enhanced: Mark | undefined, view: string): number {
  const echo = isEcho(basic, enhanced, view) ? -8 : 0;
  // 'Message expired <421 4.4.2 timed out>': what is wrapped is what the other server said.
  const wrapped = view[basic.start - 1] === '<' ? 8 : 0;
  return (
    echo +
    wrapped +
    (isRemote(basic, view) ? 4 : 0) +
    (basic.value.startsWith('5') ? 2 : 0) +
    (enhanced && isInformative(enhanced.value) ? 1 : 0)
  );
}

function candidatesOf(marks: readonly Mark[], view: string): Candidate[] {
  const candidates: Candidate[] = [];
  marks.forEach((basic, place) => {
    if (basic.kind !== 'basic' || !refuses(basic)) return;
    const following = marks
      .slice(place + 1, place + 4)
      .filter((mark) => mark.kind === 'enhanced' && refuses(mark));
    const enhanced = innermost(attachedTo(basic, following[0], view), following);
    candidates.push({ basic, enhanced, rank: rankOf(basic, enhanced, view) });
  });
  return candidates;
}

/** How much of the line before a lone status is read. */
const LONGEST_LEAD = 300;

/**
 * The line a lone enhanced code stands on is its reply: the words may go before it ("no mailbox by
 * that name (#5.1.1)").
 */
function aroundStatus(view: string, mark: Mark, limit: Span): Reply {
  const before = view.slice(Math.max(limit.start, mark.start - LONGEST_LEAD), mark.start);
  const start = mark.start - before.length + before.lastIndexOf('\n') + 1;
  const over = Math.max(mark.end, replyEnd(view, mark.start, limit.end));
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

/** Why the chosen one goes before the others. */
function choiceOf(chosen: Candidate, candidates: readonly Candidate[], view: string): Choice {
  const others = candidates.filter(
    ({ basic }) => basic.value !== chosen.basic.value || basic.start < chosen.basic.start,
  );
  if (others.length === 0) return 'only';
  if (isRemote(chosen.basic, view) && others.some(({ basic }) => !isRemote(basic, view)))
    return 'remote';
  return others.some(({ basic }) => basic.value.charAt(0) !== chosen.basic.value.charAt(0))
    ? 'final'
    : 'first';
}

/**
 * The status that goes with a reply that has none attached: one inside its words ("… (#5.1.1)"),
 * else one that is no other reply's.
 */
function looseStatus(
  statuses: readonly Mark[],
  candidates: readonly Candidate[],
  basic: Mark,
  end: number,
): Mark | undefined {
  const same = statuses.filter(
    ({ value }) => value.charAt(0) === basic.value.charAt(0) && isInformative(value),
  );
  const inside = same.find(({ start }) => start > basic.end && start < end);
  const taken = new Set(candidates.map(({ enhanced }) => enhanced));
  return (
    inside ??
    same.find((mark) => mark.start > basic.end && !taken.has(mark)) ??
    same.find((mark) => !taken.has(mark))
  );
}

/**
 * The reply that decides among the marks of a stretch, which ends at `limit.end`. A reply of the
 * other server goes before the reporter's summary, a final one before a temporary one; `554 5.0.0`
 * after a reason is passed over. A success on the way never decides.
 */
export function decide(view: string, marks: readonly Mark[], limit: Span): Reply {
  const candidates = candidatesOf(marks, view);
  const chosen = candidates.reduce<Candidate | undefined>(
    (top, next) => (top && top.rank >= next.rank ? top : next),
    undefined,
  );
  const statuses = marks.filter((mark) => mark.kind === 'enhanced' && refuses(mark));
  if (!chosen) {
    const alone = statuses.find(({ value }) => isInformative(value)) ?? statuses[0];
    return alone ? aroundStatus(view, alone, limit) : { text: '' };
  }
  const { basic } = chosen;
  const end = replyEnd(view, basic.start, limit.end);
  const enhanced = chosen.enhanced ?? looseStatus(statuses, candidates, basic, end);
  return {
    basic: asFound(basic),
    ...(enhanced ? { enhanced: asFound(enhanced) } : {}),
    span: { start: basic.start, end },
    choice: choiceOf(chosen, candidates, view),
    text: withoutRepeats(folded(view.slice(basic.start, end)), basic.value, enhanced?.value),
  };
}
