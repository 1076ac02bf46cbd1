import type { Found, Span } from '../../decode/types';
import type { Table } from '../../makers/types';
import type { Delivery } from '../types';
import { foldName } from './fold-name';
import type { Header } from './types';

type Action = NonNullable<Delivery['action']>;

const ACTIONS: readonly Action[] = ['complaint', 'failed', 'delayed', 'delivered'];

const findWord = (states: Table['states'], word: string): Action | undefined =>
  ACTIONS.find((action) => states?.[action]?.includes(word));

/** A word, and what stands behind its last dot: 'email.bounced', 'activity.soft_bounced'. */
const namesOf = (word: string): string[] => [
  foldName(word),
  foldName(word.slice(word.lastIndexOf('.') + 1)),
];

/** What a cell calls the state; of several words ('Receive, Defer, Deliver') the last counts. */
const findState = (view: string, cell: Span, table: Table): Action | undefined =>
  view
    .slice(cell.start, Math.min(cell.end, cell.start + 200))
    .split(',')
    .map((word) =>
      namesOf(word)
        .map((name) => findWord(table.states, name))
        .find(Boolean),
    )
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

/**
 * Has the server thrown a message away? Undefined where a row with such a state is about no message
 * of anybody.
 */
export function findDiscard(
  view: string,
  { discards }: Table,
  states: readonly Span[],
  sources: readonly Span[],
): boolean | undefined {
  const holds = (cells: readonly Span[], words: readonly string[] = []): boolean =>
    cells.some(({ start, end }) => words.includes(foldName(view.slice(start, end))));
  if (!holds(states, discards?.states)) return false;
  return holds(sources, discards?.except) ? undefined : true;
}

/** What services call final, and what may pass by itself. */
const FINAL: readonly string[] = [
  'permanent',
  'hard',
  'hardbounce',
  'hardbounces',
  'hardbounced',
  'hardfail',
  'true',
];
const PASSING: readonly string[] = [
  'transient',
  'temporary',
  'soft',
  'softbounce',
  'softbounces',
  'softbounced',
  'softfail',
  'false',
];

/** Whether a failure is final, where a cell says so. */
export function findFinality(view: string, cells: readonly Span[]): boolean | undefined {
  for (const { start, end } of cells) {
    const names = namesOf(view.slice(start, Math.min(end, start + 60)));
    if (names.some((name) => FINAL.includes(name))) return true;
    if (names.some((name) => PASSING.includes(name))) return false;
  }
  return undefined;
}
