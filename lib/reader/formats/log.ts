import type { Span } from '../decode/types';
import { gather } from '../makers/index';
import { settleGivenUp } from './given-up';
import { readLogDelivery } from './log-delivery';
import { findLogEntries } from './log-entries';
import { readLogLine } from './log-fields';
import type { Delivery, Format } from './types';

/** A message that was tried again and again: the last line about it says what became of it. */
function keepLastOfEach(deliveries: readonly Delivery[]): Delivery[] {
  const last = new Map<string, Delivery>();
  deliveries.forEach((delivery, place) => {
    const key = delivery.queueId
      ? `${delivery.queueId.value} ${delivery.recipient?.value}`
      : String(place);
    last.delete(key);
    last.set(key, delivery);
  });
  return [...last.values()];
}

const WAITS = gather(({ log }) => log?.waits);

/** A line that says a message waits, in lower case, and where it ends. */
interface WaitingLine {
  readonly line: string;
  readonly end: number;
}

const findWaitingLines = (view: string, spans: readonly Span[]): WaitingLine[] =>
  spans
    .map((span) => ({ end: span.end, line: readLogLine(view, span).toLowerCase() }))
    .filter(({ line }) => WAITS.some((sign) => line.includes(sign)));

/**
 * A refusal that the log itself tries again: its own line or a later one says of the recipient that
 * the message waits.
 */
function markWaiting(delivery: Delivery, lines: readonly WaitingLine[]): Delivery {
  const { action, recipient, deciding } = delivery;
  const waits =
    action === 'failed' &&
    recipient !== undefined &&
    lines.some(({ end, line }) => end > (deciding?.start ?? 0) && line.includes(recipient.value));
  return waits ? { ...delivery, waits } : delivery;
}

/**
 * Lines of a mail server's log, each read by itself. Prose around a few of them is read as prose.
 */
export const log: Format = {
  name: 'log',
  recognises: ({ view, words }) => {
    const entries = findLogEntries(view, words);
    const read = entries.reduce((sum, { start, end }) => sum + end - start, 0);
    return entries.length > 0 && read * 2 > view.slice(words.start, words.end).trim().length;
  },
  extract: (extraction) => {
    const spans = findLogEntries(extraction.view, extraction.words);
    const waiting = findWaitingLines(extraction.view, spans);
    const entries = spans.map((span) => {
      const delivery = readLogDelivery(extraction, span);
      return { span, delivery: delivery && markWaiting(delivery, waiting) };
    });
    return keepLastOfEach(settleGivenUp(extraction.view, entries));
  },
};
