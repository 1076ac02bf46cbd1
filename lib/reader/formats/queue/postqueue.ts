import { addressesIn } from '../../find/addresses';
import { findValues, type Value } from '../json-values';
import { QUEUE_OBJECT } from './patterns';
import type { Listing, Waiting } from './types';

/** The queues of Postfix that hold messages. */
const QUEUES: readonly string[] = ['incoming', 'active', 'deferred', 'hold', 'corrupt', 'maildrop'];

const isPostfix = ({ key, value }: Value): boolean =>
  key === 'delay_reason' || (key === 'queue_name' && QUEUES.includes(value));

const isInside = ({ object }: Value, outer: Value): boolean =>
  object.start >= outer.object.start && object.end <= outer.object.end;

/** The object that a recipient's address stands in, with the reason beside it. */
function readRecipient(
  view: string,
  address: Value,
  values: readonly Value[],
  id: Value | undefined,
): Waiting {
  const reason = values.find(
    ({ key, object }) => key === 'delay_reason' && object.start === address.object.start,
  );
  const recipient = addressesIn(view, address.start, address.end)[0];
  return {
    ...(id ? { queueId: { value: id.value, start: id.start, end: id.end } } : {}),
    ...(recipient ? { recipient } : {}),
    ...(reason?.value.trim() ? { reason: { start: reason.start, end: reason.end } } : {}),
    span: address.object,
  };
}

/** `postqueue -j` of Postfix: an object a message, in it one a recipient. */
export const postqueue: Listing = {
  begins: QUEUE_OBJECT,
  read: (view, lines) => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return [];
    const values = findValues(view, { start: first.start, end: last.end });
    if (!values.some(isPostfix)) return [];
    const ids = values.filter(({ key }) => key === 'queue_id');
    return values
      .filter(({ key }) => key === 'address')
      .map((address) => {
        const around = values.filter((value) => value.object.start === address.object.start);
        const id = ids.findLast((each) => isInside(address, each));
        return readRecipient(view, address, around, id);
      });
  },
};
