import type Fuse from 'fuse.js';
import type { IFuseOptions } from 'fuse.js';
import { DIGIT } from './patterns';
import type { WordIndex } from './word-index';
import { isToken } from './words';

export type Engine = typeof Fuse<string>;

const CANDIDATES = 40;
const MOST_SPELLINGS = 6;

/** Fuse is generous here: the distance below decides. */
const options: IFuseOptions<string> = {
  ignoreLocation: true,
  threshold: 0.5,
  includeScore: false,
  ignoreFieldNorm: true,
};

/**
 * How many letters differ (missing, too many, wrong, or two swapped); at most the length of the
 * longer word. Optimal string alignment: 'unknwon' is one away from 'unknown'.
 */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    const above = rows[i - 1] ?? [];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const plain = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + same,
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(plain, (rows[i - 2]?.[j - 2] ?? 0) + 1) : plain);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** Letters that may differ: one in a short word, three in a long one. */
function allowed({ length }: string): number {
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

/** A known word, and how sure it is that it was meant: 1 is certain. */
export interface Way {
  readonly word: string;
  readonly quality: number;
}

/**
 * Finds known words for a misspelt one, nearest first. One engine for each length of word, made
 * when it is first needed.
 */
export function createSpelling(
  { sorted, rarity }: WordIndex,
  Engine: Engine,
): (word: string) => Way[] {
  const sisters = sorted.filter(isToken);
  const engines = new Map<number, Fuse<string>>();
  const engineFor = (length: number): Fuse<string> => {
    const known = engines.get(length);
    if (known) return known;
    const near = sorted.filter((word) => Math.abs(word.length - length) <= 2 && !DIGIT.test(word));
    const made = new Engine(near, options);
    engines.set(length, made);
    return made;
  };
  return (word) => {
    const most = allowed(word);
    if (most === 0) return [];
    if (isToken(word))
      return sisters
        .filter((other) => other.length === word.length && distance(other, word) === 1)
        .map((other) => ({ word: other, quality: 0.6 }));
    return engineFor(word.length)
      .search(word, { limit: CANDIDATES })
      .map(({ item }) => ({ item, away: distance(word, item) }))
      .filter(({ away }) => away <= most)
      .sort((a, b) => a.away - b.away || rarity(a.item) - rarity(b.item))
      .slice(0, MOST_SPELLINGS)
      .map(({ item, away }) => ({
        word: item,
        quality: 0.85 - (0.9 * away) / Math.max(word.length, item.length),
      }));
  };
}
