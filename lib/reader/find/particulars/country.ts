import { COUNTRY_BEHIND, NAME_OF_COUNTRY } from './patterns';
import { take } from './shapes';
import type { Family, Particular } from './types';
import { before, endsWith, holds, type Word } from './words';

const BEFORE_COUNTRY = ['country', 'country code'];

/** 'from your country (us)', 'from your country "Russia"'. */
function countryAt(view: string, words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at] as Word;
  const apart = word.alone || view.charAt(word.start - 1) === '"';
  return apart && NAME_OF_COUNTRY.test(word.text) && endsWith(before(words, at, 2), BEFORE_COUNTRY)
    ? [take('country', word)]
    : [];
}

/** 'rejected GeoIP mail.example:192.0.2.1:CN'. */
function codeAt(words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at] as Word;
  const code = COUNTRY_BEHIND.exec(word.text)?.[1];
  return code && holds(before(words, at, 3), ['geoip'])
    ? [{ kind: 'country', value: code, start: word.end - code.length, end: word.end }]
    : [];
}

/** The country that a server is thought to be in, where mail from there is refused. */
export const countryFamily: Family = ({ view, words }) =>
  words.flatMap((_word, at) => [...countryAt(view, words, at), ...codeAt(words, at)]);
