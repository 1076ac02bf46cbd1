import { firstPast } from '../sorted';
import { stemOf } from './stems';
import type { SearchRecord } from './types';
import { wordsIn } from './words';

/** A title, another name or a fragment of a record. */
export interface Phrase {
  readonly record: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly inTitle: boolean;
  /** Helps to choose between records, and finds none on its own. */
  readonly aside: boolean;
}

/** Which words are in which phrases. */
export interface WordIndex {
  readonly phrases: readonly Phrase[];
  readonly phrasesWith: ReadonlyMap<string, readonly number[]>;
  /** Words by what they share: 'block' has 'block', 'blocked', 'blocking'. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** All words in the order of the alphabet. */
  readonly sorted: readonly string[];
  /**
   * The words that this site uses itself. Others are in replies alone, where providers misspell
   * words too.
   */
  readonly own: ReadonlySet<string>;
  /** How telling a word is: the rarer, the more. */
  readonly rarity: (word: string) => number;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function phrasesOf(record: SearchRecord, place: number): Phrase[] {
  const phrase = (text: string, inTitle = false, aside = false): Phrase => ({
    record: place,
    text,
    words: wordsIn(text).map(({ word }) => word),
    inTitle,
    aside,
  });
  const asides = record.context ? [record.context] : [];
  const names = record.kind === 'command' ? record.title.split(' and ') : [record.title];
  return [
    ...names.map((name) => phrase(name, true)),
    ...record.words.map((text) => phrase(text)),
    ...asides.map((text) => phrase(text, false, true)),
  ];
}

/** Makes the index: some ten milliseconds for all records. */
export function indexOf(records: readonly SearchRecord[]): WordIndex {
  const phrases = records.flatMap(phrasesOf);
  const phrasesWith = new Map<string, number[]>();
  const byStem = new Map<string, string[]>();
  phrases.forEach(({ words }, place) => {
    for (const word of new Set(words)) {
      if (!phrasesWith.has(word)) push(byStem, stemOf(word), word);
      push(phrasesWith, word, place);
    }
  });
  const total = phrases.filter(({ aside }) => !aside).length;
  const counted = new Map(
    [...phrasesWith].map(([word, places]) => [
      word,
      places.filter((place) => !phrases[place]?.aside).length,
    ]),
  );
  const rarity = (word: string): number => Math.log(1 + total / (counted.get(word) || 1));
  const own = new Set(
    phrases.filter(({ record }) => records[record]?.kind !== 'reply').flatMap(({ words }) => words),
  );
  return { phrases, phrasesWith, byStem, own, sorted: [...phrasesWith.keys()].sort(), rarity };
}

/** The words that begin with `start`, at most `most`. */
export function wordsFrom({ sorted }: WordIndex, start: string, most = 24): string[] {
  const first = firstPast(sorted, (word) => word >= start);
  return sorted.slice(first, first + most).filter((word) => word.startsWith(start));
}
