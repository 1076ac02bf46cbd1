import type { Span } from '../../decode/types';
import { linesIn } from '../lines';
import { readColumns } from './columns';
import { foldName } from './fold-name';
import { readList } from './lists';
import { readNameless } from './nameless';
import { BEFORE_NAMES } from './patterns';
import { cutAt, type Row, type Sheet } from './rows';
import { findTable } from './tables';
import { DELIMITERS, type Header } from './types';

/** A row whose columns have names is no longer than this. */
const LONGEST_HEADER = 4000;

/** The names of the columns, where a line holds those of a table. */
function readNames({ view }: Sheet, { start, end }: Span): Header | undefined {
  if (end - start > LONGEST_HEADER) return undefined;
  const line = view.slice(start, end).replace(BEFORE_NAMES, '');
  for (const delimiter of DELIMITERS) {
    if (!line.includes(delimiter)) continue;
    const names = line.split(delimiter).map(foldName);
    const table = findTable(names);
    if (table) return { table, names, cut: cutAt(delimiter), start: end + 1 };
  }
  return undefined;
}

/** A table begins within so many lines of what stands above it. */
const MOST_LINES = 60;

/** Where the next table of a stretch begins. */
export function findHeader(sheet: Sheet, span: Span): Header | undefined {
  let count = 0;
  let isBelow = false;
  for (const line of linesIn(sheet.view, span)) {
    count += 1;
    if (count > MOST_LINES) return undefined;
    const header =
      readNames(sheet, line) ??
      readColumns(sheet, line) ??
      (isBelow ? undefined : readList(sheet, { start: line.start, end: span.end })) ??
      readNameless(sheet, line, span.end);
    if (header) return header;
    isBelow = sheet.view.slice(line.start, line.end).trim() !== '';
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
