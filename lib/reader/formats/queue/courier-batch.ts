import { addressesIn } from '../../find/addresses';
import { placeIn } from './lines';
import { COURIER_BATCH } from './patterns';
import type { Line, Listing, Waiting } from './types';

/** Fields before the recipients: size, id, date, user, sender. */
const FIELDS = 5;

function readRow(view: string, line: Line): Waiting[] {
  const queueId = placeIn(line, COURIER_BATCH.exec(line.text)?.[1]);
  if (!queueId) return [];
  const fields = line.text.split(';');
  let at = line.start;
  return fields.flatMap((field, place) => {
    const start = at;
    at += field.length + 1;
    const status = fields[place - 1];
    if (place < FIELDS || (place - FIELDS) % 2 === 0 || status === 'done') return [];
    const recipient = addressesIn(view, start, start + field.length)[0];
    const state = status === 'fail' ? { state: 'failed' as const } : {};
    return recipient ? [{ queueId, recipient, ...state, span: line }] : [];
  });
}

/** `mailq -batch` of Courier: status and recipient, one after the other. */
export const courierBatch: Listing = {
  begins: COURIER_BATCH,
  read: (view, lines) => lines.flatMap((line) => readRow(view, line)),
};
