import { AFTER_BASIC, AFTER_ENHANCED, LINE_PREFIX, REPLY_WORDS, THEN_ENHANCED, THREE_DIGITS, THREE_NUMBERS, VERSION_BEFORE } from './patterns';
import { FOREIGN_PROTOCOLS, INTRODUCTIONS, MAIL_WORDS, OPENING } from './reply-context';
import type { Mark } from './types';

const REACH = 60;

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
  const words = before.slice(0, end).toLowerCase();
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
  const previous = before.at(-1) ?? ' ';
  if (/[\w./\-+@$€£%~^\\&]/.test(previous) && !/(?:^|[^\w.])b$/.test(before)) return true;
  if (previous === ':' && /[\d\])]/.test(before.at(-2) ?? ' ')) return true;
  return /^(?:[\w%°/\\@]|[:.,]\d|-\d{3}(?!\d?[ -.]\d)|\.\w| ?(?:bytes|kb|mb|ms|sec|px)\b)/i.test(after);
}

const startsLine = ({ line }: Place): boolean => LINE_PREFIX.test(line);

function isReply(place: Place, aboutMail: boolean): boolean {
  if (isPartOfMore(place) || foreign(place) || expected(place)) return false;
  if (THEN_ENHANCED.test(place.after)) return true;
  if (introduced(place)) return true;
  if (!aboutMail) return false;
  if (startsLine(place)) return REPLY_WORDS.test(place.after) || isDialogueLine(place);
  const quoted = '"\'“«‘`'.includes(place.before.at(-1) ?? ' ');
  return quoted && place.code > '400' && REPLY_WORDS.test(place.after);
}

/** '<<< 550' and 'S: 354' need no words behind the number. */
const isDialogueLine = ({ line, after }: Place): boolean => line.trim().length > 0 && /^\s*(?:$|\n)/.test(after);

function isStatus(place: Place, aboutMail: boolean): boolean {
  const { code, before, after } = place;
  const [, subject = '', detail = ''] = code.split('.');
  if (/^0\d/.test(subject) || /^0\d/.test(detail) || Number(subject) > 9) return false;
  if (/^[\w]|^\.\d|^[-/]\d/.test(after)) return false;
  const previous = before.at(-1) ?? ' ';
  if (previous === '#') return true;
  if (AFTER_BASIC.test(before) || (AFTER_ENHANCED.test(before) && aboutMail)) return true;
  if (/[\w.+@$/\\]/.test(previous) || foreign(place)) return false;
  if (introduced(place)) return true;
  if (!aboutMail || VERSION_BEFORE.test(before)) return false;
  if (startsLine(place)) return REPLY_WORDS.test(after) || /^\s*(?:$|\n|-)/.test(after);
  return '"\'“«‘`('.includes(previous) && REPLY_WORDS.test(after);
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
