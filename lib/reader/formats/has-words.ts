import type { Span } from '../decode/types';

/** Words that only join or explain addresses: they say nothing about them. */
const JOINING: readonly string[] = ['expanded', 'generated', 'from', 'and'];

const SHORTEST_WORD = 4;

/** The scripts of East Asia begin here: one sign may be a word, and has no capital. */
const FIRST_IDEOGRAPH = '\u2e80';

const isLetterSign = (sign: string): boolean =>
  sign.toLowerCase() !== sign.toUpperCase() || sign > FIRST_IDEOGRAPH;

const isTellingWord = (word: string): boolean =>
  (word > FIRST_IDEOGRAPH || [...word].filter(isLetterSign).length >= SHORTEST_WORD) &&
  !word.includes('@') &&
  !JOINING.some((joining) => word.includes(joining));

const LONGEST_PART = 1000;

/** Does a stretch say anything in words, addresses aside? */
export const hasWords = (view: string, { start, end }: Span): boolean =>
  view
    .slice(start, Math.min(end, start + LONGEST_PART))
    .split(' ')
    .flatMap((words) => words.split('\n'))
    .some(isTellingWord);
