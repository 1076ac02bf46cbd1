import type { Span } from '../../decode/types';
import { linesIn } from '../lines';
import { foldName } from './fold-name';
import { FIELD_NAME } from './patterns';
import type { Cell, Row, Sheet } from './rows';
import { findTable } from './tables';
import type { Header } from './types';

/** A field of an entry. */
interface Field {
  readonly name: string;
  readonly cell: Cell;
}

/** How far in a line stands that goes on with the value above it. */
const INDENT = '        ';

const makeCell = (start: number, end: number): Cell => ({ start, end, quoted: false });

/** The fields of each entry of a list, and where it ends; a line without any ends an entry. */
function* entriesIn({ view }: Sheet, span: Span): Generator<{ fields: Field[]; end: number }> {
  let fields: Field[] = [];
  // Pages of questions put an empty line behind each: then the field that begins an entry comes again.
  let spaced = 0;
  for (const line of linesIn(view, span)) {
    const text = view.slice(line.start, line.end);
    const lead = FIELD_NAME.exec(text);
    const last = fields.at(-1);
    const end = line.start + text.trimEnd().length;
    const name = foldName(lead?.[1] ?? '');
    if (last && text.startsWith(INDENT) && text.trim()) {
      fields[fields.length - 1] = { ...last, cell: makeCell(last.cell.start, end) };
      continue;
    }
    if (!text.trim() && fields.length > 0 && spaced >= fields.length - 1) {
      spaced = fields.length;
      continue;
    }
    const isNext = spaced > 0 && fields.some((field) => field.name === name);
    if (fields.length > 0 && (!lead || isNext)) {
      yield { fields, end: lead ? line.start : line.end + 1 };
      fields = [];
      spaced = 0;
    }
    if (lead)
      fields.push({ name, cell: makeCell(Math.min(end, line.start + lead[0].length), end) });
  }
  if (fields.length > 0) yield { fields, end: span.end };
}

function* rowsOf(sheet: Sheet, span: Span, names: readonly string[]): Generator<Row> {
  for (const { fields, end } of entriesIn(sheet, span)) {
    const cells = names.map(
      (name) => fields.find((field) => field.name === name)?.cell ?? makeCell(end, end),
    );
    yield { cells, end };
  }
}

/** An entry that is looked at to tell whose it is has no more signs than this. */
const LONGEST_ENTRY = 8000;

/**
 * A list of entries with a field a line ('EventId : FAIL'), as PowerShell prints it. The names of
 * anybody's table are too common there: the head of a mail has some of them.
 */
export function readList(sheet: Sheet, { start, end }: Span): Header | undefined {
  const beginning = { start, end: Math.min(end, start + LONGEST_ENTRY) };
  const line = sheet.view.slice(start, start + 100);
  if (!FIELD_NAME.test(line.slice(0, line.indexOf('\n')))) return undefined;
  const fields: readonly Field[] = entriesIn(sheet, beginning).next().value?.fields ?? [];
  const names = fields.map(({ name }) => name);
  const table = findTable(names);
  const cut: Header['cut'] = (whole, span) => rowsOf(whole, span, names);
  return table && !table.needsReply ? { table, names, cut, start } : undefined;
}
