import { lowerCase } from '../knowledge/fragments';
import { APOSTROPHE, SPACED } from './name-patterns';

/** A phrase that begins a sentence is no longer than this. */
const LONGEST = 48;

/** In lower case and with plain quotes, as long as it was. */
const fold = (text: string): string =>
  lowerCase(text).replace(APOSTROPHE, "'").replaceAll('\u00a0', ' ');

const isSpaced = (letter: string | undefined): boolean =>
  letter !== undefined && SPACED.test(letter);

/** Where the longest of the phrases ends that stands at a place of a text. */
export type FindEnd = (text: string, at: number) => number | undefined;

/** What looks phrases up: few of them begin with the same letter. */
export function lookUp(phrases: readonly string[]): FindEnd {
  const byLetter = new Map<string, string[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const letter = phrase[0] ?? '';
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), phrase]);
  }
  return (text, at) => {
    const some = byLetter.get(text[at]?.toLowerCase()[0] ?? '');
    if (!some) return undefined;
    const here = fold(text.slice(at, at + LONGEST));
    const found = some.find(
      (phrase) =>
        here.startsWith(phrase) && !(isSpaced(phrase.at(-1)) && isSpaced(here[phrase.length])),
    );
    return found === undefined ? undefined : at + found.length;
  };
}
