import { opensBounce } from '../../decode/openings';
import type { Span } from '../../decode/types';
import { present } from '../../find/present';
import { folded } from '../../find/reply-text';
import type { EventId } from '../../makers/events';
import type { Columns } from '../../makers/types';
import { findEvent } from '../events';
import type { Delivery } from '../types';
import { A_TIME } from './patterns';
import { pickCells } from './pick-cells';
import { findDiscard, findFinality, findRowAction } from './row-action';
import { findReason } from './row-reason';
import { findRowRecipients, type RowRecipient } from './row-recipients';
import { holdsReply, joinCodes, readReply } from './row-reply';
import type { Cell, Row } from './rows';
import { findSpelled, type Spelled } from './spelled';
import { findCellServer, findCellTime, readCell } from './table-cells';
import type { Header } from './types';

/** A delivery of a row, and what tells its message from others; empty where nothing does. */
export interface RowDelivery {
  readonly delivery: Delivery;
  readonly message: string;
  /** The row holds the reply of a mail server. */
  readonly hasReply: boolean;
}

const LONGEST_CONTEXT = 2000;

const LOOK_UPS: ReadonlySet<EventId> = new Set<EventId>([
  'null-mx',
  'lookup-failed',
  'name-not-found',
]);

type Pick = (columns: keyof Columns) => Cell[];

function readDelivery(
  view: string,
  header: Header,
  pick: Pick,
  { recipient, state, reply: piece }: RowRecipient,
): Omit<RowDelivery, 'message'> | undefined {
  const replies = piece ? [{ ...piece, quoted: true }] : pick('reply');
  const said = readReply(view, replies, pick('reason'));
  const name = said.reply.span ? undefined : findSpelled(view, header.table, pick('name'));
  const { cell, reply } = name ? addName(said, name) : said;
  const codes = joinCodes(view, reply, pick('code'));
  const states: readonly Span[] = state ? [state] : pick('state');
  const told = findRowAction(view, header, states, codes.enhanced ?? codes.basic);
  const isDiscarded = findDiscard(view, header.table, states, pick('source'));
  const isTriedAgain = pick('next').some((each) => A_TIME.test(readCell(view, each)));
  const action = told === 'failed' && isTriedAgain ? 'delayed' : told;
  const hasReply = holdsReply(reply, codes);
  // The webhooks of mox name nobody.
  const namesNobody = header.table.columns.recipient === undefined;
  if (isDiscarded === undefined || !action || !(recipient || hasReply || namesNobody))
    return undefined;
  const failed = action === 'failed' || action === 'delayed';
  const final = findFinality(view, pick('final'));
  const named = findReason(view, header.table, [...pick('reason'), ...replies, ...states]);
  // Where no server was found, none has said anything of the recipient, whatever a service files it under.
  const found = named && codes.basic === undefined ? findEvent(reply.text) : undefined;
  const event = found && LOOK_UPS.has(found.id) ? found : named;
  // Where the service has a name for the reason, words without a code decide nothing.
  const deciding =
    reply.span ?? (cell && !event ? { start: cell.start, end: cell.end } : undefined);
  const words = [...replies, ...pick('reason')].map((each) => readCell(view, each)).join(' ');
  const delivery: Delivery = {
    ...present({
      recipient,
      action,
      deciding,
      server: findCellServer(view, pick('server')[0], cell, reply.span),
      time: findCellTime(view, pick('time')[0]),
    }),
    ...(failed
      ? present({
          ...codes,
          choice: codes.basic && reply.choice === 'status' ? undefined : reply.choice,
          final,
          event,
        })
      : {}),
    ...(header.table.isAnswer && action === 'failed'
      ? // What a service itself calls rejected it does not try again; a mere list tells no class.
        {
          side: 'own-provider' as const,
          ...(hasReply || !header.table.states ? {} : { final: true }),
        }
      : {}),
    diagnostic: cell?.quoted ? reply.text.replaceAll('""', '"') : reply.text,
    context: folded(words).slice(0, LONGEST_CONTEXT),
  };
  return { delivery: isDiscarded ? discard(delivery) : delivery, hasReply };
}

/** What was thrown away has been refused to nobody: the code is none that anybody was given. */
const discard = ({ recipient, server, time }: Delivery): Delivery => ({
  ...present({ recipient, server, time }),
  action: 'failed',
  side: 'receiver',
  isDiscarded: true,
  diagnostic: '',
  context: '',
});

/** The details of one message name neither it nor whom it is for. */
const THE_ONLY = 'the only one';

/** What tells the message of a row from others: its id, or when it came in and for whom. */
function findMessage(view: string, { table, names }: Header, { cells }: Row): string {
  const columns = table.columns.message ?? [];
  const named = [...columns, ...(table.columns.recipient ?? [])];
  if (!named.some((column) => names.includes(column))) return THE_ONLY;
  const [first] = pickCells(cells, names, columns.slice(0, 1));
  if (columns.length > 0 && !first && names.includes(columns[0] ?? '')) return '';
  const all = pickCells(cells, names, columns);
  return all.map((cell) => readCell(view, cell)).join(' ');
}

/** A reply without a code, and the name of the reason: a template of a notice tells none. */
function addName(
  { cell, reply }: ReturnType<typeof readReply>,
  { cell: named, words }: Spelled,
): ReturnType<typeof readReply> {
  const isSilent = !cell || opensBounce(reply.text) || cell.start === named.start;
  return isSilent
    ? { cell: { ...named, quoted: true }, reply: { text: words } }
    : { cell, reply: { ...reply, text: `${reply.text} . ${words}` } };
}

/** The deliveries that a row tells of, one for each recipient. */
export function readRow(view: string, header: Header, row: Row): RowDelivery[] {
  const { table, names } = header;
  const pick: Pick = (columns) => pickCells(row.cells, names, table.columns[columns]);
  const recipients = findRowRecipients(view, pick('recipient')[0], pick('reply')[0]);
  const message = findMessage(view, header, row);
  return recipients.flatMap((recipient) => {
    const read = readDelivery(view, header, pick, recipient);
    return read ? [{ ...read, message }] : [];
  });
}
