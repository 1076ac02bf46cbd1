import type { Span } from '../../decode/types';
import type { Columns, Table } from '../../makers/types';
import { anyTable } from './any-table';
import { foldName } from './fold-name';
import { pickCells } from './pick-cells';
import { type Cell, cutAt, type Row, rowsIn, type Sheet } from './rows';
import { decideCell, findCellAddresses } from './table-cells';
import { TABLES } from './tables';
import { DELIMITERS, type Header } from './types';

const WITH_ORDER = TABLES.flatMap((table) =>
  (table.orders ?? []).map((names) => ({ table, names })),
);

const firstRow = (sheet: Sheet, line: Span, delimiter: string): Row | undefined =>
  rowsIn(sheet, line, delimiter).next().value;

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

/** The rows of the makers have more cells than this. */
const FEWEST_CELLS = 7;

function readOrder(sheet: Sheet, line: Span): Header | undefined {
  const text = sheet.view.slice(line.start, line.end);
  if (!text.includes('@')) return undefined;
  for (const delimiter of DELIMITERS) {
    if (text.split(delimiter, FEWEST_CELLS + 1).length <= FEWEST_CELLS) continue;
    const cells = firstRow(sheet, line, delimiter)?.cells ?? [];
    const order =
      cells.length > FEWEST_CELLS && WITH_ORDER.find((each) => fitsOrder(sheet, cells, each));
    if (order) return { ...order, cut: cutAt(delimiter), start: line.start };
  }
  return undefined;
}

/** What the cells of a row without names hold; undefined where it is not about mail. */
function guessNames({ view }: Sheet, cells: readonly Cell[]): string[] | undefined {
  const isAddress = cells.map((cell) => {
    const [address] = findCellAddresses(view, cell);
    return address?.start === cell.start && address.end === cell.end;
  });
  if (isAddress.filter(Boolean).length !== 1) return undefined;
  const names = cells.map((cell, place) => {
    if (isAddress[place]) return 'recipient';
    const { basic } = decideCell(view, cell);
    if (basic) return basic.end < cell.end && basic.start - cell.start < 8 ? 'reply' : 'code';
    return '';
  });
  return names.includes('reply') ? names : undefined;
}

/** Two rows without names that hold an address and a reply each, at the same places. */
function readAlike(sheet: Sheet, line: Span, end: number): Header | undefined {
  if (!sheet.view.slice(line.start, line.end).includes('@')) return undefined;
  for (const delimiter of DELIMITERS) {
    if (!sheet.view.slice(line.start, line.end).includes(delimiter)) continue;
    const rows = rowsIn(sheet, { start: line.start, end }, delimiter);
    const guessNext = () => guessNames(sheet, rows.next().value?.cells ?? []);
    const names = guessNext();
    if (names && guessNext()?.join() === names.join())
      return { table: anyTable, names, cut: cutAt(delimiter), start: line.start };
  }
  return undefined;
}

/** A table whose first row is one of deliveries. */
export const readNameless = (sheet: Sheet, line: Span, end: number): Header | undefined =>
  readOrder(sheet, line) ?? readAlike(sheet, line, end);
