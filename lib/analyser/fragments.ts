import { WHITE_SPACE } from './patterns';

/** A fragment that identifies something: its pieces are looked for in order, whatever stands between. */
interface Compiled<T> {
  readonly pieces: readonly string[];
  readonly length: number;
  readonly text: string;
  readonly value: T;
}

/** A fragment that was found. `length` is what its pieces have in characters: longer ones tell more. */
export interface Match<T> {
  readonly text: string;
  readonly length: number;
  readonly value: T;
}

export type Matcher<T> = (text: string) => Match<T>[];

/** How texts are compared: without case, runs of white space as one space, typographic quotes as plain ones. */
export const comparable = (text: string): string => text.toLowerCase().replace(WHITE_SPACE, ' ').replace(/[’‘`]/g, "'").replace(/[“”]/g, '"');

const GRAM = 3;

const gramOf = (piece: string): string => piece.slice(0, GRAM);

/** Text between two pieces may be long, but pieces of one sentence do not stand pages apart. */
const FARTHEST = 300;

function holds(text: string, { pieces }: Compiled<unknown>, at: number): boolean {
  let place = at;
  for (const piece of pieces) {
    const found = text.indexOf(piece, place);
    if (found < 0 || found - place > FARTHEST) return false;
    place = found + piece.length;
  }
  return true;
}

/**
 * Prepares fragments for matching. They are kept by the first three letters of their first piece, so that a text asks only
 * for those that may begin in it: thousands of fragments cost no more than dozens.
 */
export function matcherOf<T>(fragments: Iterable<readonly [string, T]>): Matcher<T> {
  const byGram = new Map<string, Compiled<T>[]>();
  for (const [text, value] of fragments) {
    const pieces = comparable(text)
      .split(' … ')
      .map((piece) => piece.trim());
    const gram = gramOf(pieces[0] ?? '');
    const list = byGram.get(gram) ?? [];
    list.push({ pieces, length: pieces.join('').length, text, value });
    byGram.set(gram, list);
  }
  return (input) => {
    const text = comparable(input);
    const found: Match<T>[] = [];
    const done = new Set<string>();
    for (let at = 0; at + 2 <= text.length; at += 1) {
      const gram = text.slice(at, at + GRAM);
      for (const compiled of byGram.get(gram) ?? []) {
        const first = compiled.pieces[0] ?? '';
        if (done.has(compiled.text) || !text.startsWith(first, at) || !holds(text, compiled, at)) continue;
        done.add(compiled.text);
        found.push(compiled);
      }
    }
    return found;
  };
}

/** The longest of some matches: the one that says most. */
export const longest = <T>(matches: readonly Match<T>[]): Match<T> | undefined =>
  matches.reduce<Match<T> | undefined>((top, match) => (top && top.length >= match.length ? top : match), undefined);
