import { ORDINARY } from '../knowledge/names';
import { HAS_DIGIT, JOINT, WORD_RUN } from './patterns';

export const countDigits = (text: string): number =>
  [...text].filter((letter) => HAS_DIGIT.test(letter)).length;

/** 'mx1.example.org' ends in a part without digits. */
export function looksLikeHost(word: string): boolean {
  const last = word.split('.').at(-1) ?? '';
  return word.includes('.') && last.length >= 2 && !HAS_DIGIT.test(last);
}

/** Do all parts of a word, in lower case, name nobody? */
export const isOrdinary = (word: string): boolean =>
  word.split(JOINT).every((part) => ORDINARY.has(part));

export const splitWords = (text: string): string[] => text.match(WORD_RUN) ?? [];
