import type { PersonalWords } from './types';

/** Shorter stems are those of other words as well. */
const FEWEST_LETTERS = 4;

/** The cases of names in Slavic languages, and what their stems end with when they name somebody. */
const ENDINGS: ReadonlySet<string> = new Set(
  'a e i o u y ą ę ě ů em ie om ou ovi owi iem ego emu а е и й о у ы ю я ой ей ом ем ою ым ого ому'.split(
    ' ',
  ),
);
const NAMED: readonly string[] = ['', 'a', 'о', 'а', 'я', 'й', 'ь'];
const LONGEST_ENDING = 3;

/** Is a word, in lower case, a case of one of the names: 'bożeno' of 'bożena', 'ларисе'? */
export function isInflected(word: string, personal: PersonalWords): boolean {
  for (let length = 1; length <= LONGEST_ENDING; length += 1) {
    const stem = word.slice(0, -length);
    if (stem.length < FEWEST_LETTERS) return false;
    if (ENDINGS.has(word.slice(-length)) && NAMED.some((ending) => personal.has(stem + ending)))
      return true;
  }
  return false;
}
