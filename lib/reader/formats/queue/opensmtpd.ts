import type { Span } from '../../decode/types';
import { addressesIn } from '../../find/addresses';
import { groupLines, placeIn } from './lines';
import { OPENSMTPD_ENTRY } from './patterns';
import type { Line, Listing, Waiting } from './types';

/** The fields of a row (smtpctl.c, show_queue_envelope), counted from 0. */
const RECIPIENT = 5;
const DESTINATION = 6;
const REASON = 13;

/** Where a field stands; the last one is all the rest, for a reason may hold the sign. */
function findField(view: string, { start, end }: Span, field: number): Span | undefined {
  let at = start;
  for (let place = 0; place < field; place += 1) {
    const bar = view.indexOf('|', at);
    if (bar < 0 || bar >= end) return undefined;
    at = bar + 1;
  }
  const bar = field === REASON ? -1 : view.indexOf('|', at);
  return { start: at, end: bar < 0 || bar > end ? end : bar };
}

/** A row, with the lines that a mail program has wrapped it into. */
const joinRow = (lines: readonly Line[]): Span | undefined =>
  lines[0] && { start: lines[0].start, end: lines.at(-1)?.end ?? lines[0].end };

function readRow(view: string, lines: readonly Line[]): Waiting[] {
  const row = joinRow(lines);
  const [first] = lines;
  if (!row || !first) return [];
  const addressOf = (field: number) => {
    const place = findField(view, row, field);
    return place && addressesIn(view, place.start, place.end)[0];
  };
  const named = addressOf(RECIPIENT);
  const recipient = addressOf(DESTINATION) ?? named;
  const queueId = placeIn(first, OPENSMTPD_ENTRY.exec(first.text)?.[1]);
  const reason = findField(view, row, REASON);
  const isOther = named && recipient && named.value !== recipient.value;
  return [
    {
      ...(queueId ? { queueId } : {}),
      ...(recipient ? { recipient } : {}),
      ...(isOther ? { originalRecipient: named } : {}),
      ...(reason && reason.end > reason.start ? { reason } : {}),
      span: row,
    },
  ];
}

/** `smtpctl show queue` of OpenSMTPD: a row an envelope. */
export const opensmtpdQueue: Listing = {
  begins: OPENSMTPD_ENTRY,
  read: (view, lines) => groupLines(lines, OPENSMTPD_ENTRY).flatMap((row) => readRow(view, row)),
};
