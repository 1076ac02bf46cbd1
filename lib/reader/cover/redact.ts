import { filled } from '../../filled';
import { firstPast } from '../../sorted';
import { splitReturned } from '../decode/returned';
import type { Section, Span } from '../decode/types';
import type { Mark } from '../find/types';
import type { Report } from '../judge/types';
import { type Before, type Kind, type Secret, secretsIn } from './hide';
import { FIELD_LINE, FOLDED_LINE, HEAD_FIELD, MARKER_LINE, WORD_RUN } from './patterns';
import { merged, without } from './spans';

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
    moves.push({
      start: secret.start,
      end: secret.end,
      to: length + secret.start - done,
      length: name.length,
    });
    pieces.push(text.slice(done, secret.start), name);
    length += secret.start - done + name.length;
    done = secret.end;
  }
  return { text: pieces.join('') + text.slice(done), move: (place) => moved(place, moves) };
}

/**
 * Where a place stands after the moves; a place inside a secret stands at its end, or at its start
 * where it began there.
 */
function moved(place: number, moves: readonly Move[]): number {
  const last = moves[firstPast(moves, ({ start }) => start > place) - 1];
  if (!last) return place;
  if (place === last.start) return last.to;
  return last.to + last.length + Math.max(0, place - last.end);
}

/**
 * Covering takes what stood beside a word away, and then it may be seen to be an id: looked through
 * until nothing is found.
 */
const MOST_PASSES = 8;

function coveredAll(
  text: string,
  before: Before,
  names: Names,
): Covered & { readonly known: Before['known'] } {
  const passes: Covered[] = [];
  const move = (place: number): number => passes.reduce((at, pass) => pass.move(at), place);
  const moveAll = (spans: readonly Span[] = []): Span[] =>
    spans.map(({ start, end }) => ({ start: move(start), end: move(end) }));
  let now = text;
  let known = before.known;
  while (passes.length < MOST_PASSES) {
    const found = secretsIn(now, {
      ...before,
      keep: moveAll(before.keep),
      secrets: moveAll(before.secrets),
      known,
    });
    known = found.known;
    if (found.secrets.length === 0) break;
    const pass = covered(now, found.secrets, names);
    passes.push(pass);
    now = pass.text;
  }
  return { text: now, move, known };
}

/**
 * Covers mail addresses, names, telephone numbers, IP addresses and ids in a text. Host names and
 * codes stay: without them nobody can help.
 */
export const redactText = (text: string): string => coveredAll(text, {}, createNames()).text;

type Readable = Pick<Report, 'text' | 'marks' | 'sections'> & Partial<Pick<Report, 'results'>>;

/**
 * A report with everything covered that names somebody, and a function that covers other texts with
 * the same names.
 */
export interface Redaction<T> {
  readonly report: T;
  readonly say: (text: string) => string;
}

/** The words that made the reader decide: no name, whoever is called so. */
const wordsThatDecide = ({ results = [] }: Readable): Set<string> =>
  new Set(results.flatMap(({ verdict }) => verdict.fragment?.toLowerCase().match(WORD_RUN) ?? []));

/** Covers a report's text; marks and sections stand where their text now stands. */
export function redactReport<T extends Readable>(report: T): Redaction<T> {
  const names = createNames();
  const plain = wordsThatDecide(report);
  const before: Before = {
    keep: report.marks.filter(({ kind }) => kind === 'basic' || kind === 'enhanced'),
    secrets: report.marks.filter(({ kind }) => kind === 'secret'),
    plain,
  };
  const { text, move, known } = coveredAll(report.text, before, names);
  const shift = <S extends Span>(span: S): S => ({
    ...span,
    start: move(span.start),
    end: move(span.end),
  });
  return {
    report: {
      ...report,
      text,
      marks: report.marks.map((mark): Mark => shift(mark)),
      sections: report.sections.map((section): Section => shift(section)),
    },
    say: (other) => coveredAll(other, { plain, known }, names).text,
  };
}

/** The end of the line that begins at `start`, with its line end. */
function endOfLine(text: string, start: number, to: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 || end >= to ? to : end + 1;
}

/**
 * Where the body begins in a message that came back: behind the first head that has a field of a
 * message, or where no head is any more.
 */
function bodyOf(text: string, { start, end }: Span): number {
  let hasHead = false;
  let isHead = false;
  let at = start;
  for (let next = at; at < end; at = next) {
    next = endOfLine(text, at, end);
    const line = text.slice(at, next).trimEnd();
    isHead = FIELD_LINE.test(line) || (isHead && FOLDED_LINE.test(line));
    if (hasHead ? !isHead : !isHead && line !== '' && !MARKER_LINE.test(line)) return at;
    hasHead ||= HEAD_FIELD.test(line);
  }
  return end;
}

/** The returned messages in a report; a paste without parts may hold one as well. */
function returnedIn({ text, sections }: Readable): Span[] {
  if (sections.length > 0) return sections.filter(({ kind }) => kind === 'returned');
  const length = splitReturned(text)[0]?.text.length ?? text.length;
  return [{ start: length, end: text.length }];
}

/**
 * The text of a sample for a report: everything covered that names somebody, and the bodies of
 * returned messages left out but for lines that decide. What people wrote to each other never helps
 * to mend the reader. `leftOut` is the sentence that takes their place.
 */
export function sampleTextOf(report: Readable, leftOut: string): string {
  const { text, marks, sections } = redactReport(report).report;
  const deciding = merged(marks.filter(({ kind }) => kind === 'deciding'));
  const pieces: string[] = [];
  let done = 0;
  for (const span of merged(returnedIn({ text, marks, sections }))) {
    const body = bodyOf(text, span);
    pieces.push(text.slice(done, body));
    let lines = 0;
    const close = (): void => {
      if (lines > 0) pieces.push(filled(leftOut, { count: String(lines) }), '\n');
      lines = 0;
    };
    for (let at = body, next = at; at < span.end; at = next) {
      next = endOfLine(text, at, span.end);
      const [rest] = without({ start: at, end: next }, deciding);
      const isBlank = !text.slice(at, next).trim();
      const isPrivate = rest?.start === at && rest.end === next;
      if (isPrivate && !isBlank) lines += 1;
      if (!isPrivate) close();
      if (isBlank ? lines === 0 : !isPrivate) pieces.push(text.slice(at, next));
    }
    close();
    done = span.end;
  }
  return pieces.join('') + text.slice(done);
}
