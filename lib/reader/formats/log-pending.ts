import type { Found } from '../decode/types';
import type { Reply } from '../find/types';
import { COVERED, REPEATED_CODE } from './log-patterns';
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

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@'));

/** Both are covered, as who posts a log does: not always alike ('XXX@example.org', 'XX@example.org'). */
const mayBeOne = (one: string, other: string): boolean =>
  COVERED.test(one) && COVERED.test(other) && domainOf(one) === domainOf(other);

/** The lines above about somebody, else those of the same message that may be. */
function findAbove(pending: readonly Statement[], recipient: Found | undefined): Statement[] {
  const own = pending.filter((each) => isAbout(each, recipient?.value));
  if (own.length > 0 || !recipient) return own;
  return pending.filter(({ recipients = [] }) =>
    recipients.every(({ value }) => mayBeOne(value, recipient.value)),
  );
}

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
  const above = findPendingReason(findAbove(pending, recipient));
  if (above?.reply.basic) return above;
  return statement.reason || statement.reply.enhanced ? statement : (above ?? statement);
}
