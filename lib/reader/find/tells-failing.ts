import { comparable, lowerCase } from '../knowledge/fragments';
import { REFUSALS } from '../knowledge/phrases';
import { findTold } from '../knowledge/told';
import { FAILS } from './patterns';

/** Do some words say that something was rejected, or did not arrive? */
export function tellsFailing(words: string): boolean {
  if (FAILS.test(words)) return true;
  const small = lowerCase(words);
  if (REFUSALS.some((refusal) => small.includes(refusal))) return true;
  const told = findTold(comparable(words));
  return told.has('undelivered') || told.has('reports') || told.has('delayed');
}
