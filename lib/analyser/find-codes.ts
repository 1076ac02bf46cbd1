import {
  AFTER_BASIC,
  AFTER_ENHANCED,
  AFTER_LITERAL,
  BYTES_LITERAL,
  COUNTED_AFTER,
  LEADER_BEFORE,
  LINE_ENDS,
  LINE_PREFIX,
  NO_STATUS,
  NO_STATUS_AFTER,
  NO_STATUS_BEFORE,
  PAGE_BEFORE,
  PART_OF_MORE_AFTER,
  PART_OF_MORE_BEFORE,
  PORT_BEFORE,
  PROCESS_BEFORE,
  REPLY_WORDS,
  STATUS_LINE_ENDS,
  STATUS_WORDS,
  STREET,
  THEN_ENHANCED,
  THREE_DIGITS,
  THREE_NUMBERS,
  TOLD_AFTER,
  TOLD_BEFORE,
  TUPLE_AFTER,
  VERSION_BEFORE,
  WHITE_SPACE,
} from './patterns';
import { FOREIGN_PROTOCOLS, INTRODUCTIONS, MAIL_WORDS, OPENING, SPOKEN_CODES } from './reply-context';
import type { Mark } from './types';

const REACH = 60;

/** Marks of quoting that may stand right before a code. */
const QUOTES_BEFORE = '"\'“«‘`(';

/** A place in a text and what stands around it on the way to a decision. */
interface Place {
  readonly code: string;
  readonly before: string;
  readonly after: string;
  /** What stands on the same line before the code. */
  readonly line: string;
}

function placeOf(view: string, start: number, code: string): Place {
  const before = view.slice(Math.max(0, start - REACH), start);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { code, before, after: view.slice(start + code.length, start + code.length + REACH), line: before.slice(lineStart) };
}

/** 'Remote host said: "' leads to a reply; opening brackets and quotes between do not count. */
function introduced({ before }: Place): boolean {
  let end = before.length;
  while (end > 0 && OPENING.includes(before.charAt(end - 1))) end -= 1;
  const words = before.slice(0, end).toLowerCase().replace(WHITE_SPACE, ' ');
  return INTRODUCTIONS.some((introduction) => words.endsWith(introduction));
}

const foreign = ({ line }: Place): boolean => {
  const words = line.toLowerCase();
  return FOREIGN_PROTOCOLS.some((protocol) => words.includes(protocol));
};

/** 'expected 250 but got 550' speaks of a code that did not come. */
const expected = ({ before }: Place): boolean => before.slice(-32).toLowerCase().includes('expected') && !before.slice(-14).toLowerCase().includes('got');

/** Signs that make three digits part of something else: a port, a price, a file position, a phone number. */
function isPartOfMore({ before, after }: Place): boolean {
  if (PART_OF_MORE_BEFORE.test(before.at(-1) ?? ' ') && !BYTES_LITERAL.test(before)) return true;
  if (PORT_BEFORE.test(before) || LEADER_BEFORE.test(before) || PROCESS_BEFORE.test(before)) return true;
  return PART_OF_MORE_AFTER.test(after) || COUNTED_AFTER.test(after);
}

const startsLine = ({ line }: Place): boolean => LINE_PREFIX.test(line);

/** "{'maria@example.org': (550, b'…')}" and "[192.0.2.27], 550 …" lead to a reply without a word. */
const inTuple = ({ before, after }: Place): boolean => before.endsWith('(') && TUPLE_AFTER.test(after);
const afterHost = ({ before, after }: Place): boolean => AFTER_LITERAL.test(before) && REPLY_WORDS.test(after);

/** "a 550 error", "error 421": people name a code in passing. Numbers that other protocols use as well do not count then. */
function spokenOf({ code, before, after }: Place): boolean {
  if (!SPOKEN_CODES.has(code)) return false;
  return TOLD_AFTER.test(after) || TOLD_BEFORE.test(before);
}

function isReply(place: Place, aboutMail: boolean): boolean {
  if (isPartOfMore(place) || foreign(place) || expected(place)) return false;
  if (THEN_ENHANCED.test(place.after)) return true;
  if (introduced(place) || inTuple(place)) return true;
  if (!aboutMail) return false;
  if (afterHost(place) || spokenOf(place)) return true;
  if (startsLine(place)) return (REPLY_WORDS.test(place.after) && !STREET.test(place.after)) || isDialogueLine(place);
  const quoted = QUOTES_BEFORE.includes(place.before.at(-1) ?? ' ');
  return quoted && place.code > '400' && REPLY_WORDS.test(place.after);
}

/** '<<< 550' and 'S: 354' need no words behind the number. */
const isDialogueLine = ({ line, after }: Place): boolean => line.trim().length > 0 && LINE_ENDS.test(after);

function isStatus(place: Place, aboutMail: boolean): boolean {
  const { code, before, after } = place;
  if (NO_STATUS.test(code) || NO_STATUS_AFTER.test(after) || PAGE_BEFORE.test(before)) return false;
  const previous = before.at(-1) ?? ' ';
  if (previous === '#') return true;
  if (AFTER_BASIC.test(before) || (AFTER_ENHANCED.test(before) && aboutMail)) return true;
  if (NO_STATUS_BEFORE.test(previous) || foreign(place)) return false;
  if (introduced(place)) return true;
  if (!aboutMail) return false;
  if (TOLD_AFTER.test(after) || TOLD_BEFORE.test(before)) return true;
  if (VERSION_BEFORE.test(before)) return false;
  if (startsLine(place)) return (REPLY_WORDS.test(after) && STATUS_WORDS.test(after)) || STATUS_LINE_ENDS.test(after);
  return QUOTES_BEFORE.includes(previous) && REPLY_WORDS.test(after);
}

/** True where the text speaks of mail at all: without that, a number at the start of a line is a number. */
export function isAboutMail(view: string): boolean {
  const words = view.slice(0, 200_000).toLowerCase();
  return MAIL_WORDS.some((word) => words.includes(word));
}

/**
 * Every basic and enhanced code that is truly a reply, in order. Software versions, dates, ports, IP addresses, phone
 * numbers and the codes of other protocols are not.
 */
export function findCodes(view: string, aboutMail: boolean, from = 0, to = view.length): Mark[] {
  const marks: Mark[] = [];
  const stretch = view.slice(from, to);
  for (const { 0: code, index } of stretch.matchAll(THREE_DIGITS)) {
    if (isReply(placeOf(view, from + index, code), aboutMail)) marks.push({ kind: 'basic', value: code, start: from + index, end: from + index + code.length });
  }
  for (const { 0: code, index } of stretch.matchAll(THREE_NUMBERS)) {
    if (isStatus(placeOf(view, from + index, code), aboutMail))
      marks.push({ kind: 'enhanced', value: code, start: from + index, end: from + index + code.length });
  }
  return marks.sort((a, b) => a.start - b.start);
}
