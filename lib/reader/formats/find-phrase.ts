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

/**
 * Every place of a phrase in a text, both in lower case: mail programs break the lines of a
 * sentence where they like.
 */
export function findPhrase(text: string, phrase: string): Span[] {
  const words = phrase.split(' ');
  const [first = ''] = words;
  const places: Span[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const end = findEnd(text, words, at);
    if (end >= 0) places.push({ start: at, end });
  }
  return places;
}
