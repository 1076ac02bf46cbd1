import { GREETINGS } from '../knowledge/names';
import * as pattern from './name-patterns';
import { lookUp } from './openings';
import { endAt, endsHere, readHonoured, readNames, readUnspaced } from './read-names';
import type { PrivateSpan } from './types';

export const greetingEnd = lookUp(GREETINGS);

const NOBODY: readonly PrivateSpan[] = [];

/** Longer words behind a comma are a sentence. */
const LONGEST_CALLED = 3;

/** '你好，王小明！' is all of its line, '您好，附件已发。' is a sentence. */
const isCalled = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST_CALLED && endAt(pattern.CALLED, text, end) !== undefined;

/** Whom a greeting greets that ends at a place: 'Hallo Jutta', 'Hola, Leandro:'. */
function greetedBehind(text: string, at: number): readonly PrivateSpan[] {
  const afterComma = endAt(pattern.GREETING_COMMA, text, at);
  const from = afterComma ?? at;
  const honoured = readHonoured(text, from);
  if (honoured.names.length > 0) return honoured.names;
  const alone = readUnspaced(text, from);
  if (alone.names.length > 0)
    return (afterComma === undefined && endsHere(text, alone)) || isCalled(text, from, alone.end)
      ? alone.names
      : NOBODY;
  const read = readNames(text, from);
  // 'Hi, Nextcloud refuses my mail' greets nobody.
  return afterComma === undefined || endsHere(text, read) ? read.names : NOBODY;
}

/** More people are not greeted one by one. */
const MOST_PEOPLE = 5;

/** People by the greeting behind them: '佳蓉、郁婷，早安'. */
function greetedBefore(text: string, from: number): readonly PrivateSpan[] {
  const people: PrivateSpan[] = [];
  for (let at = from; people.length < MOST_PEOPLE; ) {
    const { names, end } = readUnspaced(text, at);
    const after = endAt(pattern.PARTED, text, end);
    if (after === undefined || end === at) break;
    people.push(...names);
    if (greetingEnd(text, after) !== undefined) return people;
    at = after;
  }
  return NOBODY;
}

/** Names behind a greeting that begins at a place, or before what is said behind a name. */
export function greetedAt(text: string, at: number): readonly PrivateSpan[] {
  const end = greetingEnd(text, at);
  if (end !== undefined) return greetedBehind(text, end);
  const { names } = readHonoured(text, at);
  return names.length > 0 ? names : greetedBefore(text, at);
}
