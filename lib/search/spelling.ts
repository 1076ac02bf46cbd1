import type Fuse from 'fuse.js';
import type { IFuseOptions } from 'fuse.js';
import { distance } from './distance';
import { DIGIT } from './patterns';
import type { WordIndex } from './word-index';
import { isToken } from './words';

export type Engine = typeof Fuse<string>;

const MOST_SPELLINGS = 6;

/** A shorter word is never taken for a mistake. */
const SHORTEST = 3;

/**
 * The score is the share of letters that differ, wherever in the other word the search stands: up to
 * two of five, so that 'qouta' is 'quota'.
 */
const ofWords: IFuseOptions<string> = {
  ignoreLocation: true,
  ignoreFieldNorm: true,
  includeScore: true,
  threshold: 0.4,
};

/** 'S3160' may be 'S3150', but not a token that has less in common with it. */
const ofTokens: IFuseOptions<string> = { ...ofWords, threshold: 0.26 };

/**
 * One slip in so many letters: 'certficate' is a misspelt word, and 'voll' is no misspelt 'volume'
 * but a word of another language.
 */
const LETTERS_A_SLIP = 8;

const isSlip = (word: string, other: string): boolean =>
  distance(word, other) <= 1 + Math.floor(word.length / LETTERS_A_SLIP);

/** A known word, and how sure it is that it was meant: 1 is certain. */
export interface Way {
  readonly word: string;
  readonly quality: number;
}

/**
 * Finds known words for a misspelt one with Fuse.js, nearest first. One engine for each length of
 * word, made when it is first needed.
 */
export function createSpelling(
  { sorted, rarity }: WordIndex,
  Engine: Engine,
): (word: string) => Way[] {
  const engines = new Map<string, Fuse<string>>();
  const engineFor = (word: string): Fuse<string> => {
    const token = isToken(word);
    const key = `${token} ${word.length}`;
    const known = engines.get(key);
    if (known) return known;
    const isNear = (other: string): boolean =>
      token
        ? isToken(other) && other.length === word.length
        : !DIGIT.test(other) && Math.abs(other.length - word.length) <= 2;
    const made = new Engine(sorted.filter(isNear), token ? ofTokens : ofWords);
    engines.set(key, made);
    return made;
  };
  return (word) => {
    if (word.length < SHORTEST) return [];
    return engineFor(word)
      .search(word)
      .filter(({ item }) => isSlip(word, item))
      .map(({ item, score = 0 }) => ({ word: item, quality: 0.85 - 0.9 * score }))
      .sort((a, b) => b.quality - a.quality || rarity(a.word) - rarity(b.word))
      .slice(0, MOST_SPELLINGS);
  };
}
