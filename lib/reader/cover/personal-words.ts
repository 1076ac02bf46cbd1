import { UNSPACED } from './name-patterns';
import * as pattern from './patterns';
import type { PrivateSpan } from './types';
import { countDigits, isOrdinary, looksLikeHost, splitWords } from './word-shapes';

/** A shorter word is found everywhere, in 'Ed' as in 'ed'. */
const FEWEST_LETTERS = 3;

/** In scripts that write a syllable or a word with each letter. */
const FEWEST_UNSPACED = 2;

/** A local part with as many digits is a number of somebody, and its letters are no name. */
const MANY_DIGITS = 5;

/** A host name has more parts than 'anna.weber'. */
const isHostName = (word: string): boolean => looksLikeHost(word) && word.split('.').length > 2;

/** '田中恵子' is known as '田中' and '恵子', '김지영' as '지영'. */
function splitUnspaced(word: string): string[] {
  if (!UNSPACED.test(word)) return [];
  if (word.length === 3) return [word.slice(1)];
  return word.length === 4 ? [word.slice(0, 2), word.slice(2)] : [];
}

/** The pieces of names: 'Anna-Maria' is known as 'Anna' as well. */
function splitName(name: string): string[] {
  if (pattern.ENCODED.test(name)) return [];
  return splitWords(name)
    .filter((word) => !isHostName(word))
    .flatMap((word) => [word, ...word.split(pattern.JOINT), ...splitUnspaced(word)]);
}

/** 'anna.weber80@example.org' is known as 'anna.weber80', 'anna' and 'weber'. */
function splitLocalPart(address: string): string[] {
  const local = address.split(pattern.AT_SIGN)[0] ?? '';
  if (pattern.ENCODED.test(local)) return [];
  if (countDigits(local) >= MANY_DIGITS) return [local];
  const parts = local.split(pattern.JOINT);
  return [local, ...parts.map((part) => part.match(pattern.WORD_WITH_NUMBER)?.[1] ?? '')];
}

/**
 * The words by which the people of a text can be known elsewhere in it. `plain` are words that name
 * nobody here, whoever is called so.
 */
export function collectPersonalWords(
  text: string,
  names: readonly PrivateSpan[],
  addresses: readonly PrivateSpan[],
  plain: ReadonlySet<string>,
): Set<string> {
  const written = ({ start, end }: PrivateSpan): string => text.slice(start, end);
  const words = [
    ...names.flatMap((name) => splitName(written(name))),
    ...addresses.flatMap((address) => splitLocalPart(written(address))),
  ].map((word) => word.toLowerCase());
  const isPersonal = (word: string): boolean =>
    (word.match(pattern.ANY_LETTER)?.length ?? 0) >=
      (UNSPACED.test(word) ? FEWEST_UNSPACED : FEWEST_LETTERS) &&
    !isOrdinary(word) &&
    !plain.has(word);
  return new Set(words.filter(isPersonal));
}
