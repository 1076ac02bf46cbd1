import { WHITE_SPACE } from './patterns';
import { Sieve } from './sieve';

/**
 * A fragment that identifies something: its pieces are looked for in order, whatever stands
 * between.
 */
interface Compiled<T> {
  readonly pieces: readonly string[];
  readonly first: string;
  /**
   * How far behind its first letter the first piece ends, and with which one: by it most of those
   * that begin alike fall out.
   */
  readonly end: number;
  readonly last: number;
  readonly length: number;
  readonly text: string;
  readonly value: T;
}

/**
 * A fragment that was found. `length` weighs what its pieces have in characters: longer ones tell
 * more.
 */
export interface Match<T> {
  readonly text: string;
  readonly length: number;
  readonly value: T;
}

/** Letters behind a gap count for less than those of the longest piece. */
const GAPPED = 0.3;

/** Words that stand together tell more than the same words far apart. */
function weighPieces(pieces: readonly string[]): number {
  const lengths = pieces.map(({ length }) => length);
  const most = Math.max(...lengths);
  return most + (lengths.reduce((sum, length) => sum + length, 0) - most) * GAPPED;
}

/** Every fragment that a text made `comparable` holds. */
export type Matcher<T> = (text: string) => Match<T>[];

/** 'İ' becomes two signs in lower case: no word that is written with 'i' would be found in it. */
export const lowerCase = (text: string): string => text.toLowerCase().replaceAll('i\u0307', 'i');

/**
 * How texts are compared: without case, runs of white space as one space, typographic quotes as
 * plain ones.
 */
export const comparable = (text: string): string =>
  lowerCase(text)
    .replace(WHITE_SPACE, ' ')
    .replaceAll('’', "'")
    .replaceAll('‘', "'")
    .replaceAll('`', "'")
    .replaceAll('“', '"')
    .replaceAll('”', '"');

const GRAM = 3;

/** How far the pieces of a fragment may stand apart, and what may not stand between them. */
export interface Reach {
  readonly farthest: number;
  readonly ends: readonly string[];
}

const isWord = (letter: string | undefined): boolean =>
  letter !== undefined &&
  ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter === '_');

/**
 * Where a piece stands next; before a gap it is whole words: 'user … blocked' is not found in 'our
 * users, this is blocked'.
 */
function findPiece(text: string, piece: string, from: number, whole: boolean): number {
  let at = text.indexOf(piece, from);
  while (whole && at >= 0 && isWord(piece.at(-1)) && isWord(text[at + piece.length]))
    at = text.indexOf(piece, at + 1);
  return at;
}

function holdsInOrder(
  text: string,
  { pieces }: Compiled<unknown>,
  at: number,
  { farthest, ends }: Reach,
): boolean {
  let place = at;
  for (let rank = 0; rank < pieces.length; rank += 1) {
    const piece = pieces[rank] ?? '';
    const found = findPiece(text, piece, place, rank < pieces.length - 1);
    if (
      found < 0 ||
      found - place > farthest ||
      (found > place && ends.some((end) => text.slice(place, found).includes(end)))
    )
      return false;
    place = found + piece.length;
  }
  return true;
}

/**
 * 'rbl' is not found in 'turbluence': a fragment that begins or ends with a letter does so at the
 * edge of a word, unless it goes on ('throttl').
 */
const startsWord = (text: string, piece: string, at: number): boolean =>
  !isWord(piece[0]) || !isWord(text[at - 1]);

const GAP = ' … ';

/** A fragment as words: where something varies stands `filling`, or nothing. */
export const fillGaps = (fragment: string, filling = ''): string =>
  fragment.split(GAP).join(filling ? ` ${filling} ` : ' ');

/** More of a fragment than its first letters, whatever white space stands before them. */
const LONGEST_START = 16;

/** The first letters of the first piece: by them fragments are kept. */
function gramOf(fragment: string): string {
  const text = comparable(fragment.slice(0, LONGEST_START));
  const gap = text.indexOf(GAP);
  return (gap < 0 ? text : text.slice(0, gap)).trim().slice(0, GRAM);
}

function compile<T>([text, value]: readonly [string, T]): Compiled<T> {
  const pieces = comparable(text)
    .split(GAP)
    .map((piece) => piece.trim());
  const [first = ''] = pieces;
  return {
    pieces,
    first,
    end: first.length - 1,
    last: first.charCodeAt(first.length - 1),
    length: weighPieces(pieces),
    text,
    value,
  };
}

/** Fragments that begin alike; made ready when a text first holds their beginning. */
class Alike<T> {
  readonly #fragments: (readonly [string, T])[] = [];
  #compiled: readonly Compiled<T>[] | undefined;

  add(fragment: readonly [string, T]): void {
    this.#fragments.push(fragment);
  }

  get compiled(): readonly Compiled<T>[] {
    this.#compiled ??= this.#fragments.map(compile);
    return this.#compiled;
  }
}

/**
 * Prepares fragments for matching. They are kept by the first three letters of their first piece,
 * so that a text asks only for those that may begin in it: thousands of fragments cost no more than
 * dozens.
 */
export function createMatcher<T>(
  fragments: Iterable<readonly [string, T]>,
  reach: Reach,
): Matcher<T> {
  const byGram = new Map<string, Alike<T>>();
  const sieve = new Sieve();
  for (const fragment of fragments) {
    const gram = gramOf(fragment[0]);
    const alike = byGram.get(gram) ?? new Alike<T>();
    alike.add(fragment);
    byGram.set(gram, alike);
    sieve.add(gram);
  }
  const sizes = [...new Set([...byGram.keys()].map(({ length }) => length))];
  return (text) => {
    const found = new Set<Compiled<T>>();
    for (let at = sieve.next(text, 0); at < text.length; at = sieve.next(text, at + 1)) {
      for (const size of sizes) {
        if (size < GRAM && !sieve.passesShort(text, at)) continue;
        for (const compiled of byGram.get(text.slice(at, at + size))?.compiled ?? []) {
          const end = at + compiled.end;
          // A letter asked for behind the end of a text costs many times as much as one inside.
          if (end >= text.length || text.charCodeAt(end) !== compiled.last) continue;
          const { first } = compiled;
          if (found.has(compiled) || !text.startsWith(first, at) || !startsWord(text, first, at))
            continue;
          if (holdsInOrder(text, compiled, at, reach)) found.add(compiled);
        }
      }
    }
    return [...found];
  };
}
