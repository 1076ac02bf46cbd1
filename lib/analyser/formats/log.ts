import { addressesIn } from '../addresses';
import { decide, factsOf } from '../decide';
import { codesIn } from '../extraction';
import { queueIdIn, serverIn, stageIn, timeIn } from '../facts';
import { present } from '../present';
import { folded } from '../reply-text';
import type { Delivery, Found, Span } from '../types';
import { EXIM_LINE, LOG_ID, LOG_LINE, LOG_RECIPIENT, LOG_RELAY, REJECTED_ADDRESS } from './patterns';
import { MOST_RECIPIENTS } from './prose';
import type { Extraction, Format } from './types';

/** Lines of a log, each with the lines that a mail program has wrapped it into. */
export function logEntries(view: string, { start, end }: Span): Span[] {
  const entries: Span[] = [];
  let open: number | undefined;
  for (let at = start; at < end; ) {
    const newline = view.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    const line = view.slice(at, Math.min(stop, at + 200));
    if (LOG_LINE.test(line) || !line.trim()) {
      if (open !== undefined) entries.push({ start: open, end: at });
      open = line.trim() ? at : undefined;
    }
    at = stop + 1;
  }
  if (open !== undefined) entries.push({ start: open, end });
  return entries;
}

/** What a line says of the message: words of Postfix, Exim, Sendmail, OpenSMTPD and Exchange. */
const STATES: readonly (readonly [NonNullable<Delivery['action']>, readonly string[]])[] = [
  [
    'failed',
    [
      'status=bounced',
      'status=expired',
      'result=permfail',
      'result="permfail',
      'reject:',
      'reject=',
      'rejected',
      ' ** ',
      ',fail,',
      'stat=user unknown',
      'stat=service unavailable',
      'dsn=5.',
      ',badmail,',
    ],
  ],
  ['delayed', ['status=deferred', 'result=tempfail', 'result="tempfail', 'stat=deferred', ' == ', ',defer,', 'dsn=4.', 'defer (']],
  ['delivered', ['status=sent', 'result=ok', 'result="ok', 'stat=sent', ' => ', ' -> ', ',deliver,', ',sendexternal,', 'dsn=2.']],
];

const actionOf = (line: string): Delivery['action'] => STATES.find(([, signs]) => signs.some((sign) => line.includes(sign)))?.[0];

const cutOut = (view: string, start: number, length: number): Found => ({ value: view.slice(start, start + length).toLowerCase(), start, end: start + length });

function recipientOf(view: string, line: string, start: number): Found | undefined {
  const named = LOG_RECIPIENT.exec(line) ?? EXIM_LINE.exec(line) ?? REJECTED_ADDRESS.exec(line);
  // Exchange tracks in columns: the first address that is no message id in angle brackets.
  if (!named) return addressesIn(view, start, start + line.length).find(({ start: at }) => view[at - 1] === ',');
  const from = start + named.index + named[0].length - 1;
  return addressesIn(view, from, Math.min(from + 400, start + line.length))[0];
}

function idOf(line: string, start: number): Found | undefined {
  const match = LOG_ID.exec(line);
  const id = match?.[1];
  return match && id ? { value: id, start: start + match.index + match[0].length - id.length, end: start + match.index + match[0].length } : undefined;
}

function relayOf(view: string, line: string, start: number): Found | undefined {
  const match = LOG_RELAY.exec(line);
  const host = match?.[1];
  return match && host && host !== 'none' ? cutOut(view, start + match.index + match[0].length - host.length, host.length) : undefined;
}

const REJECTS: readonly string[] = ['reject: ', 'reject=', ' rejected '];

function deliveryOf(extraction: Extraction, span: Span): Delivery | undefined {
  const { view } = extraction;
  const line = view.slice(span.start, Math.min(span.end, span.start + 4000));
  const recipient = recipientOf(view, line, span.start);
  const reply = decide(view, codesIn(extraction, span), span);
  const action = actionOf(line.toLowerCase());
  if (!action || !(recipient || reply.basic || reply.enhanced)) return undefined;
  // A server that logs a rejection refused itself; who it names is the client.
  const server = REJECTS.some((sign) => line.includes(sign)) ? undefined : (relayOf(view, line, span.start) ?? serverIn(view, span, reply.span));
  const stage = stageIn(view, span);
  const time = timeIn(view, span);
  const queueId = idOf(line, span.start) ?? queueIdIn(view, span);
  const words = folded(line);
  return {
    deciding: { start: span.start, end: span.start + line.trimEnd().length },
    ...present({ recipient, server, stage, time, queueId, action }),
    ...(action === 'delivered' ? {} : factsOf(reply)),
    diagnostic: reply.basic ? reply.text : words,
    context: words,
  };
}

/** A message that was tried again and again: the last line about it says what became of it. */
function lastOfEach(deliveries: readonly Delivery[]): Delivery[] {
  const last = new Map<string, Delivery>();
  deliveries.forEach((delivery, place) => {
    const key = delivery.queueId ? `${delivery.queueId.value} ${delivery.recipient?.value}` : String(place);
    last.delete(key);
    last.set(key, delivery);
  });
  return [...last.values()].slice(0, MOST_RECIPIENTS);
}

/** Lines of a mail server's log, each read by itself. Prose around a few of them is read as prose. */
export const log: Format = {
  name: 'log',
  recognises: ({ view, words }) => {
    const entries = logEntries(view, words);
    const read = entries.reduce((sum, { start, end }) => sum + end - start, 0);
    return entries.length > 0 && read * 2 > view.slice(words.start, words.end).trim().length;
  },
  extract: (extraction) =>
    lastOfEach(
      logEntries(extraction.view, extraction.words)
        .map((span) => deliveryOf(extraction, span))
        .filter((delivery) => delivery !== undefined),
    ),
};
