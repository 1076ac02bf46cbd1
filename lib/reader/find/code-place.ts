import { endsWithAny } from '../knowledge/edges';
import { lowerCase } from '../knowledge/fragments';
import { WHITE_SPACE } from '../knowledge/patterns';
import { ASKS_CODE } from '../knowledge/phrases';
import {
  AFTER_LITERAL,
  ANSWER_ARROW,
  BYTES_LITERAL,
  CLOSED_BEHIND,
  CODE_FIELD,
  COUNT_AHEAD,
  COUNT_BEHIND,
  COUNTED_AFTER,
  COUNTS_BEFORE,
  ESCAPED_QUOTE,
  FIELD_AFTER,
  HOST_BEFORE,
  LEADER_BEFORE,
  LINE_PREFIX,
  OF_SMTP,
  OF_WEB_ALONE,
  OF_WEB_TOO,
  PART_OF_MORE_AFTER,
  PART_OF_MORE_BEFORE,
  PLACE_BEFORE,
  PORT_BEFORE,
  PROCESS_BEFORE,
  REFUSAL_CODE,
  REPLY_WORDS,
  SERVER_WORDS,
  STATUS_BEFORE,
  STATUS_CODE_BEFORE,
  TOLD_AFTER,
  TOLD_BEFORE,
  TUPLE_AFTER,
  WEB_ERROR_BEFORE,
  WEB_REPLY,
  WEB_REQUEST,
  WIDE_SIGNS,
} from './code-patterns';
import { CUSTOMARY_CODES, FOREIGN_PROTOCOLS, SPOKEN_CODES } from './code-words';
import { INTRODUCTIONS, OPENING } from './introductions';
import { toldWords } from './told-words';

const REACH = 60;

/** Marks of quoting that may stand right before a code. */
export const QUOTES_BEFORE = '"\'“«‘`(';

/** Signs that open before a code, and those that close behind it, in the same order. */
const OPENING_SIGNS = '"\'“«„([';
const CLOSING_SIGNS = '"\'”»“)]';

/** A place in a text and what stands around it on the way to a decision. */
export interface Place {
  readonly code: string;
  readonly before: string;
  readonly after: string;
  /** What stands on the same line before the code. */
  readonly line: string;
}

/**
 * What is said behind a code, on its line: where a bracket or a quote was opened before the code,
 * up to where it closes, or behind it where it closes at once ('(554): Transaction failed').
 */
export function wordsBehind({ before, after }: Place): string {
  const [words = ''] = after.split('\n');
  const opened = OPENING_SIGNS.indexOf(before.at(-1) ?? ' ');
  if (opened < 0) return words;
  const closing = words.indexOf(CLOSING_SIGNS.charAt(opened));
  return (closing > 1 ? words.slice(0, closing) : words).replace(CLOSED_BEHIND, ' ');
}

/** How far the wide signs of Chinese and Japanese stand from those of ASCII. */
const WIDE = 0xfee0;

/** Signs as programs write them: '（553，' as '(553,', a quote in JSON without its backslash. */
const withPlainSigns = (text: string): string =>
  text
    .replace(WIDE_SIGNS, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDE))
    .replace(ESCAPED_QUOTE, '"');

export function lookAround(view: string, start: number, code: string): Place {
  const before = withPlainSigns(view.slice(Math.max(0, start - REACH), start));
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    code,
    before,
    after: withPlainSigns(view.slice(start + code.length, start + code.length + REACH)),
    line: before.slice(lineStart),
  };
}

/** 'Remote host said: "' leads to a reply; opening brackets and quotes between do not count. */
function followsAny({ before }: Place, introduced: (words: string) => boolean): boolean {
  let end = before.length;
  while (end > 0 && OPENING.includes(before.charAt(end - 1))) end -= 1;
  const words = lowerCase(before.slice(0, end)).replace(WHITE_SPACE, ' ').replaceAll(' =', '=');
  return introduced(words);
}

const isIntroduction = endsWithAny(INTRODUCTIONS);
const isAsking = endsWithAny(ASKS_CODE);

export const isIntroduced = (place: Place): boolean => followsAny(place, isIntroduction);

/** 'what is error: 554 Denied' asks for the code. */
export const followsQuestion = (place: Place): boolean => followsAny(place, isAsking);

export const isForeign = ({ code, line, after }: Place): boolean => {
  const words = line.toLowerCase();
  return (
    FOREIGN_PROTOCOLS.some((protocol) => words.includes(protocol)) ||
    WEB_REQUEST.test(line) ||
    (ANSWER_ARROW.test(line) && WEB_REPLY.test(code + after))
  );
};

/** 'expected 250 but got 550' speaks of a code that did not come; 'unexpected' of one that did. */
export const isExpected = ({ before }: Place): boolean =>
  before.slice(-34).toLowerCase().replaceAll('unexpected', '').includes('expected') &&
  !before.slice(-14).toLowerCase().includes('got');

/**
 * Signs that make three digits part of something else: a port, a price, a file position, a phone
 * number.
 */
export function isPartOfMore({ code, before, after }: Place): boolean {
  if (PART_OF_MORE_BEFORE.test(before.at(-1) ?? ' ') && !BYTES_LITERAL.test(before)) return true;
  if (
    PLACE_BEFORE.test(before) ||
    PORT_BEFORE.test(before) ||
    (HOST_BEFORE.test(before) && !isKnown(code)) ||
    LEADER_BEFORE.test(before) ||
    PROCESS_BEFORE.test(before)
  )
    return true;
  return PART_OF_MORE_AFTER.test(after) || COUNTED_AFTER.test(after);
}

export const startsLine = ({ line }: Place): boolean => LINE_PREFIX.test(line);

/**
 * "{'maria@example.org': (550, b'…')}" and "[192.0.2.27], 550 …" lead to a reply without a word.
 */
export const isInTuple = ({ before, after }: Place): boolean =>
  before.endsWith('(') && TUPLE_AFTER.test(after);

export const isAfterHost = ({ before, after }: Place): boolean =>
  AFTER_LITERAL.test(before) && REPLY_WORDS.test(after);

/**
 * "a 550 error", "error 421": people name a code in passing. Numbers that other protocols use as
 * well do not count then.
 */
export function isSpokenOf({ code, before, after }: Place): boolean {
  if (!SPOKEN_CODES.has(code)) return false;
  return TOLD_AFTER.test(after) || TOLD_BEFORE.test(before) || toldWords(before, after) > 0;
}

/** 'status=500 path=/', '"status":500,': a field of the web, where the number is not one of mail. */
export const isStatusOfWeb = ({ code, before, line, after }: Place): boolean =>
  !SPOKEN_CODES.has(code) &&
  ((STATUS_BEFORE.test(before) && FIELD_AFTER.test(after)) ||
    (OF_WEB_ALONE.test(code) && STATUS_CODE_BEFORE.test(before) && !OF_SMTP.test(line)));

/** 'Das gab einen Serverfehler 500': the error of a page, named in passing. */
export const isErrorOfWeb = ({ code, line, after }: Place): boolean =>
  OF_WEB_TOO.test(code) && WEB_ERROR_BEFORE.test(line) && !SERVER_WORDS.test(after);

/** 'rejected: 550, accepted: 421': a number of things, and no words behind it. */
export const isCount = ({ before, after }: Place): boolean =>
  COUNTS_BEFORE.test(before) && (COUNT_BEHIND.test(after) || COUNT_AHEAD.test(before));

/** A code that servers of mail send; other numbers in the same place are those of the web. */
export const isKnown = (code: string): boolean =>
  CUSTOMARY_CODES.has(code) || REFUSAL_CODE.test(code);

/**
 * '"code": 605' in the event of a platform: a number there is a reply where no other protocol has
 * it.
 */
export const isInField = ({ code, before }: Place): boolean =>
  CODE_FIELD.test(before) && isKnown(code) && (SPOKEN_CODES.has(code) || code > '599');
