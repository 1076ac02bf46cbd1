import { addressesIn } from '../analyser/addresses';
import type { Mark, Report, Section, Span } from '../analyser/types';
import { BARE_NAME, HAS_DIGIT, HAS_LETTER, ID_WORD, IPV4, IPV6, NAME_FIELD, SUBJECT_FIELD } from './patterns';

type Kind = 'address' | 'IP' | 'name' | 'id' | 'secret';

interface Secret extends Span {
  readonly kind: Kind;
}

/** The whole match, or its first group where there is one. */
function spansOf(text: string, pattern: RegExp, kind: Kind): Secret[] {
  return [...text.matchAll(pattern)]
    .map((match) => {
      const part = (match[1] ?? match[0]).match(BARE_NAME)?.[0] ?? '';
      const start = match.index + match[0].indexOf(part);
      return { kind, start, end: start + part.length };
    })
    .filter(({ start, end }) => end > start);
}

/** '12:30:45' is a time; an IPv6 address is shortened with '::' or has eight groups. */
const isIPv6 = (text: string): boolean => text.length > 3 && (text.includes('::') || text.split(':').length === 8);

/** Letters and digits mixed, or a long row of digits: a queue id, a message id. Host names and plain words stay. */
function isId(word: string): boolean {
  const digits = [...word].filter((letter) => HAS_DIGIT.test(letter)).length;
  return digits >= 3 && (HAS_LETTER.test(word) || digits === word.length) && !word.includes('..') && !looksLikeHost(word);
}

/** 'mx1.example.org' ends in a part without digits. */
function looksLikeHost(word: string): boolean {
  const last = word.split('.').at(-1) ?? '';
  return word.includes('.') && last.length >= 2 && !HAS_DIGIT.test(last);
}

/** Everything in a text that names somebody, in order, nothing twice. Codes in `keep` are left alone; `known` are secrets already. */
function secretsIn(text: string, keep: readonly Span[], known: readonly Span[] = []): Secret[] {
  const isKept = ({ start, end }: Span): boolean => keep.some((mark) => mark.start < end && start < mark.end);
  const ips = [...spansOf(text, IPV4, 'IP'), ...spansOf(text, IPV6, 'IP').filter(({ start, end }) => isIPv6(text.slice(start, end)))];
  const ids = spansOf(text, ID_WORD, 'id').filter(({ start, end }) => isId(text.slice(start, end)));
  const found = [
    ...known.map(({ start, end }): Secret => ({ kind: 'secret', start, end })),
    ...addressesIn(text).map(({ start, end }): Secret => ({ kind: 'address', start, end })),
    ...spansOf(text, NAME_FIELD, 'name'),
    ...spansOf(text, SUBJECT_FIELD, 'name'),
    ...ips,
    ...ids,
  ]
    .filter((secret) => secret.kind === 'address' || secret.kind === 'secret' || !isKept(secret))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  return found.filter(({ start, end }) => {
    if (start < done) return false;
    done = end;
    return true;
  });
}

/** Names for secrets: the same word gets the same name each time, '[address 1]'. */
interface Names {
  readonly of: (secret: Secret, text: string) => string;
}

function createNames(): Names {
  const names = new Map<string, string>();
  const counts = new Map<Kind, number>();
  return {
    of: ({ kind, start, end }, text) => {
      const key = `${kind} ${text.slice(start, end).toLowerCase()}`;
      const known = names.get(key);
      if (known) return known;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      const name = `[${kind} ${count}]`;
      names.set(key, name);
      return name;
    },
  };
}

interface Move extends Span {
  readonly to: number;
  readonly length: number;
}

/** A text with its secrets covered, and where each place of the old text stands in the new one. */
interface Covered {
  readonly text: string;
  readonly move: (place: number) => number;
}

function covered(text: string, secrets: readonly Secret[], names: Names): Covered {
  const moves: Move[] = [];
  const pieces: string[] = [];
  let done = 0;
  let length = 0;
  for (const secret of secrets) {
    const name = names.of(secret, text);
    moves.push({ start: secret.start, end: secret.end, to: length + secret.start - done, length: name.length });
    pieces.push(text.slice(done, secret.start), name);
    length += secret.start - done + name.length;
    done = secret.end;
  }
  return { text: pieces.join('') + text.slice(done), move: (place) => moved(place, moves) };
}

/** Where a place stands after the moves; a place inside a secret stands at its end, or at its start where it began there. */
function moved(place: number, moves: readonly Move[]): number {
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moves[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const last = moves[low - 1];
  if (!last) return place;
  if (place === last.start) return last.to;
  return last.to + last.length + Math.max(0, place - last.end);
}

/** Covers mail addresses, names, IP addresses and ids in a text. Host names and codes stay: without them nobody can help. */
export const redactText = (text: string): string => covered(text, secretsIn(text, []), createNames()).text;

type Readable = Pick<Report, 'text' | 'marks' | 'sections'>;

/** A report with everything covered that names somebody, and a function that covers other texts with the same names. */
export interface Redaction<T> {
  readonly report: T;
  readonly say: (text: string) => string;
}

/** Covers a report's text; marks and sections stand where their text now stands. */
export function redactReport<T extends Readable>(report: T): Redaction<T> {
  const names = createNames();
  const codes = report.marks.filter(({ kind }) => kind === 'basic' || kind === 'enhanced');
  const passwords = report.marks.filter(({ kind }) => kind === 'secret');
  const { text, move } = covered(report.text, secretsIn(report.text, codes, passwords), names);
  const shift = <S extends Span>(span: S): S => ({ ...span, start: move(span.start), end: move(span.end) });
  return {
    report: { ...report, text, marks: report.marks.map((mark): Mark => shift(mark)), sections: report.sections.map((section): Section => shift(section)) },
    say: (other) => covered(other, secretsIn(other, []), names).text,
  };
}
