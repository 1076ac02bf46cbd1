import { SPACED_SCRIPT } from './match-patterns';
import { ACCENT, LETTER } from './patterns';
import type { SearchRecord } from './types';

/** Between two pieces of a phrase anything may stand. */
const GAP = ' … ';

/** Without accents and capitals, on both sides: many type none. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(ACCENT, '').toLowerCase().normalize('NFC');

/** The place behind `piece`, which begins a word where the script has spaces; -1 where it is not. */
function behind(text: string, piece: string, from: number): number {
  const place = text.indexOf(piece, from);
  if (place < 0) return -1;
  const inWord = SPACED_SCRIPT.test(piece) && LETTER.test(text.charAt(place - 1));
  return inWord ? behind(text, piece, place + 1) : place + piece.length;
}

/** Does a text hold the pieces of a phrase in their order? */
function isIn(text: string, phrase: string): boolean {
  let place = 0;
  for (const piece of phrase.split(GAP)) {
    place = behind(text, piece, place);
    if (place < 0) return false;
  }
  return true;
}

/** The phrases as they are looked for: none that holds another one whole. */
export function shortPhrases(phrases: readonly string[]): string[] {
  const all = [...new Set(phrases.map(withoutAccents))];
  return all.filter((phrase) => !all.some((other) => other !== phrase && isIn(phrase, other)));
}

/** The cause that a search tells in another language ('Postfach voll'), by its longest phrase. */
export function causeAbroad(
  input: string,
  records: readonly SearchRecord[],
): SearchRecord | undefined {
  const text = withoutAccents(input);
  return records
    .flatMap((record) =>
      (record.abroad ?? [])
        .filter((phrase) => isIn(text, phrase))
        .map((phrase) => ({ record, size: phrase.length })),
    )
    .sort((a, b) => b.size - a.size)[0]?.record;
}
