import { JOINS, PLURAL, TOLD_WHOLE_AFTER, TOLD_WHOLE_BEFORE } from './code-patterns';
import { tellsFailing } from './tells-failing';

/**
 * How long the words of a reply are that somebody tells as a whole, between its code and what he
 * calls it: 'returned with a 554 mail server permanently rejected message error'. 0 where it is
 * something else: what is counted stands in the plural, and refuses nothing.
 */
export function toldWords(before: string, after: string): number {
  const [, words] = TOLD_WHOLE_AFTER.exec(after) ?? [];
  const isTold =
    words !== undefined &&
    TOLD_WHOLE_BEFORE.test(before) &&
    !JOINS.test(words) &&
    !PLURAL.test(words) &&
    tellsFailing(words);
  return isTold ? words.length : 0;
}
