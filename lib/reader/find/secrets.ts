import {
  ASKS_SECRET,
  AUTH_INLINE,
  BASE64,
  MECHANISM,
  PASSWORD_IN_URL,
  PASSWORD_OPTION,
  PASSWORD_SETTING,
  PLAIN_WORD,
} from './patterns';
import type { Mark } from './types';

/** More of them need not be told apart: the warning is the same. */
const MOST_SECRETS = 200;

const LONGEST_LINE = 2500;

const secret = (start: number, length: number): Mark => ({
  kind: 'secret',
  value: '',
  start,
  end: start + length,
});

/** A shorter word behind "password" is rarely one. */
const SHORTEST = 3;

/** What a pattern's group holds, where it may be a secret. */
function heldBy(view: string, pattern: RegExp, mayBe: (value: string) => boolean): Mark[] {
  return [...view.matchAll(pattern)].slice(0, MOST_SECRETS).flatMap((match) => {
    const value = match[1] ?? '';
    return value.length >= SHORTEST && mayBe(value)
      ? [secret(match.index + match[0].lastIndexOf(value), value.length)]
      : [];
  });
}

/**
 * Behind 'AUTH LOGIN' a list of a server goes on with the next mechanism, and a sentence with a
 * word ("AUTH LOGIN failed").
 */
const isSent = (value: string): boolean => !MECHANISM.test(value) && !PLAIN_WORD.test(value);

/** What a client sends behind AUTH, and what stands in options, settings and addresses. */
function named(view: string): Mark[] {
  const words = view.toLowerCase();
  // Most texts have none of the words by which the expressions begin.
  const holds = (...signs: readonly string[]) => signs.some((sign) => words.includes(sign));
  const patterns = [
    ...(holds(' -ap ') || (holds('pass') && holds('password', 'passwd=')) ? [PASSWORD_OPTION] : []),
    ...(holds('pass') ? [PASSWORD_SETTING] : []),
    ...(holds('://') && holds('smtp://', 'smtps://') ? [PASSWORD_IN_URL] : []),
  ];
  return [
    ...(holds('auth ', 'auth=') ? heldBy(view, AUTH_INLINE, isSent) : []),
    ...patterns.flatMap((pattern) => heldBy(view, pattern, () => true)),
  ];
}

/** The base64 at the end of the line that answers a 334, behind what a client writes before it. */
function answers(view: string): Mark[] {
  if (!view.includes('334')) return [];
  return [...view.matchAll(ASKS_SECRET)]
    .slice(0, MOST_SECRETS)
    .flatMap(({ 0: question, index }) => {
      const start = index + question.length;
      const line = (view.slice(start, start + LONGEST_LINE).split('\n')[0] ?? '').trimEnd();
      const word = line.slice(line.lastIndexOf(' ') + 1);
      return word.length > SHORTEST && BASE64.test(word)
        ? [secret(start + line.length - word.length, word.length)]
        : [];
    });
}

/**
 * What must not be shown to anybody else. A name in base64 is covered as well: without it a
 * password is worth less.
 */
export function secretsIn(view: string): Mark[] {
  const seen = new Set<number>();
  return [...named(view), ...answers(view)]
    .filter(({ start }) => !seen.has(start) && seen.add(start))
    .slice(0, MOST_SECRETS);
}
