import type { Span } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { EVERYDAY, MONTHS, ORDINARY } from './ordinary-words';
import * as pattern from './patterns';
import { merged, without } from './spans';

export type Kind = 'address' | 'IP' | 'name' | 'phone' | 'id' | 'secret';

export interface Secret extends Span {
  readonly kind: Kind;
}

/** The whole match, or its first group where there is one. */
function spansOf(text: string, expression: RegExp, kind: Kind): Secret[] {
  const spans: Secret[] = [];
  for (const match of text.matchAll(expression)) {
    const part = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(part);
    if (part) spans.push({ kind, start, end: start + part.length });
  }
  return spans;
}

/** '12:30:45' is a time; an IPv6 address is shortened with '::' or has eight groups. */
const isIPv6 = (text: string): boolean =>
  text.length > 3 && (text.includes('::') || text.split(':').length === 8);

const LONGEST_ID = 121;

/**
 * Letters and digits mixed, or a long row of digits: a queue id, a message id. Host names and plain
 * words stay.
 */
function isId(word: string): boolean {
  if (word.length > LONGEST_ID || word.includes('@') || !pattern.ID_START.test(word)) return false;
  const digits = digitsOf(word);
  return (
    digits >= 3 &&
    (pattern.HAS_LETTER.test(word) || digits === word.length) &&
    !word.includes('..') &&
    !looksLikeHost(word) &&
    !pattern.NO_ID.test(word)
  );
}

const digitsOf = (text: string): number =>
  [...text].filter((letter) => pattern.HAS_DIGIT.test(letter)).length;

/** 'mx1.example.org' ends in a part without digits. */
function looksLikeHost(word: string): boolean {
  const last = word.split('.').at(-1) ?? '';
  return word.includes('.') && last.length >= 2 && !pattern.HAS_DIGIT.test(last);
}

const isOrdinary = (word: string): boolean =>
  word.split(pattern.JOINT).every((part) => ORDINARY.has(part));

const LONGEST_LOCAL = 64;
const LONGEST_ADDRESS = 320;

/** Every address of a text, however many there are. */
function allAddresses(text: string): Secret[] {
  const found: Secret[] = [];
  for (let from = 0, more = true; more; ) {
    const part = addressesIn(text, from);
    for (const { start, end } of part) found.push({ kind: 'address', start, end });
    const last = part.at(-1);
    more = last !== undefined && last.end > from;
    from = last?.end ?? from;
  }
  return found;
}

/** Addresses whose sign is written '%40', '&#64;' or '\\u0040'. */
function linkedAddresses(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { 0: sign, index } of text.matchAll(pattern.LINKED_AT)) {
    const after = index + sign.length;
    let start = index;
    let end = after;
    while (index - start < LONGEST_LOCAL && pattern.LINKED_SIGN.test(text[start - 1] ?? ''))
      start -= 1;
    while (end - index < LONGEST_ADDRESS && pattern.LINKED_SIGN.test(text[end] ?? '')) end += 1;
    if (start < index && end > after) found.push({ kind: 'address', start, end });
  }
  return found;
}

/**
 * Where the value of a header field ends that begins at `from`: at the end of its line, or of the
 * lines folded below it.
 */
function endOfValue(
  text: string,
  from: number,
  goesOn: (line: string, next: string) => boolean,
): number {
  let start = from;
  for (;;) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    const after = text.indexOf('\n', end + 1);
    const next = text.slice(end + 1, after < 0 ? text.length : after);
    if (
      !next.trim() ||
      !pattern.FOLDED_LINE.test(next) ||
      !goesOn(text.slice(start, end).trimEnd(), next.trimStart())
    )
      return end;
    start = end + 1;
  }
}

/** The values of fields; what looks like a field inside a value is a part of it. */
function valuesOf(
  text: string,
  fields: RegExp,
  goesOn: (line: string, next: string) => boolean,
): Span[] {
  const values: Span[] = [];
  let done = 0;
  for (const { 0: field, index } of text.matchAll(fields)) {
    if (index < done) continue;
    done = endOfValue(text, index + field.length, goesOn);
    values.push({ start: index + field.length, end: done });
  }
  return values;
}

const listGoesOn = (line: string, next: string): boolean =>
  line.endsWith(',') || line.endsWith(';') || next.startsWith('<') || next.includes('@');

/**
 * The names in fields with people, with what is no name taken out of them. Behind an address, what
 * is neither a next person nor in brackets is said by somebody: 'From: <anna@example.org> failed
 * after I sent the message'.
 */
function peopleIn(text: string, taken: readonly Span[]): Secret[] {
  const people: Secret[] = [];
  for (const value of valuesOf(text, pattern.PEOPLE_FIELD, listGoesOn)) {
    for (const part of without(value, taken)) {
      const words = text.slice(part.start, part.end);
      const begins = part.start === value.start ? 0 : words.search(pattern.NEXT_PERSON);
      for (const { start, end } of spansOf(words, pattern.FIELD_PIECE, 'name'))
        if ((begins >= 0 && start >= begins) || words[end] === '<')
          people.push({ kind: 'name', start: part.start + start, end: part.start + end });
    }
  }
  return people;
}

const subjectsIn = (text: string): Secret[] => [
  ...spansOf(text, pattern.SUBJECT_VALUE, 'name'),
  ...valuesOf(text, pattern.SUBJECT_FIELD, () => true).map(
    ({ start, end }): Secret => ({ kind: 'name', start, end }),
  ),
];

/** 'Meier, Thomas' is a name, 'Message rejected' is none. */
const isName = (text: string): boolean =>
  wordsIn(text).every((word) => pattern.NAME_WORD.test(word));

const wordsIn = (text: string): string[] => text.match(pattern.WORD_RUN) ?? [];

const saysSomebody = (text: string): boolean =>
  wordsIn(text).some((word) => !isOrdinary(word.toLowerCase()));

const LONGEST_NAME = 80;

/** A name before its address in brackets, at the start of a line or of a quotation. */
function nameBefore(text: string, address: Span): Secret | undefined {
  let end = address.start - 1;
  if (text[end] !== '(' && text[end] !== '<') return;
  while (end > 0 && address.start - end < 5 && pattern.BEFORE_BRACKET.test(text[end - 1] ?? ''))
    end -= 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && !pattern.NAME_END.test(text[start - 1] ?? ''))
    start -= 1;
  if (start > 0 && !pattern.NAME_START.test(text[start - 1] ?? '')) return;
  return isName(text.slice(start, end)) ? { kind: 'name', start, end } : undefined;
}

function namesIn(text: string, taken: readonly Span[], addresses: readonly Span[]): Secret[] {
  const written = ({ start, end }: Span): string => text.slice(start, end);
  return [
    ...peopleIn(text, taken),
    ...addresses.flatMap((address) => nameBefore(text, address) ?? []),
    ...[
      pattern.LOGIN,
      pattern.LOGIN_OF_EXIM,
      pattern.LOGIN_OF_SENDER,
      pattern.LOCAL_ENVELOPE,
      pattern.NOT_FOUND_AT,
    ].flatMap((place) => spansOf(text, place, 'name')),
    ...spansOf(text, pattern.BARE_RECIPIENT, 'name').filter(
      (span) => !looksLikeHost(written(span)),
    ),
  ].filter((span) => saysSomebody(written(span)));
}

function phonesIn(text: string): Secret[] {
  const shaped = [
    pattern.PHONE_ABROAD,
    pattern.PHONE_AREA,
    pattern.PHONE_AMERICAN,
    pattern.PHONE_LOCAL,
  ].flatMap((expression) => spansOf(text, expression, 'phone'));
  return [
    ...shaped.filter(({ start, end }) => digitsOf(text.slice(start, end)) >= 7),
    ...spansOf(text, pattern.PHONE_NAMED, 'phone'),
  ];
}

function idsIn(text: string): Secret[] {
  const mixed = ({ start, end }: Span): boolean => {
    const word = text.slice(start, end);
    return (
      pattern.HAS_DIGIT.test(word) && pattern.HAS_LETTER.test(word) && !pattern.NO_ID.test(word)
    );
  };
  return [
    ...spansOf(text, pattern.ID_WORD, 'id').filter(({ start, end }) =>
      isId(text.slice(start, end)),
    ),
    ...spansOf(text, pattern.SHORT_ID, 'id').filter(mixed),
    ...spansOf(text, pattern.NAMED_ID, 'id').filter(mixed),
  ];
}

/** The words by which somebody is known: names, local parts and their pieces, in lower case. */
export type Known = ReadonlySet<string>;

function knownIn(
  text: string,
  names: readonly Secret[],
  addresses: readonly Secret[],
  plain: Known,
): Set<string> {
  const known = new Set<string>();
  const add = (word: string): void => {
    const lower = word.toLowerCase();
    if (
      (lower.match(pattern.ANY_LETTER)?.length ?? 0) >= 3 &&
      !isOrdinary(lower) &&
      !plain.has(lower)
    )
      known.add(lower);
  };
  const written = names
    .map(({ start, end }) => text.slice(start, end))
    .filter((name) => !pattern.ENCODED.test(name));
  for (const word of written.flatMap(wordsIn)) {
    if (looksLikeHost(word) && word.split('.').length > 2) continue;
    add(word);
    for (const part of word.split(pattern.JOINT)) add(part);
  }
  for (const { start, end } of addresses) {
    const local = text.slice(start, end).split(pattern.AT_SIGN)[0] ?? '';
    if (pattern.ENCODED.test(local)) continue;
    add(local);
    if (digitsOf(local) < 5)
      for (const part of local.split(pattern.JOINT))
        add(part.match(pattern.WORD_WITH_NUMBER)?.[1] ?? '');
  }
  return known;
}

/** Names of months are people's as well: 'Hi April', but not '23 April'. */
const isDate = (text: string, start: number, end: number): boolean =>
  pattern.DAY_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
  pattern.DAY_AFTER.test(text.slice(end, end + 4));

function standsFor(text: string, start: number, end: number, known: Known): boolean {
  const written = text.slice(start, end);
  const word = written.toLowerCase();
  if (!known.has(word) || (EVERYDAY.has(word) && !pattern.CAPITAL.test(written))) return false;
  return !(MONTHS.has(word) && isDate(text, start, end));
}

const MOST_PIECES = 4;

/**
 * Where known words stand as whole words. Inside a host name only a whole local part is one
 * ('anna.weber'), and names of header fields stay.
 */
function wordsOf(text: string, known: Known): Secret[] {
  const found: Secret[] = [];
  if (known.size === 0) return found;
  for (const { 0: run, index } of text.matchAll(pattern.WORD_RUN)) {
    const isField =
      text[index + run.length] === ':' &&
      (index === 0 || text[index - 1] === '\n') &&
      run.includes('-');
    if (isField) continue;
    if (standsFor(text, index, index + run.length, known)) {
      found.push({ kind: 'name', start: index, end: index + run.length });
      continue;
    }
    const pieces = spansOf(run, pattern.WORD_PIECE, 'name');
    if (pieces.length < 2) continue;
    const isHost = looksLikeHost(run);
    for (let first = 0; first < pieces.length; first += 1) {
      const start = index + (pieces[first]?.start ?? 0);
      for (let last = Math.min(first + MOST_PIECES, pieces.length) - 1; last >= first; last -= 1) {
        const end = index + (pieces[last]?.end ?? 0);
        if (
          (isHost && !pattern.JOINT.test(text.slice(start, end))) ||
          !standsFor(text, start, end, known)
        )
          continue;
        found.push({ kind: 'name', start, end });
        first = last;
        break;
      }
    }
  }
  return found;
}

/** What is known before a text is looked at. */
export interface Before {
  /** Codes: they are left alone. */
  readonly keep?: readonly Span[];
  /** Passwords: they are covered. */
  readonly secrets?: readonly Span[];
  /** Words that decide: they are no names. */
  readonly plain?: Known;
  /** Words by which somebody is known already. */
  readonly known?: Known | undefined;
}

/**
 * Everything in a text that names somebody, in order, nothing twice; and the words by which it can
 * be known elsewhere.
 */
export function secretsIn(
  text: string,
  { keep = [], secrets = [], plain = new Set(), known = new Set() }: Before,
): { secrets: Secret[]; known: Known } {
  const kept = merged(keep);
  const labels = merged(spansOf(text, pattern.LABEL, 'secret'));
  const addresses = allAddresses(text);
  const ips = [
    ...spansOf(text, pattern.IPV4, 'IP'),
    ...spansOf(text, pattern.IPV6, 'IP').filter(({ start, end }) => isIPv6(text.slice(start, end))),
  ];
  const linked = linkedAddresses(text);
  const names = namesIn(text, merged([...labels, ...addresses, ...linked, ...ips]), addresses);
  const all = new Set([...known, ...knownIn(text, names, [...addresses, ...linked], plain)]);
  const isWhole = (span: Span): boolean =>
    [...without(span, kept)].every(({ start, end }) => start === span.start && end === span.end);
  const found = [
    ...secrets.map(({ start, end }): Secret => ({ kind: 'secret', start, end })),
    ...addresses,
    ...[...linked, ...names, ...subjectsIn(text), ...phonesIn(text), ...wordsOf(text, all)].flatMap(
      (secret) =>
        [...without(secret, kept)].map((part): Secret => ({ kind: secret.kind, ...part })),
    ),
    ...[...ips, ...idsIn(text)].filter(isWhole),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const covered: Secret[] = [];
  let done = 0;
  for (const { kind, start, end } of found) {
    for (const part of without({ start: Math.max(start, done), end }, labels)) {
      const bare = text.slice(part.start, part.end).match(pattern.BARE_NAME);
      if (!bare || !pattern.HAS_SIGN.test(bare[0])) continue;
      const at = part.start + (bare.index ?? 0);
      covered.push({ kind, start: at, end: at + bare[0].length });
    }
    done = Math.max(done, end);
  }
  return { secrets: covered, known: all };
}
