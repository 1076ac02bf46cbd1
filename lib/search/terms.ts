import { E_MAIL } from './match-patterns';
import type { Way } from './spelling';
import { stemOf } from './stems';
import { type WordIndex, wordsFrom } from './word-index';
import { weightOf, wordsIn } from './words';

/** A word of the search: how much it counts, and which known words it may mean. */
export interface Term {
  readonly word: string;
  readonly weight: number;
  readonly ways: readonly Way[];
}

const SHORTEST_PART = 3;

/**
 * What a known word, an ending of it or the start of one may mean; the last word is still being
 * typed.
 */
function plainWays(word: string, index: WordIndex): Way[] {
  const exact = index.phrasesWith.has(word) ? [{ word, quality: 1 }] : [];
  const related = (index.byStem.get(stemOf(word)) ?? [])
    .filter((other) => other !== word)
    .map((other) => ({ word: other, quality: 0.9 }));
  const longer =
    word.length < 3 || (word.length < 4 && exact.length > 0) ? [] : wordsFrom(index, word);
  const begun = longer.map((other) => ({
    word: other,
    quality: 0.55 + (0.3 * word.length) / other.length,
  }));
  const seen = new Set<string>();
  return [...exact, ...related, ...begun].filter(
    ({ word: way }) => !seen.has(way) && seen.add(way),
  );
}

/**
 * 'overquota' written as one word: ['over', 'quota'], where the site uses both; in replies there are
 * words of other languages, which would cut 'pasword' in two.
 */
function partsOf(word: string, { own }: WordIndex): string[] {
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (own.has(left) && own.has(right)) return [left, right];
  }
  return [word];
}

const known = (word: string, index: WordIndex): boolean =>
  index.phrasesWith.has(word) || index.byStem.has(stemOf(word));

/** So many wordings do not all misspell a word. */
const REAL = 4;

/**
 * 'adress' and 'adresse' are in replies alone: what is known only from there may still be a
 * mistake.
 */
function misspelt(
  word: string,
  plain: readonly Way[],
  { own, phrasesWith }: WordIndex,
  spell: (word: string) => Way[],
): Way[] {
  if (plain.some((way) => own.has(way.word)) || word.length < SHORTEST_PART + 2) return [];
  const plainCount = plain
    .filter(({ quality }) => quality >= 0.9)
    .reduce((sum, way) => sum + (phrasesWith.get(way.word)?.length ?? 0), 0);
  if (plainCount >= REAL) return [];
  return spell(word).filter((way) => own.has(way.word) && way.quality > 0.6);
}

/**
 * The words of a search with what each may mean: as written, by its stem, begun, joined ('mail
 * box'), cut ('overquota'), misspelt.
 */
export function termsOf(text: string, index: WordIndex, spell: (word: string) => Way[]): Term[] {
  const words = wordsIn(text.replace(E_MAIL, 'email'))
    .map(({ word }) => word)
    .flatMap((word) => (known(word, index) || weightOf(word) < 1 ? [word] : partsOf(word, index)));
  return words.map((word, place) => {
    const joined = [`${words[place - 1] ?? ''}${word}`, `${word}${words[place + 1] ?? ''}`].filter(
      (pair) => pair !== word && known(pair, index),
    );
    const together = joined.flatMap((pair) =>
      plainWays(pair, index).map((way) => ({ ...way, quality: way.quality * 0.95 })),
    );
    const plain = [...plainWays(word, index), ...together];
    const meant = plain.length > 0 ? misspelt(word, plain, index, spell) : [];
    const sure =
      meant.length > 0 ? plain.map((way) => ({ ...way, quality: way.quality * 0.8 })) : plain;
    const ways = plain.length > 0 ? [...sure, ...meant] : spell(word);
    const rarest = Math.max(...ways.map((way) => index.rarity(way.word) * way.quality), 0);
    return { word, ways, weight: weightOf(word) * (rarest || index.rarity('') * 0.5) };
  });
}
