import { isInformative } from '../../codes';
import type { Span } from '../decode/types';
import { closesLine, readClosing } from './closing-code';
import { asFound, findLooseStatus, readLoneStatus } from './lone-status';
import { present } from './present';
import { type Candidate, findCandidates, isRemote, refuses } from './reply-candidates';
import { folded, replyEnd, withoutRepeats } from './reply-text';
import type { Choice, Mark, Reply } from './types';

/** What a delivery takes over of a reply. */
export const factsOf = ({ basic, enhanced, span, choice }: Reply) =>
  present({ basic, enhanced, deciding: span, choice });

const isPermanent = ({ basic }: Candidate): boolean => basic.value.startsWith('5');

/**
 * Does a report only say again what the other server has answered? What that one said itself, or
 * what is of another class, is another reply.
 */
const isSummary = ({ basic }: Candidate, chosen: Candidate, view: string): boolean =>
  !isRemote(basic, view) && basic.value.charAt(0) === chosen.basic.value.charAt(0);

/** Why the chosen one goes before the others. */
function explainChoice(chosen: Candidate, candidates: readonly Candidate[], view: string): Choice {
  const others = candidates.filter(({ basic }) => basic.value !== chosen.basic.value);
  if (others.length === 0) return 'only';
  const isFinal = isPermanent(chosen);
  const remote = isRemote(chosen.basic, view);
  const isOver = (other: Candidate) => !isRemote(other.basic, view) && isPermanent(other);
  if (remote && !isFinal && others.some(isOver)) return 'over';
  if (remote && others.every((other) => isSummary(other, chosen, view))) return 'remote';
  if (isFinal && others.some(({ basic }) => basic.value.startsWith('4'))) return 'final';
  return candidates[0] === chosen ? 'first' : 'only';
}

/** Is it the temporary status of a report that is passed on? */
const isReported = ({ start, value }: Mark, view: string): boolean =>
  value.startsWith('4') && view[start - 1] === '#';

/**
 * The reply that decides among the marks of a stretch, which ends at `limit.end`. A reply of the
 * other server goes before the reporter's summary, a final one before a temporary one; `554 5.0.0`
 * after a reason is passed over. A success on the way never decides.
 */
export function decide(view: string, marks: readonly Mark[], limit: Span): Reply {
  const candidates = findCandidates(marks, view);
  const chosen = candidates.reduce<Candidate | undefined>(
    (top, next) => (top && top.rank >= next.rank ? top : next),
    undefined,
  );
  const own = candidates.filter(({ asked }) => !asked);
  const asked = candidates.flatMap((each) => (each.asked && each.enhanced) || []);
  const statuses = marks.filter(
    (mark) => mark.kind === 'enhanced' && refuses(mark) && !asked.includes(mark),
  );
  if (!chosen) {
    const alone = statuses.find(({ value }) => isInformative(value)) ?? statuses[0];
    return alone ? readLoneStatus(view, alone, limit) : { text: '' };
  }
  const { basic } = chosen;
  const choice = explainChoice(chosen, candidates, view);
  if (closesLine(basic, view)) return { ...readClosing(view, basic, statuses, limit), choice };
  const end = replyEnd(view, basic.start, limit.end);
  const enhanced = chosen.enhanced ?? findLooseStatus(statuses, own, basic, end);
  // '554 5.4.0 <mx.example.org #4.4.1>': it gave up what had failed for now.
  if (isPermanent(chosen) && enhanced && isReported(enhanced, view))
    return {
      enhanced: asFound(enhanced),
      span: { start: basic.start, end },
      choice: 'over',
      text: folded(view.slice(enhanced.start, end)),
    };
  return {
    basic: asFound(basic),
    ...(enhanced ? { enhanced: asFound(enhanced) } : {}),
    span: { start: basic.start, end },
    choice,
    text: withoutRepeats(folded(view.slice(basic.start, end)), basic.value, enhanced?.value),
  };
}
