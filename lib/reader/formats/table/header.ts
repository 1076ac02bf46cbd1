import type { Span } from '../../decode/types';
import type { Table } from '../../makers/types';
import { linesIn } from '../lines';
import { foldName } from './fold-name';
import { readNameless } from './nameless';
import { BEFORE_NAMES } from './patterns';
import type { Row, Sheet } from './rows';
import { TABLES } from './tables';
import { DELIMITERS, type Header } from './types';

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

/** A table begins within so many lines of what stands above it. */
const MOST_LINES = 60;

/** Where the next table of a stretch begins. */
export function findHeader(sheet: Sheet, span: Span): Header | undefined {
  let count = 0;
  for (const line of linesIn(sheet.view, span)) {
    count += 1;
    if (count > MOST_LINES) return undefined;
    const header = readNames(sheet, line) ?? readNameless(sheet, line, span.end);
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
