import type { Span } from '../decode/types';
import { findFieldValues } from './field-values';
import { matchSpans } from './match-spans';
import { findNameDirectlyBefore } from './name-before';
import { findNamesInLetters } from './names-in-letters';
import * as pattern from './patterns';
import { findQuoted } from './quoted';
import { subtractSpans } from './spans';
import type { PrivateSpan } from './types';
import { isOrdinary, looksLikeHost, splitWords } from './word-shapes';

const listGoesOn = (line: string, next: string): boolean =>
  line.endsWith(',') || line.endsWith(';') || next.startsWith('<') || next.includes('@');

/**
 * The names in fields with people, with what is no name taken out of them. Behind an address, what
 * is neither a next person nor in brackets is said by somebody: 'From: <anna@example.org> failed
 * after I sent the message'.
 */
function findPeopleInFields(text: string, taken: readonly Span[]): PrivateSpan[] {
  const people: PrivateSpan[] = [];
  for (const value of findFieldValues(text, pattern.PEOPLE_FIELD, listGoesOn)) {
    for (const part of subtractSpans(value, taken)) {
      const words = text.slice(part.start, part.end);
      const begins = part.start === value.start ? 0 : words.search(pattern.NEXT_PERSON);
      for (const { start, end } of matchSpans(words, pattern.FIELD_PIECE, 'name'))
        if ((begins >= 0 && start >= begins) || words[end] === '<')
          people.push({ kind: 'name', start: part.start + start, end: part.start + end });
    }
  }
  return people;
}

/** Subjects are covered like names: people write in them what a letter is about. */
export const findSubjects = (text: string): PrivateSpan[] => [
  ...matchSpans(text, pattern.SUBJECT_VALUE, 'name'),
  ...findFieldValues(text, pattern.SUBJECT_FIELD, () => true).map(
    ({ start, end }): PrivateSpan => ({ kind: 'name', start, end }),
  ),
];

/** 'Meier, Thomas' is a name, 'Message rejected' is none. */
const isName = (text: string): boolean =>
  splitWords(text).every((word) => pattern.NAME_WORD.test(word));

const namesSomebody = (text: string): boolean =>
  splitWords(text).some((word) => !isOrdinary(word.toLowerCase()));

const LONGEST_NAME = 80;

/** Between a name and its address stand no more quotes, spaces and brackets than these. */
const LONGEST_GAP = 5;

/** A name before its address in brackets, at the start of a line or of a quotation. */
function findNameBefore(text: string, address: Span): PrivateSpan | undefined {
  let end = address.start - 1;
  if (text[end] !== '(' && text[end] !== '<') return;
  while (
    end > 0 &&
    address.start - end < LONGEST_GAP &&
    pattern.BEFORE_BRACKET.test(text[end - 1] ?? '')
  )
    end -= 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && !pattern.NAME_END.test(text[start - 1] ?? ''))
    start -= 1;
  const isWhole = start === 0 || pattern.NAME_START.test(text[start - 1] ?? '');
  return isWhole && isName(text.slice(start, end))
    ? { kind: 'name', start, end }
    : findNameDirectlyBefore(text, { start, end });
}

/** Places where a log or a notice writes a name without a domain. */
const BARE_NAMES: readonly RegExp[] = [
  pattern.LOGIN,
  pattern.LOGIN_OF_EXIM,
  pattern.LOGIN_OF_SENDER,
  pattern.LOCAL_ENVELOPE,
  pattern.NOT_FOUND_AT,
];

/**
 * Names of people. `taken` is what was found to be something else (sorted), `addresses` are those
 * before which a name may stand.
 */
export function findNames(
  text: string,
  taken: readonly Span[],
  addresses: readonly Span[],
): PrivateSpan[] {
  const written = ({ start, end }: Span): string => text.slice(start, end);
  return [
    ...findPeopleInFields(text, taken),
    ...addresses.flatMap((address) => findNameBefore(text, address) ?? []),
    ...BARE_NAMES.flatMap((expression) => matchSpans(text, expression, 'name')),
    ...findNamesInLetters(text),
    ...findQuoted(text),
    ...matchSpans(text, pattern.BARE_RECIPIENT, 'name').filter(
      (span) => !looksLikeHost(written(span)),
    ),
  ].filter((span) => namesSomebody(written(span)));
}
