import type { Span } from '../../decode/types';

/** A field of a row, without the quotes around it. */
export interface Cell extends Span {
  readonly quoted: boolean;
}

/** A text in rows: lines end where those of `text` do, the rest is read in its reading view. */
export interface Sheet {
  readonly text: string;
  readonly view: string;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Where the next row begins. */
  readonly end: number;
}

/** A quote that is closed nowhere in so many signs is a sign like others. */
const LONGEST_CELL = 20_000;

const isBlank = (sign: string | undefined): boolean => sign === ' ' || sign === '\ufeff';

/** Where the quote at `start` is closed: before the end of the field; doubled ones are signs. */
function findClosing({ view }: Sheet, start: number, end: number, delimiter: string): number {
  const limit = Math.min(end, start + LONGEST_CELL);
  for (let at = view.indexOf('"', start + 1); at >= 0 && at < limit; ) {
    const next = at + 1 < end ? view[at + 1] : undefined;
    if (next === undefined || next === delimiter || next === '\n' || next === ' ') return at;
    at = view.indexOf('"', next === '"' ? at + 2 : at + 1);
  }
  return -1;
}

/**
 * The rows of a stretch, as RFC 4180 has them: fields in quotes may hold line ends, delimiters and
 * doubled quotes. Never fails: a quote that is not closed belongs to its field.
 */
export function* rowsIn(sheet: Sheet, { start, end }: Span, delimiter: string): Generator<Row> {
  const { text, view } = sheet;
  let literalBefore = start;
  let cells: Cell[] = [];
  for (let at = start; at < end; ) {
    let from = at;
    while (from < end && isBlank(view[from])) from += 1;
    let stop = from;
    let quoted = false;
    if (view[from] === '"' && from >= literalBefore) {
      const closing = findClosing(sheet, from, end, delimiter);
      if (closing < 0) literalBefore = from + LONGEST_CELL;
      else {
        quoted = true;
        stop = closing;
      }
    }
    let next = quoted ? stop + 1 : stop;
    while (next < end && text[next] !== '\n' && view[next] !== delimiter) next += 1;
    if (!quoted) stop = next;
    while (!quoted && stop > from && isBlank(view[stop - 1])) stop -= 1;
    cells.push({ start: quoted ? from + 1 : from, end: stop, quoted });
    at = next + 1;
    if (next >= end || text[next] === '\n') {
      yield { cells, end: Math.min(end, at) };
      cells = [];
    }
  }
  if (cells.length > 0) yield { cells, end };
}

/** Cuts a stretch at the delimiter of a table. */
export const cutAt =
  (delimiter: string) =>
  (sheet: Sheet, span: Span): Generator<Row> =>
    rowsIn(sheet, span, delimiter);
