import type { Span } from '../../decode/types';
import { gather, MAKERS } from '../../makers/index';
import { rowsIn, type Sheet } from './rows';
import { readCell } from './table-cells';

/** A row of a protocol log. */
export interface SessionRow {
  readonly session: string;
  /** '<' was received, '>' was sent, '*' is a remark of the program. */
  readonly event: string;
  readonly time: Span;
  readonly data: Span;
  readonly text: string;
}

const EVENTS: readonly string[] = ['<', '>', '*', '+', '-'];

const ORDERS = MAKERS.flatMap(({ protocolLog }) => protocolLog?.order ?? []);

const placeOf = (name: string): number => ORDERS.indexOf(name);

const [TIME, SESSION, EVENT, DATA, CONTEXT] = [
  'datetime',
  'sessionid',
  'event',
  'data',
  'context',
].map(placeOf) as [number, number, number, number, number];

const FAILURES = gather(({ protocolLog }) => protocolLog?.failures);

/** Does a remark say why no dialogue came about? */
export const tellsFailure = ({ event, text }: SessionRow): boolean =>
  event === '*' && FAILURES.some((words) => text.toLowerCase().startsWith(words));

/** The rows of a protocol log in a stretch; other lines are passed over. */
export function* sessionRowsIn(sheet: Sheet, span: Span): Generator<SessionRow> {
  const { view } = sheet;
  for (const { cells } of rowsIn(sheet, span, ',')) {
    const event = readCell(view, cells[EVENT]);
    const [time, session, data, context] = [
      cells[TIME],
      cells[SESSION],
      cells[DATA],
      cells[CONTEXT],
    ];
    if (!time || !session || !data || !EVENTS.includes(event)) continue;
    const told = data.start < data.end ? data : (context ?? data);
    const text = readCell(view, told);
    if (session.start < session.end)
      yield { session: readCell(view, session), event, time, data: told, text };
  }
}
