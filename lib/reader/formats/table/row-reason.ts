import type { Span } from '../../decode/types';
import { EVENT_IDS } from '../../makers/events';
import type { Table } from '../../makers/types';
import type { Event } from '../types';
import { foldName } from './fold-name';

/** Names of reasons are no longer than this. */
const LONGEST_NAME = 60;

/** The reason that a service gives by a name of its own, its words as they stand there. */
export function findReason(
  view: string,
  { reasons = {} }: Table,
  cells: readonly Span[],
): Event | undefined {
  for (const { start, end } of cells) {
    const words = view.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase();
    const name = foldName(words);
    const id = EVENT_IDS.find((each) => reasons[each]?.includes(name));
    if (id) return { id, words };
  }
  return undefined;
}
