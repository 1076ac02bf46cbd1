import type Fuse from 'fuse.js';
import type { IFuseOptions } from 'fuse.js';
import { DIGIT } from './patterns';
import type { WordIndex } from './word-index';
import { isToken } from './words';

export type Engine = typeof Fuse<string>;

const MOST_SPELLINGS = 6;

/** A shorter word is never taken for a mistake. */
const SHORTEST = 3;

/** The score of a match is the share of letters that differ. */
export const WHOLE: IFuseOptions<string> = {
  ignoreLocation: true,
  ignoreFieldNorm: true,
  includeScore: true,
};

/**
 * A text with its ends, which count as letters do. Fuse.js looks for a text anywhere in another; so
 * 'voll' is no start of 'volume'.
 */
export const framed = (text: string): string => ` ${text} `;

const ofWords: IFuseOptions<string> = { ...WHOLE, threshold: 0.34 };

/**
 * One letter of three and two of eight may be wrong, so that 'pleine' is no misspelt word but one of
 * another language.
 */
const MOST_WRONG = 0.21;

/** Where the letters are the same but for one in so many, they are only in another order. */
const LETTERS_A_SLIP = 8;

/**
 * For Fuse.js two swapped letters are two wrong ones: 'qouta' and 'exipred' have the letters of
 * 'quota' and 'expired'.
 */
function isSwapped(word: string, other: string): boolean {
  const left = [...other];
  const missing = [...word].filter((letter) => {
    const place = left.indexOf(letter);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  return Math.max(missing.length, left.length) <= Math.floor(word.length / LETTERS_A_SLIP);
}

/** 'S3160' may be 'S3150', but not a token that has less in common with it. */
const ofTokens: IFuseOptions<string> = { ...WHOLE, threshold: 0.2 };

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
    const made = new Engine(sorted.filter(isNear).map(framed), token ? ofTokens : ofWords);
    engines.set(key, made);
    return made;
  };
  return (word) => {
    if (word.length < SHORTEST) return [];
    return engineFor(word)
      .search(framed(word))
      .map(({ item, score = 0 }) => ({ word: item.trim(), score }))
      .filter(({ word: other, score }) => score <= MOST_WRONG || isSwapped(word, other))
      .map(({ word: other, score }) => ({ word: other, quality: 0.85 - 0.9 * score }))
      .sort((a, b) => b.quality - a.quality || rarity(a.word) - rarity(b.word))
      .slice(0, MOST_SPELLINGS);
  };
}
