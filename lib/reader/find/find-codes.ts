import {
  AFTER_BASIC,
  AFTER_ENHANCED,
  AFTER_LITERAL,
  BETWEEN_WORDS,
  BYTES_LITERAL,
  CODE_FIELD,
  CONSENT_WORDS,
  COUNTED_AFTER,
  FILE_SESSION,
  LEADER_BEFORE,
  LINE_ENDS,
  LINE_PREFIX,
  NO_STATUS,
  NO_STATUS_AFTER,
  NO_STATUS_BEFORE,
  OTHER_SERVER,
  PAGE_BEFORE,
  PART_OF_MORE_AFTER,
  PART_OF_MORE_BEFORE,
  PORT_BEFORE,
  PROCESS_BEFORE,
  REFUSAL_CODE,
  REFUSAL_WORDS,
  RELEASE_WORDS,
  REPLY_WORDS,
  STATUS_LINE_ENDS,
  STATUS_WORDS,
  STREET,
  THEN_ENHANCED,
  THINGS_COUNTED,
  THREE_DIGITS,
  THREE_NUMBERS,
  TOLD_AFTER,
  TOLD_BEFORE,
  TUPLE_AFTER,
  VERSION_BEFORE,
  WEB_REPLY,
  WHITE_SPACE,
  WHOLE_STATUS,
} from './patterns';
import {
  ASKING,
  CODE_NAMES,
  CUSTOMARY_CODES,
  FOREIGN_PROTOCOLS,
  INTRODUCTIONS,
  MAIL_WORDS,
  OPENING,
  SPOKEN_CODES,
} from './reply-context';
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
  return {
    code,
    before,
    after: view.slice(start + code.length, start + code.length + REACH),
    line: before.slice(lineStart),
  };
}

/** 'Remote host said: "' leads to a reply; opening brackets and quotes between do not count. */
function follows({ before }: Place, introductions: readonly string[]): boolean {
  let end = before.length;
  while (end > 0 && OPENING.includes(before.charAt(end - 1))) end -= 1;
  const words = before.slice(0, end).toLowerCase().replace(WHITE_SPACE, ' ');
  return introductions.some((introduction) => words.endsWith(introduction));
}

const introduced = (place: Place): boolean => follows(place, INTRODUCTIONS);

const foreign = ({ line }: Place): boolean => {
  const words = line.toLowerCase();
  return FOREIGN_PROTOCOLS.some((protocol) => words.includes(protocol));
};

/** 'expected 250 but got 550' speaks of a code that did not come. */
const expected = ({ before }: Place): boolean =>
  before.slice(-32).toLowerCase().includes('expected') &&
  !before.slice(-14).toLowerCase().includes('got');

/**
 * Signs that make three digits part of something else: a port, a price, a file position, a phone
 * number.
 */
function isPartOfMore({ before, after }: Place): boolean {
  if (PART_OF_MORE_BEFORE.test(before.at(-1) ?? ' ') && !BYTES_LITERAL.test(before)) return true;
  if (PORT_BEFORE.test(before) || LEADER_BEFORE.test(before) || PROCESS_BEFORE.test(before))
    return true;
  return PART_OF_MORE_AFTER.test(after) || COUNTED_AFTER.test(after);
}

const startsLine = ({ line }: Place): boolean => LINE_PREFIX.test(line);

/**
 * "{'maria@example.org': (550, b'…')}" and "[192.0.2.27], 550 …" lead to a reply without a word.
 */
const inTuple = ({ before, after }: Place): boolean =>
  before.endsWith('(') && TUPLE_AFTER.test(after);
const afterHost = ({ before, after }: Place): boolean =>
  AFTER_LITERAL.test(before) && REPLY_WORDS.test(after);

/**
 * "a 550 error", "error 421": people name a code in passing. Numbers that other protocols use as
 * well do not count then.
 */
function spokenOf({ code, before, after }: Place): boolean {
  if (!SPOKEN_CODES.has(code)) return false;
  return TOLD_AFTER.test(after) || TOLD_BEFORE.test(before);
}

/** A code that servers of mail send; other numbers in the same place are those of the web. */
const isKnown = (code: string): boolean => CUSTOMARY_CODES.has(code) || REFUSAL_CODE.test(code);

/**
 * '"code": 605' in the event of a platform: a number there is a reply where no other protocol has
 * it.
 */
const inField = ({ code, before }: Place): boolean =>
  CODE_FIELD.test(before) && isKnown(code) && (SPOKEN_CODES.has(code) || code > '599');

function isReply(place: Place, aboutMail: boolean): boolean {
  if (isPartOfMore(place) || foreign(place) || expected(place)) return false;
  if (aboutMail && inField(place)) return true;
  // Beyond 599 there are only numbers that a platform made up: nothing but its own field vouches
  // for them.
  if (place.code > '599') return false;
  if (THEN_ENHANCED.test(place.after)) return true;
  if ((introduced(place) && isKnown(place.code)) || inTuple(place)) return true;
  if (!aboutMail) return false;
  if (afterHost(place) || spokenOf(place)) return true;
  if (startsLine(place))
    return (REPLY_WORDS.test(place.after) && !STREET.test(place.after)) || isDialogueLine(place);
  const quoted = QUOTES_BEFORE.includes(place.before.at(-1) ?? ' ');
  return quoted && place.code > '400' && REPLY_WORDS.test(place.after);
}

/** '<<< 550' and 'S: 354' need no words behind the number. */
const isDialogueLine = ({ line, after }: Place): boolean =>
  line.trim().length > 0 && LINE_ENDS.test(after);

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
  if (startsLine(place))
    return (REPLY_WORDS.test(after) && STATUS_WORDS.test(after)) || STATUS_LINE_ENDS.test(after);
  return QUOTES_BEFORE.includes(previous) && REPLY_WORDS.test(after);
}

/** A server of files greets at the beginning of its dialogue. */
const LONGEST_GREETING = 5000;

/** A longer text is a letter about something: there a number needs words around it. */
const LONGEST_ALONE = 400;
const MOST_LINES = 3;

const isShort = (text: string): boolean =>
  text.length <= LONGEST_ALONE && text.split('\n').length <= MOST_LINES;

const wordsOf = (text: string): string[] => text.toLowerCase().split(BETWEEN_WORDS).filter(Boolean);

/** 'SMTP error: ' and the like, or nothing. */
const namesCode = (lead: string): boolean => wordsOf(lead).every((word) => CODE_NAMES.has(word));

/** Nothing that says more: at most an enhanced code that goes with the basic one. */
const nothingMore = (rest: string): boolean =>
  wordsOf(rest).every((word) => WHOLE_STATUS.test(word) || CODE_NAMES.has(word));

/**
 * Do the words behind a code sound like a server of mail? Prices, streets, the web and servers of
 * files do not.
 */
function soundsLikeMail(code: string, rest: string): boolean {
  if (!REPLY_WORDS.test(rest) || STREET.test(rest) || THINGS_COUNTED.test(rest)) return false;
  if (WEB_REPLY.test(code + rest) || OTHER_SERVER.test(rest)) return false;
  if (code < '4') return CONSENT_WORDS.test(rest);
  return (
    (STATUS_WORDS.test(rest) || REFUSAL_WORDS.test(rest)) &&
    !(code.includes('.') && RELEASE_WORDS.test(rest))
  );
}

/**
 * Where the code stands in a text of a line or two that is a reply ("535 Incorrect authentication
 * data") or nothing but a code ("error 550"); -1 in any other text. Such a text may have no word of
 * mail in it, and is meant as a reply all the same.
 */
function aloneIn(view: string): number {
  const text = view.trim();
  if (!isShort(text)) return -1;
  const places = [...[...view.matchAll(THREE_DIGITS)], ...[...view.matchAll(THREE_NUMBERS)]].sort(
    (a, b) => a.index - b.index,
  );
  const [first] = places;
  if (!first || !namesCode(view.slice(0, first.index))) return -1;
  const { 0: code, index } = first;
  const rest = view.slice(index + code.length).trimEnd();
  if (
    code.includes('.')
      ? NO_STATUS.test(code)
      : !isKnown(code) || isPartOfMore(placeOf(view, index, code))
  )
    return -1;
  return nothingMore(rest) || soundsLikeMail(code, rest) ? index : -1;
}

/** The further lines of such a text: '550-Denied', '550 Go away'. */
const continuesAlone = (place: Place): boolean =>
  startsLine(place) &&
  isKnown(place.code) &&
  soundsLikeMail(place.code, place.after) &&
  !isPartOfMore(place);

/**
 * 'what is error: 554 Denied', 'I get 535 Incorrect authentication data': a question of a line or
 * two.
 */
const isAsked = (place: Place): boolean =>
  place.code >= '400' &&
  isKnown(place.code) &&
  follows(place, ASKING) &&
  soundsLikeMail(place.code, place.after) &&
  !isPartOfMore(place) &&
  !foreign(place);

/**
 * True where the text speaks of mail at all: without that, a number at the start of a line is a
 * number.
 */
export function isAboutMail(view: string): boolean {
  const words = view.slice(0, 200_000).toLowerCase();
  return MAIL_WORDS.some((word) => words.includes(word));
}

/**
 * Every basic and enhanced code that is truly a reply, in order. Software versions, dates, ports,
 * IP addresses, phone numbers and the codes of other protocols are not.
 */
export function findCodes(view: string, aboutMail: boolean, from = 0, to = view.length): Mark[] {
  const marks: Mark[] = [];
  const stretch = view.slice(from, to);
  if (FILE_SESSION.test(view.slice(0, LONGEST_GREETING)) && !view.toLowerCase().includes('smtp'))
    return marks;
  const alone = aloneIn(view);
  const short = isShort(view.trim());
  for (const { 0: code, index } of stretch.matchAll(THREE_DIGITS)) {
    const start = from + index;
    const place = placeOf(view, start, code);
    if (
      start === alone ||
      isReply(place, aboutMail) ||
      (alone >= 0 && continuesAlone(place)) ||
      (short && isAsked(place))
    )
      marks.push({ kind: 'basic', value: code, start, end: start + code.length });
  }
  for (const { 0: written, index } of stretch.matchAll(THREE_NUMBERS)) {
    const start = from + index;
    const code = written.split('\n').join('');
    const place = { ...placeOf(view, start, written), code };
    // Only behind a basic code are numbers on two lines one code: '550 5.\n1.1 User unknown'.
    if (code !== written && !AFTER_BASIC.test(place.before)) continue;
    if (start === alone || isStatus(place, aboutMail))
      marks.push({ kind: 'enhanced', value: code, start, end: start + written.length });
  }
  return marks.sort((a, b) => a.start - b.start);
}
