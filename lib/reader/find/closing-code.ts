import type { Span } from '../decode/types';
import { BRACKET_CLOSES } from './code-patterns';
import type { Place } from './code-place';
import { SPOKEN_CODES } from './code-words';
import { asFound, readLoneStatus } from './lone-status';
import { present } from './present';
import { holdsRefusal } from './sounds-like-mail';
import type { Mark, Reply } from './types';

/** 'Rate limit exceeded (451)': the words of a reply that ends with its code stand before it. */
export const isClosing = ({ code, before, after, line }: Place): boolean =>
  SPOKEN_CODES.has(code) &&
  before.endsWith(' (') &&
  BRACKET_CLOSES.test(after) &&
  holdsRefusal(line);

export const closesLine = ({ start, end }: Mark, view: string): boolean =>
  view.slice(start - 2, start) === ' (' && BRACKET_CLOSES.test(view.slice(end, end + 8));

/** The reply of a line that ends with its code: that of the line, with the code before it. */
export function readClosing(
  view: string,
  basic: Mark,
  statuses: readonly Mark[],
  limit: Span,
): Reply {
  const { span, text } = readLoneStatus(view, basic, { ...limit, end: basic.end + 1 });
  const start = span?.start ?? basic.start;
  const enhanced = statuses.find(
    (mark) => mark.start >= start && mark.end < basic.start && mark.value[0] === basic.value[0],
  );
  return present({
    basic: asFound(basic),
    enhanced: enhanced && asFound(enhanced),
    span,
    text,
  }) as Reply;
}
