import type { Span } from '../decode/types';

const isSpace = (sign: string | undefined): boolean =>
  sign === ' ' || sign === '\n' || sign === '\t';

/** Where the words end that begin at a place, however they are parted; -1 where they do not. */
function findEnd(text: string, words: readonly string[], at: number): number {
  let place = at;
  for (const [rank, word] of words.entries()) {
    const gap = place;
    while (rank > 0 && isSpace(text[place])) place += 1;
    if ((rank > 0 && place === gap) || !text.startsWith(word, place)) return -1;
    place += word.length;
  }
  return place;
}

/** A phrase in words; without the longest of them a text does not hold it. */
export interface Phrase {
  readonly words: readonly string[];
  readonly longest: string;
}

export function phraseOf(text: string): Phrase {
  const words = text.split(' ');
  return { words, longest: words.reduce((top, word) => (top.length < word.length ? word : top)) };
}

/**
 * Every place of a phrase in a text, both in lower case: mail programs break the lines of a
 * sentence where they like.
 */
export function findPhrase(text: string, { words, longest }: Phrase): Span[] {
  const [first = ''] = words;
  const places: Span[] = [];
  if (!text.includes(longest)) return places;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const end = findEnd(text, words, at);
    if (end >= 0) places.push({ start: at, end });
  }
  return places;
}
