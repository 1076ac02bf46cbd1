import type { Found, Span } from '../../decode/types';
import type { Table } from '../../makers/types';
import type { Delivery } from '../types';
import { foldName } from './fold-name';
import type { Header } from './types';

type Action = NonNullable<Delivery['action']>;

const ACTIONS: readonly Action[] = ['complaint', 'failed', 'delayed', 'delivered'];

const findWord = (states: Table['states'], word: string): Action | undefined =>
  ACTIONS.find((action) => states?.[action]?.includes(word));

/** What a cell calls the state; of several words ('Receive, Defer, Deliver') the last counts. */
const findState = (view: string, { start, end }: Span, table: Table): Action | undefined =>
  view
    .slice(start, Math.min(end, start + 200))
    .split(',')
    .map((word) => findWord(table.states, foldName(word)))
    .findLast(Boolean);

/** Mailgun says 'temporary' beside a 'failed': the milder word counts, as in events. */
const chooseMildest = (actions: readonly (Action | undefined)[]): Action | undefined =>
  actions.includes('complaint')
    ? 'complaint'
    : actions.includes('delayed')
      ? 'delayed'
      : actions.find(Boolean);

/** What the code of a row says where its words do not. */
function judgeByCode(code: Found | undefined): Action | undefined {
  if (!code) return undefined;
  return code.value.startsWith('2') ? 'delivered' : 'failed';
}

/**
 * What became of the message of a row. Rows whose state is no outcome ('RECEIVE', 'open') are no
 * deliveries.
 */
export function findRowAction(
  view: string,
  { table, names }: Header,
  states: readonly Span[],
  code: Found | undefined,
): Action | undefined {
  const told = chooseMildest(states.map((cell) => findState(view, cell, table)));
  if (told) return told;
  const hasState = !table.needsReply && table.columns.state?.some((name) => names.includes(name));
  return hasState ? undefined : (table.everyRow ?? judgeByCode(code));
}
