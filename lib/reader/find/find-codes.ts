import { isClosing } from './closing-code';
import { continuesAlone, findCodeAlone, isAsked, isShort } from './code-alone';
import { isLed, isLedStatus } from './code-led';
import {
  AFTER_BASIC,
  AFTER_ENHANCED,
  ANSWER_CELL_BEFORE,
  CLOSES_LINE,
  GLUED_AFTER,
  LINE_ENDS,
  MARKS_ALONE,
  NO_STATUS,
  NO_STATUS_AFTER,
  NO_STATUS_BEFORE,
  NUMBERED_BY_HOST,
  OWN_CODE_BEHIND,
  PAGE_BEFORE,
  PROCESS_COLUMN,
  PROGRAM_BEFORE,
  QMAIL_STATUS,
  REFUSED_IN_LINE,
  RELEASED_AFTER,
  REPLY_WORDS,
  STATUS_LINE_ENDS,
  STATUS_WORDS,
  STREET,
  THEN_ENHANCED,
  THREE_DIGITS,
  THREE_NUMBERS,
  TOLD_AFTER,
  TOLD_BEFORE,
  VERSION_BEFORE,
  VERSION_LABEL,
} from './code-patterns';
import {
  isAfterHost,
  isCount,
  isErrorOfWeb,
  isExpected,
  isForeign,
  isInField,
  isInTuple,
  isIntroduced,
  isKnown,
  isPartOfMore,
  isSpokenOf,
  isStatusOfWeb,
  lookAround,
  type Place,
  startsLine,
  wordsBehind,
} from './code-place';
import { answersLikeWeb, refusesInWords } from './sounds-like-mail';
import type { Mark } from './types';

function isReply(place: Place, aboutMail: boolean): boolean {
  if (isPartOfMore(place) || isForeign(place) || isExpected(place)) return false;
  if (isStatusOfWeb(place) || isErrorOfWeb(place) || isCount(place)) return false;
  if (aboutMail && isInField(place)) return true;
  // Beyond 599 there are only numbers that a platform made up: nothing but its own field vouches
  // for them.
  if (place.code > '599') return false;
  if (THEN_ENHANCED.test(place.after) || isOfQmail(place)) return true;
  if ((isIntroduced(place) && isKnown(place.code)) || isInTuple(place)) return true;
  if (!aboutMail) return false;
  if (isAfterHost(place) || isSpokenOf(place) || isLed(place)) return true;
  if (isKnown(place.code) && ANSWER_CELL_BEFORE.test(place.line)) return true;
  if (isClosing(place) || isNumbered(place) || isInCell(place)) return true;
  // Of those that take something, or ask for more, servers of mail have but a few.
  if (place.code < '400' && !isKnown(place.code)) return false;
  return startsLine(place) && (isReplyLine(place) || isDialogueLine(place));
}

/** '451 qq trouble creating files in queue (#4.3.0)': the words name no mail. */
const isOfQmail = (place: Place): boolean =>
  isKnown(place.code) && startsLine(place) && QMAIL_STATUS.test(wordsBehind(place));

/** '550 No such user', and not '550 Fifth Avenue' or '404 Not Found'. */
const isReplyLine = ({ code, after }: Place): boolean =>
  REPLY_WORDS.test(after) && !STREET.test(after) && !answersLikeWeb(code, after);

/** 'mx.example.org #550 No such user'. */
const isNumbered = ({ code, before, after }: Place): boolean =>
  isKnown(code) && NUMBERED_BY_HOST.test(before) && refusesInWords(code, after);

/** '100.0%\t550 Message rejected': a cell of a table holds the reply. */
const isInCell = ({ code, line, after }: Place): boolean =>
  line.endsWith('\t') && isKnown(code) && refusesInWords(code, after);

/** '<<< 550' and 'S: 354' need no words behind the number. */
const isDialogueLine = ({ line, after }: Place): boolean =>
  line.trim().length > 0 && LINE_ENDS.test(after);

/** '### Version' and, alone on a line below it, '2.2.2'. */
function isVersionBelow({ before, after }: Place): boolean {
  const [own = '', above = '', further = ''] = before.split('\n').reverse();
  const label = above.trim() === '' ? further : above;
  return LINE_ENDS.test(after) && MARKS_ALONE.test(own) && VERSION_LABEL.test(label);
}

/** A status in brackets at the end of what says that mail was refused. */
const endsRefusal = ({ code, line, after }: Place): boolean =>
  code >= '4' && line.endsWith(' (') && CLOSES_LINE.test(after) && REFUSED_IN_LINE.test(line);

function isStatus(place: Place, aboutMail: boolean): boolean {
  const { code, before, after } = place;
  // Some servers lose the space behind the second code: '550 5.7.1Unauthorized'.
  if (AFTER_BASIC.test(before) && GLUED_AFTER.test(after)) return true;
  if (NO_STATUS.test(code) || NO_STATUS_AFTER.test(after) || PAGE_BEFORE.test(before)) return false;
  if (isVersionBelow(place)) return false;
  const previous = before.at(-1) ?? ' ';
  if (after.startsWith(')') && PROGRAM_BEFORE.test(before)) return false;
  if (previous === '#' || before.endsWith('(# ') || OWN_CODE_BEHIND.test(after)) return true;
  if (AFTER_BASIC.test(before) || (AFTER_ENHANCED.test(before) && aboutMail)) return true;
  if (NO_STATUS_BEFORE.test(previous) || RELEASED_AFTER.test(after) || isForeign(place))
    return false;
  if (isIntroduced(place)) return true;
  if (!aboutMail) return false;
  if (TOLD_AFTER.test(after) || TOLD_BEFORE.test(before)) return true;
  if (VERSION_BEFORE.test(before) || isVersionBelow(place)) return false;
  if (startsLine(place))
    return (REPLY_WORDS.test(after) && STATUS_WORDS.test(after)) || STATUS_LINE_ENDS.test(after);
  if (endsRefusal(place)) return true;
  return (previous === '(' && REPLY_WORDS.test(after)) || isLedStatus(place);
}

/**
 * Every basic and enhanced code that is truly a reply, in order. Software versions, dates, ports,
 * IP addresses, phone numbers and the codes of other protocols are not.
 */
export function findCodes(view: string, aboutMail: boolean, from = 0, to = view.length): Mark[] {
  const marks: Mark[] = [];
  const stretch = view.slice(from, to);
  const alone = findCodeAlone(view);
  const short = isShort(view.trim());
  const processes = new Set([...stretch.matchAll(PROCESS_COLUMN)].map(([, number]) => number));
  for (const { 0: code, index } of stretch.matchAll(THREE_DIGITS)) {
    const start = from + index;
    const place = lookAround(view, start, code);
    if (processes.has(code) && startsLine(place)) continue;
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
    const place = { ...lookAround(view, start, written), code };
    // Only behind a basic code are numbers on two lines one code: '550 5.\n1.1 User unknown'.
    if (code !== written && !AFTER_BASIC.test(place.before)) continue;
    if (start === alone || isStatus(place, aboutMail))
      marks.push({ kind: 'enhanced', value: code, start, end: start + written.length });
  }
  return marks.sort((a, b) => a.start - b.start);
}
