import type { Found, Span } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { matched } from './captured';
import { EVENT_ACTIONS, RECIPIENT_KEYS, STATUS_KEYS, TYPE_KEYS } from './event-words';
import type { Value } from './json-values';
import { STATUS_VALUE } from './patterns';
import type { Delivery } from './types';

/** What happened, as the values of an event call it. */
export function findEventAction(values: readonly Value[]): Delivery['action'] {
  const actions = values
    .filter(({ key }) => TYPE_KEYS.includes(key))
    .map(({ value }) => EVENT_ACTIONS[value.toLowerCase()]);
  // SES nests 'bounceType: Permanent' in a 'Bounce', Mailgun says 'severity: temporary' of a
  // 'failed': the milder word counts.
  if (actions.includes('complaint')) return 'complaint';
  return actions.includes('delayed') ? 'delayed' : actions.find(Boolean);
}

/** A recipient, the object of the event that names it, and the index of the value that does. */
export interface EventRecipient {
  readonly recipient: Found;
  readonly object: Span;
  readonly place: number;
}

/**
 * The recipients that the events name. A platform has one key for them; others that hold addresses
 * ("to" in a copy of the head) are asked only where that is missing.
 */
export function findEventRecipients(view: string, values: readonly Value[]): EventRecipient[] {
  for (const key of RECIPIENT_KEYS) {
    const named = values.flatMap((value, place) =>
      value.key === key
        ? addressesIn(view, value.start, value.end).map((recipient) => ({
            recipient,
            place,
            object: value.object,
          }))
        : [],
    );
    if (named.length > 0) return named;
  }
  return [];
}

const isObjectInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** How many values before and behind the one that names a recipient may speak of it. */
const MOST_VALUES = 60;

/**
 * The values that speak of the recipient which the value at `place` names: those of its own object,
 * then those of the ones around it.
 */
export function findValuesAbout(values: readonly Value[], place: number): readonly Value[] {
  const own = values[place]?.object;
  if (!own) return [];
  const near = values.slice(Math.max(0, place - MOST_VALUES), place + MOST_VALUES);
  const inside = near.filter(({ object }) => isObjectInside(object, own));
  const around = near.filter(
    ({ object }) => isObjectInside(own, object) && !isObjectInside(object, own),
  );
  return [...inside, ...around];
}

/** The first status field that holds one: '5.1.1'. */
export function findEventStatus(about: readonly Value[]): Found | undefined {
  for (const { key, value, start } of about) {
    const status = STATUS_KEYS.includes(key) && matched(STATUS_VALUE.exec(value), start);
    if (status) return status;
  }
  return undefined;
}

/** An event of an array says itself what it is, in a word that is none of a failure. */
export const isKindOfItsOwn = (about: readonly Value[], { start, end }: Span): boolean =>
  about.some(
    ({ key, object }) => TYPE_KEYS.includes(key) && object.start === start && object.end === end,
  );
