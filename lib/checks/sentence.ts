import type { ReplyCodes } from '../codes';
import {
  CODE_TOKEN,
  DIGIT,
  DIGITS,
  DOTTED,
  GLUED_CODE,
  LETTER,
  OWN_CODE,
  PARTING,
  SIGN,
  SPACE,
} from './sentence-patterns';

const isAddress = (token: string): boolean => token.includes('@');
const isUrl = (token: string): boolean => token.includes('://') || token.startsWith('www.');

/** From this length on a word with letters and digits is a number that some server gave. */
const SHORTEST_ID = 6;

const isId = (word: string): boolean =>
  word.length >= SHORTEST_ID && DIGIT.test(word) && LETTER.test(word) && !OWN_CODE.test(word);

function wordOf(word: string): string {
  const bare = word.replace(GLUED_CODE, '');
  if (DOTTED.test(bare) && bare.includes('.')) return LETTER.test(bare) ? 'host' : '#';
  return bare
    .replace(SIGN, ' ')
    .split(SPACE)
    .map((part) => (isId(part) ? 'id' : part.replace(DIGITS, '#')))
    .join(' ');
}

function wordsOf(token: string): string {
  if (isUrl(token)) return 'url';
  if (isAddress(token)) return 'address';
  if (CODE_TOKEN.test(token)) return '';
  return token.replace(PARTING, ' ').split(SPACE).map(wordOf).join(' ');
}

/**
 * The words of a reply without what differs each time: numbers, addresses, hosts, ids, and without
 * its codes. Replies with the same words are one sentence.
 */
export const sentenceOf = (says: string): string =>
  says
    .toLowerCase()
    .split(SPACE)
    .map(wordsOf)
    .join(' ')
    .split(SPACE)
    .filter((word, place, all) => word && (word !== '#' || all[place - 1] !== '#'))
    .join(' ');

const fits = (one: string, other: string): boolean => !one || !other || one === other;

/** Codes that do not contradict each other. */
export const codesAgree = (one: ReplyCodes, other: ReplyCodes): boolean =>
  fits(one.basic, other.basic) && fits(one.enhanced, other.enhanced);
