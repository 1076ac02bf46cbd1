import type { Span } from '../../decode/types';
import { MAKERS } from '../../makers/index';
import type { Columns, Table } from '../../makers/types';
import { linesIn } from '../lines';
import { anyTable } from './any-table';
import { foldName } from './fold-name';
import { BEFORE_NAMES } from './patterns';
import { type Cell, type Row, rowsIn, type Sheet } from './rows';
import { decideCell, findCellAddresses } from './table-cells';

/** A table that begins: whose it is, and where each of its columns stands in a row. */
export interface Header {
  readonly table: Table;
  readonly names: readonly string[];
  readonly delimiter: string;
  /** The place of its first row. */
  readonly start: number;
}

/** Those of the makers, then anybody's. */
const TABLES: readonly Table[] = [...MAKERS.flatMap(({ tables }) => tables ?? []), anyTable];

const WITH_ORDER = TABLES.flatMap((table) =>
  (table.orders ?? []).map((names) => ({ table, names })),
);

const DELIMITERS = [',', ';', '\t'] as const;

/** A row whose columns have names is no longer than this. */
const LONGEST_HEADER = 4000;

const holdsOneOf = (names: ReadonlySet<string>, columns: readonly string[] = []): boolean =>
  columns.some((name) => names.has(name));

function fits({ has, hasOneOf, columns, needsReply }: Table, names: ReadonlySet<string>): boolean {
  return (
    has.every((name) => names.has(name)) &&
    (!hasOneOf || holdsOneOf(names, hasOneOf)) &&
    (!needsReply ||
      (holdsOneOf(names, columns.recipient) &&
        (holdsOneOf(names, columns.reply) || holdsOneOf(names, columns.code))))
  );
}

const firstRow = (sheet: Sheet, line: Span, delimiter: string): Row | undefined =>
  rowsIn(sheet, line, delimiter).next().value;

/** The names of the columns, where a line holds those of a table. */
function readNames({ view }: Sheet, { start, end }: Span): Header | undefined {
  if (end - start > LONGEST_HEADER) return undefined;
  const line = view.slice(start, end).replace(BEFORE_NAMES, '');
  for (const delimiter of DELIMITERS) {
    const names = line.split(delimiter).map(foldName);
    if (names.length < 2) continue;
    const all = new Set(names);
    const table = TABLES.find((each) => fits(each, all));
    if (table) return { table, names, delimiter, start: end + 1 };
  }
  return undefined;
}

/** The cells of a row that hold what some names of columns stand for. */
export const pickCells = (
  row: readonly Cell[],
  names: readonly string[],
  columns: readonly string[] = [],
): Cell[] =>
  columns.flatMap((column) => {
    const cell = row[names.indexOf(column)];
    return cell && cell.start < cell.end ? [cell] : [];
  });

const isState = ({ states = {} }: Table, word: string): boolean =>
  Object.values(states).some((words) => words.includes(foldName(word)));

/** A row without names above it, whose columns stand where its maker's do. */
function fitsOrder(
  { view }: Sheet,
  cells: readonly Cell[],
  { table, names }: { readonly table: Table; readonly names: readonly string[] },
): boolean {
  const pick = (columns: keyof Columns) => pickCells(cells, names, table.columns[columns])[0];
  const [state, recipient, time] = [pick('state'), pick('recipient'), pick('time')];
  return (
    state !== undefined &&
    time !== undefined &&
    recipient !== undefined &&
    isState(table, view.slice(state.start, state.end)) &&
    findCellAddresses(view, recipient)[0]?.start === recipient.start
  );
}

function readOrder(sheet: Sheet, line: Span): Header | undefined {
  for (const delimiter of DELIMITERS) {
    const cells = firstRow(sheet, line, delimiter)?.cells ?? [];
    const order = cells.length > 7 && WITH_ORDER.find((each) => fitsOrder(sheet, cells, each));
    if (order) return { ...order, delimiter, start: line.start };
  }
  return undefined;
}

/** So many rows alike are a table, though nobody names their columns. */
const ROWS_ALIKE = 2;

/** What the cells of a row without names hold; undefined where it is not about mail. */
function guessNames({ view }: Sheet, cells: readonly Cell[]): string[] | undefined {
  const names = cells.map((cell) => {
    const [address] = findCellAddresses(view, cell);
    if (address?.start === cell.start && address.end === cell.end) return 'recipient';
    const { basic } = decideCell(view, cell);
    if (basic) return basic.end < cell.end && basic.start - cell.start < 8 ? 'reply' : 'code';
    return '';
  });
  const isTold = names.filter((name) => name === 'recipient').length === 1;
  return isTold && names.includes('reply') ? names : undefined;
}

/** Rows without names that hold an address and a reply each, at the same places. */
function readAlike(sheet: Sheet, line: Span, end: number): Header | undefined {
  if (!sheet.view.slice(line.start, line.end).includes('@')) return undefined;
  for (const delimiter of DELIMITERS) {
    if (!sheet.view.slice(line.start, line.end).includes(delimiter)) continue;
    const rows = rowsIn(sheet, { start: line.start, end }, delimiter);
    const guesses = Array.from({ length: ROWS_ALIKE }, () => {
      const cells: readonly Cell[] = rows.next().value?.cells ?? [];
      return guessNames(sheet, cells);
    });
    const [names] = guesses;
    if (names && guesses.every((guess) => guess?.join() === names.join()))
      return { table: anyTable, names, delimiter, start: line.start };
  }
  return undefined;
}

/** A table begins within so many lines of what stands above it. */
const MOST_LINES = 60;

/** Where the next table of a stretch begins. */
export function findHeader(sheet: Sheet, span: Span): Header | undefined {
  let count = 0;
  for (const line of linesIn(sheet.view, span)) {
    count += 1;
    if (count > MOST_LINES) return undefined;
    const header =
      readNames(sheet, line) ?? readOrder(sheet, line) ?? readAlike(sheet, line, span.end);
    if (header) return header;
  }
  return undefined;
}

/** The names of another table among the rows of one; a row with an address holds none. */
export function findNextHeader(sheet: Sheet, { cells, end }: Row): Header | undefined {
  const start = cells[0]?.start ?? end;
  const line = { start, end: Math.max(start, end - 1) };
  return cells.length < 2 || sheet.view.slice(start, end).includes('@')
    ? undefined
    : readNames(sheet, line);
}
