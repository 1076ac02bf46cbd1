import type { Span } from '../decode/types';
import { present } from '../find/present';
import { folded } from '../find/reply-text';
import { timeOf } from '../find/time';
import { gather } from '../makers/index';
import { idOf, LONGEST_LINE } from './log-line';
import { NOTICE_ID, RETURN_ID } from './patterns';
import type { Delivery } from './types';

/** A line of a log, and what it says of a recipient. */
export interface Entry {
  readonly span: Span;
  readonly delivery: Delivery | undefined;
}

/** Lines that give up all who still wait. */
const EXPIRED = gather(({ log }) => log?.expired);

/** Lines that tell the sender of those that failed in this run of the queue; others still wait. */
const NOTICE = gather(({ log }) => log?.notice);

/** Ends of the lines with which a message leaves the queue. */
const REMOVED = gather(({ log }) => log?.removed);

/** What the lines so far say of one message. */
interface Message {
  /** Somebody bounced since the queue was last run: a notice is about them. */
  bounced: boolean;
  /** A notice was sent in this run of the queue, and where its line begins. */
  notice: Delivery | undefined;
}

/** The line that gives a message up, and the place up to which who waits is given up. */
interface End {
  readonly line: Delivery;
  readonly until: number;
}

const wordsOf = (view: string, { start, end }: Span): string =>
  view.slice(start, Math.min(end, start + LONGEST_LINE)).trimEnd();

function lineOf(view: string, span: Span, words: string): Delivery | undefined {
  const queueId = idOf(words, span.start);
  return (
    queueId && {
      ...present({ queueId, time: timeOf(view, span) }),
      action: 'failed',
      deciding: { start: span.start, end: span.start + words.length },
      diagnostic: folded(words),
      context: '',
    }
  );
}

/** What a recipient's own line says of the notices around it. */
function take(message: Message, { action }: Delivery): void {
  if (action === 'failed') message.bounced = true;
  // Tried again after a notice: whoever it was about, the next one is about others.
  if (action === 'delayed' && message.notice) {
    message.bounced = false;
    message.notice = undefined;
  }
}

/** The ends of messages by queue id, from the lines in their order. */
function endsIn(view: string, entries: readonly Entry[]): Map<string, End> {
  const ends = new Map<string, End>();
  const messages = new Map<string, Message>();
  const messageOf = (id: string): Message => {
    const message = messages.get(id) ?? { bounced: false, notice: undefined };
    messages.set(id, message);
    return message;
  };
  const put = (id: string, line: Delivery, until: number): void => {
    ends.set(id, { line, until: Math.max(until, ends.get(id)?.until ?? 0) });
  };
  for (const { span, delivery } of entries) {
    if (delivery?.queueId) take(messageOf(delivery.queueId.value), delivery);
    const words = wordsOf(view, span);
    const lower = words.toLowerCase();
    const expired = EXPIRED.some((sign) => lower.includes(sign));
    const notice = NOTICE.some((sign) => lower.includes(sign));
    const removed = REMOVED.some((end) => lower.endsWith(end));
    const line = expired || notice || removed ? lineOf(view, span, words) : undefined;
    const id = line?.queueId?.value;
    if (!line || id === undefined) continue;
    const message = messageOf(id);
    if (expired) put(id, line, Number.POSITIVE_INFINITY);
    else if (notice) {
      message.notice = line;
      if (!message.bounced) put(id, line, span.start);
    } else if (message.notice) put(id, message.notice, span.start);
  }
  return ends;
}

/** "Deferred" is the last word only while the message is in the queue. */
function ended(delivery: Delivery, ends: ReadonlyMap<string, End>): Delivery {
  const end = delivery.action === 'delayed' && ends.get(delivery.queueId?.value ?? '');
  return end && (delivery.deciding?.start ?? 0) < end.until
    ? { ...delivery, action: 'failed', context: `${delivery.context} ${end.line.diagnostic}` }
    : delivery;
}

/** The queue ids of the notices themselves: that one reached the sender is no success. */
const noticesIn = (view: string, entries: readonly Entry[]): Set<string | undefined> =>
  new Set(
    entries.map(({ span }) => {
      const words = wordsOf(view, span);
      return (NOTICE_ID.exec(words) ?? RETURN_ID.exec(words))?.[1];
    }),
  );

/**
 * The deliveries of a log with those that were given up as failed. A log cut down to the line that
 * gives a message up names nobody, but the message has failed.
 */
export function settled(view: string, entries: readonly Entry[]): Delivery[] {
  const told = entries.flatMap(({ delivery }) => delivery ?? []);
  const ends = endsIn(view, entries);
  const notices = noticesIn(view, entries);
  const ids = new Set(told.map(({ queueId }) => queueId?.value));
  const untold = [...ends].filter(([id]) => !ids.has(id)).map(([, { line }]) => line);
  return [
    ...told
      .filter(
        ({ queueId, action }) => !queueId || action !== 'delivered' || !notices.has(queueId.value),
      )
      .map((delivery) => ended(delivery, ends)),
    ...untold,
  ];
}
