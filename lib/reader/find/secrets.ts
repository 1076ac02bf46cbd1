import {
  ASKED_FOR_REST,
  ASKS_SECRET,
  AUTH_INLINE,
  BASE64,
  LINE_CLOSED,
  LOGIN_BEGUN,
  MASKED,
  MECHANISM,
  NUMBERS,
  PASSWORD_IN_URL,
  PASSWORD_LINE,
  PASSWORD_OPTION,
  PASSWORD_SETTING,
  PLAIN_WORD,
  SIGNS_AROUND,
  STANDS_FOR_SECRET,
  VERB,
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

/** Is it what somebody has hidden already, or the name of a place where it stands? */
const isHidden = (value: string): boolean => MASKED.test(value) || STANDS_FOR_SECRET.test(value);

/**
 * The same in base64 with signs around it, as libraries write it into their logs: '/* secret *\/' of
 * Nodemailer. The bare word may be somebody's password.
 */
function isHiddenInside(value: string): boolean {
  try {
    const inside = atob(value);
    const bare = inside.replace(SIGNS_AROUND, '');
    return bare !== inside && isHidden(bare);
  } catch {
    return false;
  }
}

/** What a pattern's group holds, where it may be a secret. */
function heldBy(view: string, pattern: RegExp, mayBe: (value: string) => boolean): Mark[] {
  return [...view.matchAll(pattern)].slice(0, MOST_SECRETS).flatMap((match) => {
    const value = match[1] ?? '';
    return value.length >= SHORTEST && mayBe(value) && !isHidden(value)
      ? [secret(match.index + match[0].lastIndexOf(value), value.length)]
      : [];
  });
}

/**
 * Behind 'AUTH LOGIN' a list of a server goes on with the next mechanism, and a sentence with a
 * word ("AUTH LOGIN failed").
 */
const isSent = (value: string): boolean => !MECHANISM.test(value) && !PLAIN_WORD.test(value);

/** 'Password: incorrect' on a line of its own says how it went. */
const isNoWord = (value: string): boolean => !PLAIN_WORD.test(value);

/** What a client sends behind AUTH, and what stands in options, settings and addresses. */
function named(view: string): Mark[] {
  const words = view.toLowerCase();
  // Most texts have none of the words by which the expressions begin.
  const holds = (...signs: readonly string[]) => signs.some((sign) => words.includes(sign));
  const ofPass = holds('pass', 'pwd');
  const patterns = [
    ...(ofPass || holds(' -ap ') ? [PASSWORD_OPTION] : []),
    ...(ofPass ? [PASSWORD_SETTING] : []),
    ...(holds('://') && holds('smtp://', 'smtps://') ? [PASSWORD_IN_URL] : []),
  ];
  return [
    ...(holds('auth ', 'auth=') ? heldBy(view, AUTH_INLINE, isSent) : []),
    ...patterns.flatMap((pattern) => heldBy(view, pattern, () => true)),
    ...(ofPass ? heldBy(view, PASSWORD_LINE, isNoWord) : []),
  ];
}

/** What a line ends with, and what stands before it on the line. */
interface Ending {
  readonly before: string;
  readonly word: string;
  readonly start: number;
}

/** Signs that stand before what a client writes, as programs show it. */
const OPENINGS: readonly string[] = [' ', '"', "'", '>'];

function endingOf(line: string, at: number): Ending {
  const text = line.replace(LINE_CLOSED, '');
  const from = 1 + Math.max(...OPENINGS.map((sign) => text.lastIndexOf(sign)));
  return { before: text.slice(0, from), word: text.slice(from), start: at + from };
}

/** Behind a name, a password and what a server asks between them nothing more of a login is. */
const MOST_LINES = 12;

/** The lines behind a place that a server does not fill by asking for the rest. */
function* linesBehind(view: string, from: number): Generator<Ending> {
  let at = from;
  for (let count = 0; count < MOST_LINES && at < view.length; count += 1) {
    const line = view.slice(at, at + LONGEST_LINE).split('\n')[0] ?? '';
    const ending = endingOf(line, at);
    if ((ending.before || ending.word) && !ASKED_FOR_REST.test(line)) yield ending;
    at += line.length + 1;
  }
}

/** A name, and a password. */
const MOST_SENT = 2;

/** What is written before a line of a client, whenever it was written. */
const leadOf = (before: string): string => before.replace(NUMBERS, '0');

/**
 * The base64 that a client sends behind a login begun, line by line; where a text has its lines
 * alone, nobody asks for it there.
 */
function sentBehind(view: string, from: number, lead: string): Mark[] {
  const sent: Mark[] = [];
  for (const { before, word, start } of linesBehind(view, from)) {
    const isOne = word.length > SHORTEST && BASE64.test(word) && isSent(word) && !VERB.test(word);
    if (isOne && isHiddenInside(word)) break;
    if (!isOne || leadOf(before) !== leadOf(lead)) break;
    sent.push(secret(start, word.length));
    if (sent.length === MOST_SENT) break;
  }
  return sent;
}

/** What answers the beginning of a login. */
const begun = (view: string): Mark[] =>
  [...view.matchAll(LOGIN_BEGUN)].slice(0, MOST_SECRETS).flatMap(({ 0: command, index }) => {
    const line = view.slice(view.lastIndexOf('\n', index) + 1, index);
    return sentBehind(view, index + command.length, line);
  });

/** The base64 at the end of the line that answers a 334, behind what a client writes before it. */
function answers(view: string): Mark[] {
  if (!view.includes('334')) return [];
  return [...view.matchAll(ASKS_SECRET)]
    .slice(0, MOST_SECRETS)
    .flatMap(({ 0: question, index }) => {
      const [line] = linesBehind(view, index + question.length);
      const isOne = line && line.word.length > SHORTEST && BASE64.test(line.word);
      return isOne && !isHiddenInside(line.word) ? [secret(line.start, line.word.length)] : [];
    });
}

/**
 * What must not be shown to anybody else. A name in base64 is covered as well: without it a
 * password is worth less.
 */
export function secretsIn(view: string): Mark[] {
  const seen = new Set<number>();
  return [...named(view), ...begun(view), ...answers(view)]
    .filter(({ start }) => !seen.has(start) && seen.add(start))
    .slice(0, MOST_SECRETS);
}
