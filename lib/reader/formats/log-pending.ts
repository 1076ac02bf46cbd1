import type { Found } from '../decode/types';
import type { Reply } from '../find/types';
import { REPEATED_CODE } from './log-patterns';
import type { Statement } from './log-statement';

/** Why, as one line or several say it. */
export type Reason = Pick<Statement, 'reply' | 'reason' | 'place' | 'status' | 'server' | 'stage'>;

/** The lines of one reply, each with its code: as one text. */
function joinReplies(first: Statement, others: readonly Statement[]): Reply {
  const rest = others.map(({ reply }) => reply.text.replace(REPEATED_CODE, ''));
  return { ...first.reply, text: [first.reply.text, ...rest].join(' ').trim() };
}

/** The reason that earlier lines give: the last reply with all its lines, else the last words. */
export function findPendingReason(pending: readonly Statement[]): Reason | undefined {
  const last = pending.findLast(({ reply }) => reply.basic);
  if (!last) return pending.findLast(({ reason }) => reason);
  const lines = pending.filter(({ reply }) => reply.basic?.value === last.reply.basic?.value);
  const [first = last, ...others] = lines;
  return { ...first, reply: joinReplies(first, others) };
}

export const isAbout = ({ recipients }: Statement, value: string | undefined): boolean =>
  !recipients?.length || recipients.some((each) => each.value === value);

/** The reply of the line itself, of those above it, then the program's own words. */
export function chooseReason(
  statement: Statement,
  pending: readonly Statement[],
  recipient: Found | undefined,
): Reason {
  const { refusedOne } = statement;
  if (refusedOne && refusedOne !== recipient?.value)
    return { ...statement, reply: { text: '' }, reason: '' };
  if (statement.reply.basic) return statement;
  const above = findPendingReason(pending.filter((each) => isAbout(each, recipient?.value)));
  if (above?.reply.basic) return above;
  return statement.reason || statement.reply.enhanced ? statement : (above ?? statement);
}
