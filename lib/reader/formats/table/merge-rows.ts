import { present } from '../../find/present';
import type { Delivery } from '../types';
import type { RowDelivery } from './row-deliveries';

/** What is final counts, whatever the order of the rows: many exports begin with the newest. */
const RANKS: readonly Delivery['action'][] = ['delayed', 'delivered', 'failed', 'complaint'];

const rankOf = ({ action }: Delivery): number => RANKS.indexOf(action);

const hasCode = ({ basic, enhanced }: Delivery): boolean => Boolean(basic ?? enhanced);

/** 'Message expired' (RFC 3463, X.4.7) is no reason: what the message waited for is. */
const EXPIRED = '.4.7';

const tellsReason = (delivery: Delivery): boolean =>
  hasCode(delivery) && !delivery.enhanced?.value.endsWith(EXPIRED);

/** A message that was given up has failed for the reason it waited. */
function keepReason(delivery: Delivery, other: Delivery): Delivery {
  const { action } = delivery;
  if ((action !== 'failed' && action !== 'delayed') || tellsReason(delivery) || !hasCode(other))
    return delivery;
  const { basic, enhanced, choice, deciding, server, diagnostic, context } = other;
  const { time, recipient, stage } = delivery;
  return {
    ...present({ time, recipient, stage, basic, enhanced, choice, deciding, server }),
    action,
    diagnostic,
    context: `${delivery.context} ${context}`,
  };
}

const join = (first: Delivery, second: Delivery): Delivery =>
  rankOf(second) >= rankOf(first) ? keepReason(second, first) : keepReason(first, second);

/** Rows about the same message and recipient are one delivery. */
export function mergeRows(rows: readonly RowDelivery[]): Delivery[] {
  const merged = new Map<string, Delivery>();
  rows.forEach(({ delivery, message }, place) => {
    const key = message ? `${message}\n${delivery.recipient?.value}` : String(place);
    const before = merged.get(key);
    merged.set(key, before ? join(before, delivery) : delivery);
  });
  return [...merged.values()];
}
