import type { Span } from '../../decode/types';
import type { Delivery } from '../types';
import { findHeader, findNextHeader } from './header';
import { mergeRows } from './merge-rows';
import { type RowDelivery, readRow } from './row-deliveries';
import type { Sheet } from './rows';
import type { Header } from './types';

/** The deliveries of one table, and where it ends. */
function readTable(sheet: Sheet, header: Header, end: number, mostRows: number) {
  const found: RowDelivery[] = [];
  let count = 0;
  for (const row of header.cut(sheet, { start: header.start, end })) {
    const next = findNextHeader(sheet, row);
    count += 1;
    if (count > mostRows) break;
    if (next) return { found, end: row.cells[0]?.start ?? row.end };
    found.push(...readRow(sheet.view, header, row));
  }
  return { found, end };
}

/**
 * The deliveries of all tables of a stretch; of each no more rows than a limit. One that others
 * look like counts only where a row of it holds the reply of a mail server.
 */
export function readTables(
  sheet: Sheet,
  { start, end }: Span,
  mostRows = Number.POSITIVE_INFINITY,
): Delivery[] {
  const deliveries: Delivery[] = [];
  for (let at = start; at < end; ) {
    const header = findHeader(sheet, { start: at, end });
    if (!header) break;
    const table = readTable(sheet, header, end, mostRows);
    const counts = !header.table.needsReply || table.found.some(({ hasReply }) => hasReply);
    if (counts) for (const each of mergeRows(table.found)) deliveries.push(each);
    at = table.end > header.start ? table.end : end;
  }
  return deliveries;
}
