import { folded } from '../find/reply-text';
import { findGivenUp, type GivenUp, type LogEntry } from './given-up-messages';
import { readLogLine } from './log-fields';
import { NOTICE_ID, RETURN_ID } from './patterns';
import type { Delivery } from './types';

const wordsOf = (view: string, { deciding }: Delivery): string =>
  deciding ? folded(view.slice(deciding.start, deciding.end)) : '';

/** "Deferred" is the last word only while the message is in the queue. */
function failIfGivenUp(
  view: string,
  delivery: Delivery,
  givenUp: ReadonlyMap<string, GivenUp>,
): Delivery {
  const end = delivery.action === 'delayed' && givenUp.get(delivery.queueId?.value ?? '');
  return end && (delivery.deciding?.start ?? 0) < end.until
    ? { ...delivery, action: 'failed', context: `${delivery.context} ${wordsOf(view, end.line)}` }
    : delivery;
}

/** The queue ids of the notices that the lines name. */
const findNoticeIds = (view: string, entries: readonly LogEntry[]): (string | undefined)[] =>
  entries.map(({ span }) => {
    const words = readLogLine(view, span);
    return (NOTICE_ID.exec(words) ?? RETURN_ID.exec(words))?.[1];
  });

/** dma adds the number of the recipient to the id of a notice. */
const isNotice = ({ queueId }: Delivery, notices: ReadonlySet<string | undefined>): boolean =>
  queueId !== undefined && (notices.has(queueId.value) || notices.has(queueId.value.split('.')[0]));

/**
 * Without the deliveries of notices: whether one reached the sender says nothing of the message. A
 * log of nothing else is about them.
 */
function withoutNotices(
  deliveries: readonly Delivery[],
  notices: ReadonlySet<string | undefined>,
): readonly Delivery[] {
  const others = deliveries.filter((delivery) => !isNotice(delivery, notices));
  return others.length > 0 ? others : deliveries;
}

/**
 * The deliveries of a log with those that were given up as failed. A log cut down to the line that
 * gives a message up names nobody, but the message has failed. `noticeIds` are those of messages
 * without a sender.
 */
export function settleGivenUp(
  view: string,
  entries: readonly LogEntry[],
  noticeIds: readonly string[],
): Delivery[] {
  const deliveries = entries.flatMap((entry) => entry.deliveries);
  const givenUp = findGivenUp(view, entries);
  const notices = new Set([...findNoticeIds(view, entries), ...noticeIds]);
  const ids = new Set(deliveries.map(({ queueId }) => queueId?.value));
  const endLines = [...givenUp]
    .filter(([id]) => !ids.has(id) && !(ids.size > 0 && notices.has(id)))
    .map(([, { line }]) => line);
  const settled = deliveries.map((delivery) => failIfGivenUp(view, delivery, givenUp));
  return [...withoutNotices(settled, notices), ...endLines];
}
