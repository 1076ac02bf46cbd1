import type { Span } from '../decode/types';
import { SCRAP, UNSPACED, WORD_PART } from './word-patterns';

const isPart = (text: string, at: number): boolean => {
  const sign = text.charAt(at);
  return WORD_PART.test(sign) && !UNSPACED.test(sign);
};

/** Longer runs of letters and digits are no words. */
const LONGEST_WORD = 40;

/** A stretch up to the edges of its words: 'TSS' of 'TSS04' is nothing that anybody reads. */
export function widen(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  const joins = (at: number) => isPart(text, at) && isPart(text, at + 1);
  while (start - from < LONGEST_WORD && joins(from - 1)) from -= 1;
  while (to - end < LONGEST_WORD && joins(to - 1)) to += 1;
  return { start: from, end: to };
}

/**
 * Stretches of a text as whole words; without those of one short word that is no abbreviation, for
 * alone it tells nothing ('not', 'up', 'de').
 */
export const wholeWords = (text: string, spans: readonly Span[]): Span[] =>
  spans
    .map((span) => widen(text, span))
    .filter(({ start, end }) => !SCRAP.test(text.slice(start, end)));
