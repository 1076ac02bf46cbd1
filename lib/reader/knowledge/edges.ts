import { WORD_LETTER } from './patterns';

/** Phrases by one of their letters, so that a text is compared only with those that can fit. */
function groupBy(
  phrases: readonly string[],
  letterOf: (phrase: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const letter = letterOf(phrase);
    groups.set(letter, [...(groups.get(letter) ?? []), phrase]);
  }
  return groups;
}

type Asks = (text: string) => boolean;

/** Does a text begin with one of some phrases? */
export function beginsWithAny(phrases: readonly string[]): Asks {
  const groups = groupBy(phrases, (phrase) => phrase.charAt(0));
  return (text) => !!groups.get(text.charAt(0))?.some((phrase) => text.startsWith(phrase));
}

const lastOf = (text: string): string => text.charAt(text.length - 1);

/** Does a text end with one of some phrases? */
export function endsWithAny(phrases: readonly string[]): Asks {
  const groups = groupBy(phrases, lastOf);
  return (text) => !!groups.get(lastOf(text))?.some((phrase) => text.endsWith(phrase));
}

const joins = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  WORD_LETTER.test(text.charAt(at - 1)) &&
  WORD_LETTER.test(text.charAt(at));

/** The same with whole words: 'an' does not end 'can'. */
export function endsWithWords(phrases: readonly string[]): Asks {
  const groups = groupBy(phrases, lastOf);
  return (text) =>
    !!groups
      .get(lastOf(text))
      ?.some((phrase) => text.endsWith(phrase) && !joins(text, text.length - phrase.length));
}
