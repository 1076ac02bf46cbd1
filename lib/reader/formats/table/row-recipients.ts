import type { Found, Span } from '../../decode/types';
import { NEXT_STATE } from './patterns';
import { findCellAddresses } from './table-cells';

/** A recipient of a row, and what the row says of this one alone. */
export interface RowRecipient {
  readonly recipient?: Found;
  /** The state behind the address: 'maria@example.org##Receive, Fail'. */
  readonly state?: Span;
  /** The piece of the reply that is about this recipient. */
  readonly reply?: Span;
}

/** The pieces of a cell, cut by `cut` without the sign between them. */
function piecesOf(view: string, cell: Span, cut: RegExp | string): Span[] {
  let at = cell.start;
  return view
    .slice(cell.start, cell.end)
    .split(cut)
    .map((piece) => {
      const start = at;
      at += piece.length + 1;
      return { start, end: start + piece.length };
    });
}

/** Between an address and its state in reports of Exchange Online. */
const BEFORE_STATE = '##';

function readWithState(view: string, piece: Span): RowRecipient[] {
  const sign = view.indexOf(BEFORE_STATE, piece.start);
  if (sign < 0 || sign >= piece.end) return [];
  const state = { start: sign + BEFORE_STATE.length, end: piece.end };
  const [recipient] = findCellAddresses(view, { start: piece.start, end: sign });
  return recipient ? [{ recipient, state, reply: state }] : [];
}

/**
 * Whom a row is about. Where it names several, so many states in the cell of the reply are theirs
 * in the same order.
 */
export function findRowRecipients(
  view: string,
  cell: Span | undefined,
  reply: Span | undefined,
): RowRecipient[] {
  if (!cell) return [{}];
  if (view.slice(cell.start, cell.end).includes(BEFORE_STATE))
    return piecesOf(view, cell, ';').flatMap((piece) => readWithState(view, piece));
  const addresses = findCellAddresses(view, cell);
  if (addresses.length === 0) return [{}];
  const pieces = reply && addresses.length > 1 ? piecesOf(view, reply, NEXT_STATE) : [];
  return addresses.map((recipient, place) => {
    const piece = pieces.length === addresses.length ? pieces[place] : undefined;
    return piece ? { recipient, reply: piece } : { recipient };
  });
}
