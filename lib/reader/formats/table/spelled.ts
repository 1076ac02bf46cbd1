import type { Span } from '../../decode/types';
import type { Table } from '../../makers/types';
import { foldName } from './fold-name';
import { SPELLED, SPELLED_PART } from './patterns';

/** A reason that a program gives by a name, and the words that it is spelled with. */
export interface Spelled {
  readonly cell: Span;
  readonly words: string;
}

/** Names of reasons are no longer than this. */
const LONGEST_NAME = 60;

const isState = ({ states = {} }: Table, name: string): boolean =>
  Object.values(states).some((names) => names.includes(foldName(name)));

/**
 * A name of several words: 'no_such_recipient', 'mailboxFull'. A single one ('bounce', 'error') is
 * that of a state or of anything.
 */
export function findSpelled(
  view: string,
  table: Table,
  cells: readonly Span[],
): Spelled | undefined {
  for (const cell of cells) {
    const name = view.slice(cell.start, cell.end).trim();
    if (name.length > LONGEST_NAME || !SPELLED.test(name) || isState(table, name)) continue;
    return { cell, words: (name.match(SPELLED_PART) ?? []).join(' ').toLowerCase() };
  }
  return undefined;
}
