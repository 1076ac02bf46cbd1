import { firstPast } from '../../../sorted';
import { addressesIn } from '../../find/addresses';
import { findValues, type Value } from '../json-values';
import { QUEUE_OBJECT } from './patterns';
import type { Listing, Waiting } from './types';

/** The queues of Postfix that hold messages. */
const QUEUES: readonly string[] = ['incoming', 'active', 'deferred', 'hold', 'corrupt', 'maildrop'];

/** Other programs have queues as well: the fields of Postfix stand together. */
const isPostfix = (values: readonly Value[]): boolean =>
  values.some(({ key }) => key === 'delay_reason') ||
  (values.some(({ key, value }) => key === 'queue_name' && QUEUES.includes(value)) &&
    values.some(({ key }) => key === 'sender'));

/** The address of a recipient, the reason beside it, and the message that they stand in. */
function readRecipient(
  view: string,
  address: Value,
  reason: Value | undefined,
  id: Value | undefined,
): Waiting {
  const recipient = addressesIn(view, address.start, address.end)[0];
  return {
    ...(id ? { queueId: { value: id.value, start: id.start, end: id.end } } : {}),
    ...(recipient ? { recipient } : {}),
    ...(reason?.value.trim() ? { reason: { start: reason.start, end: reason.end } } : {}),
    span: address.object,
  };
}

/** The values of one key by where their object begins. */
const byObject = (values: readonly Value[], wanted: string): ReadonlyMap<number, Value> =>
  new Map(
    values.filter(({ key }) => key === wanted).map((value) => [value.object.start, value] as const),
  );

/** `postqueue -j` of Postfix: an object a message, in it one a recipient. */
export const postqueue: Listing = {
  begins: QUEUE_OBJECT,
  read: (view, lines) => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return [];
    const values = findValues(view, view, { start: first.start, end: last.end });
    if (!isPostfix(values)) return [];
    const reasons = byObject(values, 'delay_reason');
    const messages = [...byObject(values, 'queue_id').values()];
    return values
      .filter(({ key }) => key === 'address')
      .map((address) => {
        const at = firstPast(messages, ({ object }) => object.start > address.start) - 1;
        const id = messages[at];
        const isOurs = id !== undefined && id.object.end >= address.end;
        const reason = reasons.get(address.object.start);
        return readRecipient(view, address, reason, isOurs ? id : undefined);
      });
  },
};
