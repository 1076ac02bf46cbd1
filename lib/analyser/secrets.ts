import { ASKS_SECRET, AUTH_INLINE, BASE64, PASSWORD_IN_URL, PASSWORD_OPTION, PASSWORD_SETTING } from './patterns';
import type { Mark } from './types';

/** More of them need not be told apart: the warning is the same. */
const MOST = 200;

const LONGEST_LINE = 2500;

const secret = (start: number, length: number): Mark => ({ kind: 'secret', value: '', start, end: start + length });

/** A shorter word behind "password" is rarely one. */
const SHORTEST = 3;

/** What stands behind AUTH, in options, settings and addresses. */
function named(view: string): Mark[] {
  return [AUTH_INLINE, PASSWORD_OPTION, PASSWORD_SETTING, PASSWORD_IN_URL].flatMap((pattern) =>
    [...view.matchAll(pattern)].slice(0, MOST).flatMap((match) => {
      const value = match[1] ?? '';
      return value.length < SHORTEST ? [] : [secret(match.index + match[0].lastIndexOf(value), value.length)];
    }),
  );
}

/** The base64 at the end of the line that answers a 334, behind what a client writes before it. */
function answers(view: string): Mark[] {
  return [...view.matchAll(ASKS_SECRET)].slice(0, MOST).flatMap(({ 0: question, index }) => {
    const start = index + question.length;
    const line = (view.slice(start, start + LONGEST_LINE).split('\n')[0] ?? '').trimEnd();
    const word = line.slice(line.lastIndexOf(' ') + 1);
    return word.length > SHORTEST && BASE64.test(word) ? [secret(start + line.length - word.length, word.length)] : [];
  });
}

/**
 * What must not be shown to anybody else. A name in base64 is covered as well: without it a password is worth less.
 */
export function secretsIn(view: string): Mark[] {
  const seen = new Set<number>();
  return [...named(view), ...answers(view)].filter(({ start }) => !seen.has(start) && seen.add(start)).slice(0, MOST);
}
