import { matchSpans } from './match-spans';
import * as pattern from './patterns';
import type { PrivateSpan } from './types';
import { countDigits, looksLikeHost } from './word-shapes';

/** '12:30:45' is a time; an IPv6 address is shortened with '::' or has eight groups. */
const isIPv6 = (text: string): boolean =>
  text.length > 3 && (text.includes('::') || text.split(':').length === 8);

export const findIPs = (text: string): PrivateSpan[] => [
  ...matchSpans(text, pattern.IPV4, 'IP'),
  ...matchSpans(text, pattern.IPV6, 'IP').filter(({ start, end }) =>
    isIPv6(text.slice(start, end)),
  ),
];

/** Fewer digits are a date, a price or the number of a house. */
const FEWEST_PHONE_DIGITS = 7;

export function findPhones(text: string): PrivateSpan[] {
  const shaped = [
    pattern.PHONE_ABROAD,
    pattern.PHONE_AREA,
    pattern.PHONE_AMERICAN,
    pattern.PHONE_LOCAL,
  ].flatMap((expression) => matchSpans(text, expression, 'phone'));
  return [
    ...shaped.filter(
      ({ start, end }) => countDigits(text.slice(start, end)) >= FEWEST_PHONE_DIGITS,
    ),
    ...matchSpans(text, pattern.PHONE_NAMED, 'phone'),
  ];
}

const LONGEST_ID = 121;

/**
 * Letters and digits mixed, or a long row of digits: a queue id, a message id. Host names and plain
 * words stay.
 */
function isId(word: string): boolean {
  if (word.length > LONGEST_ID || word.includes('@') || !pattern.ID_START.test(word)) return false;
  const digits = countDigits(word);
  return (
    digits >= 3 &&
    (pattern.HAS_LETTER.test(word) || digits === word.length) &&
    !word.includes('..') &&
    !looksLikeHost(word) &&
    !pattern.NO_ID.test(word)
  );
}

const mixesLettersAndDigits = (word: string): boolean =>
  pattern.HAS_DIGIT.test(word) && pattern.HAS_LETTER.test(word) && !pattern.NO_ID.test(word);

export function findIds(text: string): PrivateSpan[] {
  const isMixed = ({ start, end }: PrivateSpan): boolean =>
    mixesLettersAndDigits(text.slice(start, end));
  return [
    ...matchSpans(text, pattern.ID_WORD, 'id').filter(({ start, end }) =>
      isId(text.slice(start, end)),
    ),
    ...matchSpans(text, pattern.SHORT_ID, 'id').filter(isMixed),
    ...matchSpans(text, pattern.NAMED_ID, 'id').filter(isMixed),
  ];
}
