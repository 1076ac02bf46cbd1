import { CODE_NAMES } from '../knowledge/phrases';
import { isLed } from './code-led';
import {
  BETWEEN_WORDS,
  DOUBLED,
  EXCEPTION_LEAD,
  NO_STATUS,
  REPEATED,
  THREE_DIGITS,
  THREE_NUMBERS,
  WHOLE_STATUS,
} from './code-patterns';
import {
  followsQuestion,
  isExpected,
  isForeign,
  isKnown,
  isPartOfMore,
  lookAround,
  type Place,
  startsLine,
  wordsBehind,
} from './code-place';
import { areOwnWords, forbids } from './own-words';
import {
  answersLikeWeb,
  isOfOtherServer,
  isOfReplies,
  namesAddress,
  soundsLikeMail,
} from './sounds-like-mail';

/** A longer text is a letter about something: there a number needs words around it. */
const LONGEST_ALONE = 400;

const MOST_LINES = 3;

/** As far as two codes before one reply reach. */
const DOUBLED_REACH = 10;

export const isShort = (text: string): boolean =>
  text.length <= LONGEST_ALONE && text.split('\n').length <= MOST_LINES;

const splitWords = (text: string): string[] =>
  text.toLowerCase().split(BETWEEN_WORDS).filter(Boolean);

/** 'SMTP error: ', 'Net::SMTPServerBusy: ' and the like, or nothing. */
const namesCode = (lead: string): boolean =>
  EXCEPTION_LEAD.test(lead) || splitWords(lead).every((word) => CODE_NAMES.has(word));

/** What servers of mail say, by the words for it or by those that replies have. */
const isReplyText = (code: string, rest: string): boolean =>
  soundsLikeMail(code, rest) || isOfReplies(code, rest);

/** The same, or whatever a server says in its own words, in any language. */
function isReplyAlone(code: string, rest: string): boolean {
  const [line = ''] = rest.split('\n');
  return (
    isReplyText(code, rest) ||
    (areOwnWords(code, line) && !answersLikeWeb(code, rest) && !isOfOtherServer(rest))
  );
}

/** Nothing that says more: at most an enhanced code that goes with the basic one. */
const saysNothingMore = (rest: string): boolean =>
  splitWords(rest).every((word) => WHOLE_STATUS.test(word) || CODE_NAMES.has(word));

/**
 * Where the code stands in a text of a line or two that is a reply ("535 Incorrect authentication
 * data") or nothing but a code ("error 550"); -1 in any other text. Such a text may have no word of
 * mail in it, and is meant as a reply all the same.
 */
export function findCodeAlone(view: string): number {
  const text = view.trim();
  if (!isShort(text)) return -1;
  const places = [...[...view.matchAll(THREE_DIGITS)], ...[...view.matchAll(THREE_NUMBERS)]].sort(
    (a, b) => a.index - b.index,
  );
  const [first] = places;
  if (!first || !namesCode(view.slice(0, first.index))) return -1;
  const { 0: code, index } = first;
  const behind = index + code.length;
  const behindCode = view.slice(behind, behind + DOUBLED_REACH);
  const doubled = DOUBLED.exec(behindCode)?.[0];
  const repeated = doubled ?? (REPEATED.exec(behindCode)?.[0] === `-${code}` ? `-${code}` : '');
  const rest = view.slice(behind + (doubled ? doubled.length - 1 : repeated.length)).trimEnd();
  if (
    code.includes('.')
      ? NO_STATUS.test(code)
      : !isKnown(code) ||
        (!namesAddress(rest) &&
          !forbids(rest) &&
          isPartOfMore({ ...lookAround(view, index, code), after: rest }))
  )
    return -1;
  return saysNothingMore(rest) || isReplyAlone(code, rest) ? index : -1;
}

/** The further lines of such a text: '550-Denied', '550 Go away'. */
export const continuesAlone = (place: Place): boolean =>
  startsLine(place) &&
  isKnown(place.code) &&
  soundsLikeMail(place.code, place.after) &&
  !isPartOfMore(place);

/**
 * 'what is error: 554 Denied', 'I get this: 552 message too big': a question of a line or two.
 */
export const isAsked = (place: Place): boolean =>
  place.code >= '400' &&
  isKnown(place.code) &&
  (followsQuestion(place) || isLed(place)) &&
  isReplyText(place.code, wordsBehind(place)) &&
  !isPartOfMore(place) &&
  !isForeign(place) &&
  !isExpected(place);
