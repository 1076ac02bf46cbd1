import { lowerCase } from '../knowledge/fragments';
import { REFUSALS } from '../knowledge/phrases';
import { learnedWeights, strengthOf } from '../knowledge/weights';
import { wordsOf } from '../knowledge/words';
import { isAboutMail } from './about-mail';
import {
  ADDRESS_IN_BRACKETS,
  COMMAND_WORDS,
  CONSENT_WORDS,
  INCIDENT,
  OTHER_SERVER,
  PLURAL,
  PROTOCOL_WORDS,
  QUOTED_LINK,
  REFUSAL_WORDS,
  RELEASE_WORDS,
  REPLY_WORDS,
  SENTENCE_OF_REPLY,
  STATUS_WORDS,
  STREET,
  THINGS_COUNTED,
  WEB_REPLY,
  WEB_SIGN,
} from './code-patterns';

/** A server refuses in its own language: '554 Nachricht abgelehnt'. */
function refusesIn(rest: string): boolean {
  const words = lowerCase(rest);
  return REFUSALS.some((word) => words.includes(word));
}

export const holdsRefusal = (rest: string): boolean =>
  STATUS_WORDS.test(rest) || REFUSAL_WORDS.test(rest) || refusesIn(rest);

/** 'Addresses failed: <maria@example.org>' counts no addresses. */
export const namesAddress = (rest: string): boolean => ADDRESS_IN_BRACKETS.test(rest);

/** '404 Not Found', '500 - Internal Server Error'. */
export const answersLikeWeb = (code: string, rest: string): boolean =>
  WEB_REPLY.test(code + rest.replace(WEB_SIGN, ' '));

export const isOfOtherServer = (rest: string): boolean =>
  OTHER_SERVER.test(rest.replace(QUOTED_LINK, ' '));

/**
 * Do the words behind a code sound like a server of mail? Prices, streets, the web and servers of
 * files do not.
 */
export function soundsLikeMail(code: string, rest: string): boolean {
  if (code > '399' && INCIDENT.test(rest)) return true;
  if (!REPLY_WORDS.test(rest) || STREET.test(rest)) return false;
  if (THINGS_COUNTED.test(rest) && !namesAddress(rest)) return false;
  if (answersLikeWeb(code, rest) || isOfOtherServer(rest)) return false;
  if (code < '4') return CONSENT_WORDS.test(rest);
  if (code.includes('.')) return holdsRefusal(rest) && !RELEASE_WORDS.test(rest);
  return holdsRefusal(rest) || isSentence(rest);
}

/** From this weight on a word tells a reply by itself where all others are known from replies as well. */
const TELLS = 1.5;

/** From this one on where most others are. */
const TELLS_MUCH = 2;
const MOST_UNKNOWN = 0.3;

/** Are the words behind a code those of replies that were learned from? What is counted is none. */
export function isOfReplies(code: string, rest: string): boolean {
  if (code < '4' || code.includes('.') || !REPLY_WORDS.test(rest)) return false;
  const isCounted = STREET.test(rest) || PLURAL.test(rest) || THINGS_COUNTED.test(rest);
  if (isCounted || answersLikeWeb(code, rest) || isOfOtherServer(rest)) return false;
  const weights = learnedWeights();
  const strengths = wordsOf(rest).map(({ stem }) => strengthOf(weights, stem));
  const unknown = strengths.filter((strength) => strength === undefined).length;
  const most = Math.max(0, ...strengths.filter((strength) => strength !== undefined));
  return unknown === 0
    ? most >= TELLS
    : most >= TELLS_MUCH && unknown <= strengths.length * MOST_UNKNOWN;
}

/** The same with a word of refusal in it, where a thing of mail alone may be a heading. */
export const refusesInWords = (code: string, rest: string): boolean =>
  soundsLikeMail(code, rest) && holdsRefusal(rest);

/** What refuses in words of its own, and counts nothing. */
const isSentence = (rest: string): boolean =>
  SENTENCE_OF_REPLY.test(rest) ||
  COMMAND_WORDS.test(rest) ||
  (!PLURAL.test(rest) && (PROTOCOL_WORDS.test(rest) || isAboutMail(rest)));
