import { type Move, moved } from '../decode/places';
import type { Found, Span } from '../decode/types';
import type { Delivery } from './types';

const FACTS = [
  'recipient',
  'originalRecipient',
  'basic',
  'enhanced',
  'server',
  'reporter',
  'time',
  'queueId',
  'deciding',
] as const;

export function movedDelivery(delivery: Delivery, move: Move): Delivery {
  const facts = FACTS.flatMap((name) =>
    delivery[name] ? [[name, moved<Found | Span>(delivery[name], move)] as const] : [],
  );
  return { ...delivery, ...Object.fromEntries(facts) };
}
