import { EVENT_IDS, type EventId } from '../makers/events';
import { MAKERS } from '../makers/index';
import type { Delivery, Event } from './types';

/** The words of all programs, by event in the order of `EVENT_IDS`. */
const WORDS: readonly (readonly [EventId, readonly string[]])[] = EVENT_IDS.map((id) => [
  id,
  [...new Set(MAKERS.flatMap(({ events }) => events?.[id] ?? []))],
]);

/** A message that was given up or sent back was so for some other reason. */
export const GOES_WITH_ALL: ReadonlySet<EventId> = new Set<EventId>(['expired', 'returned']);

const LAST = WORDS.filter(([id]) => GOES_WITH_ALL.has(id));

/** The first event that a text tells, of all or of some. */
function findEvent(words: string, among = WORDS): Event | undefined {
  const text = words.toLowerCase();
  for (const [id, phrases] of among) {
    const told = phrases.find((phrase) => text.includes(phrase));
    if (told) return { id, words: told };
  }
  return undefined;
}

/**
 * The event of a delivery: looked for in what the program says itself, so not in a server's reply.
 * Its own reason goes before what stands around. Once a server has refused, that the connection
 * was closed or another server did not answer is not why.
 */
export function addEvent(delivery: Delivery): Delivery {
  const { basic, diagnostic, context } = delivery;
  const reason = basic ? undefined : findEvent(diagnostic);
  const event =
    reason && !GOES_WITH_ALL.has(reason.id)
      ? reason
      : (findEvent(context, basic ? LAST : WORDS) ?? reason);
  return event ? { ...delivery, event } : delivery;
}
