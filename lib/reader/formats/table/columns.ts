import type { Span } from '../../decode/types';
import { linesIn } from '../lines';
import { foldName } from './fold-name';
import type { Cell, Row, Sheet } from './rows';
import { findTable } from './tables';
import type { Header } from './types';

/** A line below names of columns that has nothing but hyphens, and in a terminal its width. */
const LONGEST_RULE = 2000;

/** Where the columns begin below which hyphens stand: '------- ------'. */
function findStarts(rule: string): number[] {
  const isRule =
    rule.length < LONGEST_RULE && [...rule].every((sign) => sign === '-' || sign === ' ');
  return isRule
    ? [...rule].flatMap((sign, place) => (sign === '-' && rule[place - 1] !== '-' ? [place] : []))
    : [];
}

/** A stretch without the white space at its ends. */
function trim(view: string, start: number, end: number): Cell {
  const text = view.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, start + text.trimEnd().length), quoted: false };
}

const cutLine = (view: string, { start, end }: Span, starts: readonly number[]): Cell[] =>
  starts.map((from, place) =>
    trim(view, Math.min(end, start + from), Math.min(end, start + (starts[place + 1] ?? end))),
  );

function* rowsBelow({ view }: Sheet, span: Span, starts: readonly number[]): Generator<Row> {
  for (const line of linesIn(view, span))
    yield { cells: cutLine(view, line, starts), end: Math.min(span.end, line.end + 1) };
}

/** A table in columns of a fixed width, names and hyphens above them, as PowerShell prints it. */
export function readColumns({ view }: Sheet, line: Span): Header | undefined {
  const from = line.end + 1;
  if (view[from] !== '-' && view[from] !== ' ') return undefined;
  const stop = view.indexOf('\n', from);
  const end = stop < 0 ? view.length : stop;
  const starts = findStarts(view.slice(from, Math.min(end, from + LONGEST_RULE)).trimEnd());
  if (starts.length < 2) return undefined;
  const names = cutLine(view, line, starts).map((cell) =>
    foldName(view.slice(cell.start, cell.end)),
  );
  const table = findTable(names);
  const cut: Header['cut'] = (sheet, span) => rowsBelow(sheet, span, starts);
  return table && { table, names, cut, start: end + 1 };
}
