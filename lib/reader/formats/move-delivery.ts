import { type Move, moved, stays } from '../decode/places';
import type { Found, Span } from '../decode/types';
import { present } from '../find/present';
import type { Delivery } from './types';

/** What of a delivery has a place in the text. */
const FACTS = [
  'recipient',
  'originalRecipient',
  'basic',
  'enhanced',
  'server',
  'reporter',
  'time',
  'queueId',
  'sender',
  'deciding',
] as const;

/** A delivery whose spans index another text: that which is shown instead of the one read. */
export function moveDelivery(delivery: Delivery, move: Move): Delivery {
  if (move === stays) return delivery;
  const facts = FACTS.flatMap((name) =>
    delivery[name] ? [[name, moved<Found | Span>(delivery[name], move)] as const] : [],
  );
  const particulars = delivery.particulars?.map((one) => moved(one, move));
  return { ...delivery, ...Object.fromEntries(facts), ...present({ particulars }) };
}
