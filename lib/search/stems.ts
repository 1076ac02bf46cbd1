import { DIGIT } from './patterns';
import { weightOf, wordsIn } from './words';

const ENDINGS = [
  'ators',
  'ator',
  'ating',
  'ated',
  'ates',
  'ate',
  'ings',
  'ing',
  'ations',
  'ation',
  'ions',
  'ion',
  'ers',
  'er',
  'ed',
  'es',
  's',
  'ly',
  'e',
];
const SHORTEST_STEM = 4;

const withoutDouble = (stem: string): string =>
  stem.length > SHORTEST_STEM && stem.at(-1) === stem.at(-2) && !stem.endsWith('ss')
    ? stem.slice(0, -1)
    : stem;

/**
 * What 'blocked', 'blocking' and 'blocks' share. Crude on purpose: both sides are cut in the same
 * way.
 */
export function stemOf(word: string): string {
  if (DIGIT.test(word)) return word;
  if (word.endsWith('ied') || word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const ending = ENDINGS.find(
    (candidate) =>
      word.endsWith(candidate) &&
      word.length - candidate.length >= SHORTEST_STEM - Number(candidate.length > 1),
  );
  return ending && !word.endsWith('ss') ? withoutDouble(word.slice(0, -ending.length)) : word;
}

/** What the words of a text share with others, of those that say something. */
export const stemsIn = (text: string): string[] =>
  wordsIn(text).flatMap(({ word }) => (weightOf(word) === 1 ? [stemOf(word)] : []));
