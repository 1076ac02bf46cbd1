import type { Found, Span } from '../../decode/types';
import { addressesIn } from '../../find/addresses';
import { decide } from '../../find/deciding-reply';
import { serverIn } from '../../find/facts';
import { findCodes } from '../../find/find-codes';
import type { Reply } from '../../find/types';
import { matched } from '../captured';
import { LEADING_CODE, LEADING_HOST, LEADING_STATUS, NAMED_IN_STATE, TIME_SIGN } from './patterns';
import type { Cell } from './rows';

/** Longer cells are copies of whole messages. */
const LONGEST_READ = 4000;

const cut = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + LONGEST_READ) });

/** What a cell says, as far as it is read. */
export function readCell(view: string, cell: Cell | undefined): string {
  if (!cell) return '';
  const text = view.slice(cell.start, cut(cell).end).trim();
  return cell.quoted ? text.replaceAll('""', '"') : text;
}

const moved = (found: Found, by: number): Found => ({
  ...found,
  start: found.start + by,
  end: found.end + by,
});

/** The addresses of a cell: what stands beside it in the row is no part of them. */
export const findCellAddresses = (view: string, cell: Span): Found[] =>
  addressesIn(view.slice(cell.start, cut(cell).end)).map((found) => moved(found, cell.start));

/** The reply in a cell: its column vouches that it is about mail. */
export function decideCell(view: string, cell: Span): Reply {
  const span = cut(cell);
  const marks = findCodes(view.slice(span.start, span.end), true).map((mark) => ({
    ...mark,
    start: mark.start + span.start,
    end: mark.end + span.start,
  }));
  return decide(view, marks, span);
}

/** The code with which a column of codes begins. */
export function findCellCodes(view: string, cells: readonly Cell[]) {
  const first = (pattern: RegExp): Found | undefined =>
    cells
      .map(({ start, end }) => matched(pattern.exec(view.slice(start, end)), start))
      .find(Boolean);
  return { basic: first(LEADING_CODE), enhanced: first(LEADING_STATUS) };
}

/** The server that a column of servers names, else the one that the reply's own column does. */
export function findCellServer(
  view: string,
  own: Cell | undefined,
  reply: Span | undefined,
  deciding: Span | undefined,
): Found | undefined {
  const host = own && matched(LEADING_HOST.exec(view.slice(own.start, own.end)), own.start);
  if (host) return { ...host, value: host.value.toLowerCase() };
  if (!reply) return undefined;
  const span = cut(reply);
  const named = matched(NAMED_IN_STATE.exec(view.slice(span.start, span.end)), span.start);
  // What stands before a reply says whose it is; behind it hosts are named for other reasons.
  if (!named) return deciding && serverIn(view, { start: span.start, end: deciding.start });
  const start = view.indexOf('=', named.start) + 1;
  return { value: view.slice(start, named.end).toLowerCase(), start, end: named.end };
}

/** The time of a row, where a person can read it. */
export function findCellTime(view: string, cell: Cell | undefined): Found | undefined {
  const value = cell ? view.slice(cell.start, cell.end) : '';
  return cell && value.length < 60 && TIME_SIGN.test(value)
    ? { value, start: cell.start, end: cell.end }
    : undefined;
}
