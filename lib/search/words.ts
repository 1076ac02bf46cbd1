import { ACCENT, APOSTROPHE, DENIAL, DIGIT, EMAIL, LETTER, TOKEN } from './patterns';

/** A word of a text, folded, and where it is. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Without accents, apostrophes and capitals; 'doesn’t' and 'cannot' say 'not'. */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(ACCENT, '')
    .replace(APOSTROPHE, '')
    .toLowerCase()
    .replace(DENIAL, 'not')
    .replace(EMAIL, 'mail');

/** The words of a text in their order; codes stay whole. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(TOKEN)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** A run of words that can be looked for in another: ' mailbox is full '. */
export const flat = (text: string): string =>
  ` ${wordsIn(text)
    .map(({ word }) => word)
    .join(' ')} `;

/** Words of a question that name nothing. */
const EMPTY = new Set(
  'a an the is are was were be been my your our his their i me we you it its this that these of in on at to for from by as with and or so why what which how who does do did can could will would have has had get got getting gets but should mean means meaning explain explained give gives please help about when where there here keep keeps vs versus between than s t m'.split(
    ' ',
  ),
);

/** Words in nearly every search. */
const COMMON = new Set(
  'error errors reply replies response mail mails email emails message messages server says said'.split(
    ' ',
  ),
);

/** Words of someone who wants a thing done, whatever it is. */
const ASKING = new Set(
  'set setup up fix fixing solve resolve say saying work works working right make compare compared comparing comparison difference differences different'.split(
    ' ',
  ),
);

/** Words next to every number, and the libraries that report every error. */
const BESIDE = new Set(
  'code codes smtp esmtp status dsn nodemailer smtplib phpmailer javax swiftmailer exception'.split(
    ' ',
  ),
);

/** How much a word of a search counts, before its rarity. */
export function weightOf(word: string): number {
  if (EMPTY.has(word)) return 0.06;
  if (BESIDE.has(word)) return 0.15;
  if (ASKING.has(word)) return 0.2;
  return COMMON.has(word) ? 0.4 : 1;
}

/** Does the word name nothing at all? */
export const isEmpty = (word: string): boolean => EMPTY.has(word);

/** Is it a mark that a provider gives its replies ('S3150', 'TSS04', 'IB607')? */
export const isToken = (word: string): boolean =>
  word.length > 3 && DIGIT.test(word) && LETTER.test(word);

/** Is a search such a mark with nothing beside it? */
export const isTokenAlone = (search: string): boolean =>
  !search.trim().includes(' ') && isToken(search.trim());
