import { isAboutMail } from './about-mail';
import {
  BETWEEN_WORDS,
  CONSENT_WORDS,
  INCIDENT,
  NO_STATUS,
  OTHER_SERVER,
  PLURAL,
  PROTOCOL_WORDS,
  REFUSAL_WORDS,
  RELEASE_WORDS,
  REPEATED,
  REPLY_WORDS,
  SENTENCE_OF_REPLY,
  STATUS_WORDS,
  STREET,
  THINGS_COUNTED,
  THREE_DIGITS,
  THREE_NUMBERS,
  WEB_REPLY,
  WHOLE_STATUS,
} from './code-patterns';
import {
  followsOneOf,
  isForeign,
  isKnown,
  isPartOfMore,
  lookAround,
  type Place,
  startsLine,
} from './code-place';
import { CODE_NAMES } from './code-words';
import { ASKING } from './introductions';

/** A longer text is a letter about something: there a number needs words around it. */
const LONGEST_ALONE = 400;

const MOST_LINES = 3;

export const isShort = (text: string): boolean =>
  text.length <= LONGEST_ALONE && text.split('\n').length <= MOST_LINES;

const splitWords = (text: string): string[] =>
  text.toLowerCase().split(BETWEEN_WORDS).filter(Boolean);

/** 'SMTP error: ' and the like, or nothing. */
const namesCode = (lead: string): boolean => splitWords(lead).every((word) => CODE_NAMES.has(word));

/** Nothing that says more: at most an enhanced code that goes with the basic one. */
const saysNothingMore = (rest: string): boolean =>
  splitWords(rest).every((word) => WHOLE_STATUS.test(word) || CODE_NAMES.has(word));

/**
 * Do the words behind a code sound like a server of mail? Prices, streets, the web and servers of
 * files do not.
 */
export function soundsLikeMail(code: string, rest: string): boolean {
  if (code > '399' && INCIDENT.test(rest)) return true;
  if (!REPLY_WORDS.test(rest) || STREET.test(rest) || THINGS_COUNTED.test(rest)) return false;
  if (WEB_REPLY.test(code + rest) || OTHER_SERVER.test(rest)) return false;
  if (code < '4') return CONSENT_WORDS.test(rest);
  const refuses = STATUS_WORDS.test(rest) || REFUSAL_WORDS.test(rest);
  return code.includes('.') ? refuses && !RELEASE_WORDS.test(rest) : refuses || isSentence(rest);
}

/** What refuses in words of its own, and counts nothing. */
const isSentence = (rest: string): boolean =>
  SENTENCE_OF_REPLY.test(rest) ||
  (!PLURAL.test(rest) && (PROTOCOL_WORDS.test(rest) || isAboutMail(rest)));

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
  const repeated =
    REPEATED.exec(view.slice(behind, behind + 5))?.[0] === `-${code}` ? code.length + 1 : 0;
  const rest = view.slice(behind + repeated).trimEnd();
  if (
    code.includes('.')
      ? NO_STATUS.test(code)
      : !isKnown(code) || isPartOfMore({ ...lookAround(view, index, code), after: rest })
  )
    return -1;
  return saysNothingMore(rest) || soundsLikeMail(code, rest) ? index : -1;
}

/** The further lines of such a text: '550-Denied', '550 Go away'. */
export const continuesAlone = (place: Place): boolean =>
  startsLine(place) &&
  isKnown(place.code) &&
  soundsLikeMail(place.code, place.after) &&
  !isPartOfMore(place);

/**
 * 'what is error: 554 Denied', 'I get 535 Incorrect authentication data': a question of a line or
 * two.
 */
export const isAsked = (place: Place): boolean =>
  place.code >= '400' &&
  isKnown(place.code) &&
  followsOneOf(place, ASKING) &&
  soundsLikeMail(place.code, place.after) &&
  !isPartOfMore(place) &&
  !isForeign(place);
