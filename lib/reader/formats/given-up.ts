import { findGivenUp, type GivenUp, type LogEntry } from './given-up-messages';
import { readLogLine } from './log-fields';
import { NOTICE_ID, RETURN_ID } from './patterns';
import type { Delivery } from './types';

/** "Deferred" is the last word only while the message is in the queue. */
function failIfGivenUp(delivery: Delivery, givenUp: ReadonlyMap<string, GivenUp>): Delivery {
  const end = delivery.action === 'delayed' && givenUp.get(delivery.queueId?.value ?? '');
  return end && (delivery.deciding?.start ?? 0) < end.until
    ? { ...delivery, action: 'failed', context: `${delivery.context} ${end.line.diagnostic}` }
    : delivery;
}

/** The queue ids of the notices themselves: that one reached the sender is no success. */
const findNoticeIds = (view: string, entries: readonly LogEntry[]): Set<string | undefined> =>
  new Set(
    entries.map(({ span }) => {
      const words = readLogLine(view, span);
      return (NOTICE_ID.exec(words) ?? RETURN_ID.exec(words))?.[1];
    }),
  );

/**
 * The deliveries of a log with those that were given up as failed. A log cut down to the line that
 * gives a message up names nobody, but the message has failed.
 */
export function settleGivenUp(view: string, entries: readonly LogEntry[]): Delivery[] {
  const deliveries = entries.flatMap(({ delivery }) => delivery ?? []);
  const givenUp = findGivenUp(view, entries);
  const notices = findNoticeIds(view, entries);
  const ids = new Set(deliveries.map(({ queueId }) => queueId?.value));
  const endLines = [...givenUp].filter(([id]) => !ids.has(id)).map(([, { line }]) => line);
  const withoutNotices = deliveries.filter(
    ({ queueId, action }) => !queueId || action !== 'delivered' || !notices.has(queueId.value),
  );
  return [...withoutNotices.map((delivery) => failIfGivenUp(delivery, givenUp)), ...endLines];
}
