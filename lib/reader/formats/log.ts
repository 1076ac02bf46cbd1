import type { Found, Span } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { decide, factsOf } from '../find/decide';
import { codesIn } from '../find/extraction';
import { queueIdIn, serverIn, stageIn, timeIn } from '../find/facts';
import { present } from '../find/present';
import { folded } from '../find/reply-text';
import { timeOf } from '../find/time';
import type { Extraction } from '../find/types';
import { gather } from '../makers/index';
import { settled } from './given-up';
import { idOf, LONGEST_LINE } from './log-line';
import { EXIM_LINE, LOG_LINE, LOG_RECIPIENT, LOG_RELAY, REJECTED_ADDRESS } from './patterns';
import type { Delivery, Format } from './types';

/**
 * Processes by which a line is known whatever stands before: a month of another language, the name
 * of a container.
 */
const PROCESSES = gather(({ log }) => log?.process);

const isLogLine = (line: string): boolean =>
  LOG_LINE.test(line) || (line.includes(']: ') && PROCESSES.some((name) => line.includes(name)));

/** Lines of a log, each with the lines that a mail program has wrapped it into. */
export function logEntries(view: string, { start, end }: Span): Span[] {
  const entries: Span[] = [];
  let open: number | undefined;
  for (let at = start; at < end; ) {
    const newline = view.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    const line = view.slice(at, Math.min(stop, at + 200));
    if (isLogLine(line) || !line.trim()) {
      if (open !== undefined) entries.push({ start: open, end: at });
      open = line.trim() ? at : undefined;
    }
    at = stop + 1;
  }
  if (open !== undefined) entries.push({ start: open, end });
  return entries;
}

const ACTIONS = ['failed', 'delayed', 'delivered'] as const;

/**
 * What a line says of the message. What the server itself calls its state goes first: the reply it
 * quotes may say "rejected" and be tried again all the same.
 */
const STATES = (['states', 'replySigns'] as const).flatMap((kind) =>
  ACTIONS.map((action) => ({ action, signs: gather(({ log }) => log?.[kind]?.[action]) })),
);

const actionOf = (line: string): Delivery['action'] =>
  STATES.find(({ signs }) => signs.some((sign) => line.includes(sign)))?.action;

const cutOut = (view: string, start: number, length: number): Found => ({
  value: view.slice(start, start + length).toLowerCase(),
  start,
  end: start + length,
});

function recipientOf(view: string, line: string, start: number): Found | undefined {
  const named = LOG_RECIPIENT.exec(line) ?? EXIM_LINE.exec(line) ?? REJECTED_ADDRESS.exec(line);
  // Exchange tracks in columns: the first address that is no message id in angle brackets.
  if (!named)
    return addressesIn(view, start, start + line.length).find(
      ({ start: at }) => view[at - 1] === ',',
    );
  const from = start + named.index + named[0].length - 1;
  return addressesIn(view, from, Math.min(from + 400, start + line.length))[0];
}

function relayOf(view: string, line: string, start: number): Found | undefined {
  const match = LOG_RELAY.exec(line);
  const host = match?.[1];
  return match && host && host !== 'none'
    ? cutOut(view, start + match.index + match[0].length - host.length, host.length)
    : undefined;
}

const REJECTS = gather(({ log }) => log?.rejects);

const ENVELOPES = gather(({ log }) => log?.envelope);

/**
 * Without what is added behind the reply of a rejection: sender, recipient and greeting are not
 * what the server said.
 */
function withoutEnvelope(line: string, span: Span): Span {
  const at = Math.min(...ENVELOPES.map((start) => line.indexOf(start)).filter((at) => at >= 0));
  return at === Number.POSITIVE_INFINITY ? span : { start: span.start, end: span.start + at };
}

/** Signs that names of hosts have none of. */
const NO_HOST = ['=', '(', '[', ':', '<', '>', '/', ','];

/**
 * The server that wrote a line of syslog: the word between the time and the process
 * ('postfix/smtpd[811]:', 'postfix/smtpd:').
 */
function writerOf(view: string, span: Span): Found | undefined {
  const time = timeIn(view, span);
  if (!time) return undefined;
  const [host = '', process = ''] = view
    .slice(time.end, time.end + 300)
    .trimStart()
    .split(' ');
  const isHost =
    host !== '' &&
    !NO_HOST.some((sign) => host.includes(sign)) &&
    (process.endsWith(':') || process.includes('['));
  return isHost ? cutOut(view, view.indexOf(host, time.end), host.length) : undefined;
}

function deliveryOf(extraction: Extraction, span: Span): Delivery | undefined {
  const { view } = extraction;
  const line = view.slice(span.start, Math.min(span.end, span.start + LONGEST_LINE));
  const recipient = recipientOf(view, line, span.start);
  const rejects = REJECTS.some((sign) => line.includes(sign));
  const said = rejects ? withoutEnvelope(line, span) : span;
  const reply = decide(view, codesIn(extraction, said), said);
  const action = actionOf(line.toLowerCase());
  if (!action || !(recipient || reply.basic || reply.enhanced)) return undefined;
  // A server that logs a rejection refused itself; who it names is the client.
  const server = rejects
    ? writerOf(view, span)
    : (relayOf(view, line, span.start) ?? serverIn(view, span, reply.span));
  const stage = stageIn(view, span);
  const time = timeOf(view, span);
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
    const key = delivery.queueId
      ? `${delivery.queueId.value} ${delivery.recipient?.value}`
      : String(place);
    last.delete(key);
    last.set(key, delivery);
  });
  return [...last.values()];
}

const WAITS = gather(({ log }) => log?.waits);

/** Lines that say a message waits, in lower case. */
const waitingIn = (view: string, spans: readonly Span[]) =>
  spans
    .map(({ start, end }) => ({
      end,
      line: view.slice(start, Math.min(end, start + LONGEST_LINE)).toLowerCase(),
    }))
    .filter(({ line }) => WAITS.some((sign) => line.includes(sign)));

/**
 * A refusal that the log itself tries again: its own line or a later one says of the recipient that
 * the message waits.
 */
function waiting(delivery: Delivery, lines: ReturnType<typeof waitingIn>): Delivery {
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
    const entries = logEntries(view, words);
    const read = entries.reduce((sum, { start, end }) => sum + end - start, 0);
    return entries.length > 0 && read * 2 > view.slice(words.start, words.end).trim().length;
  },
  extract: (extraction) => {
    const spans = logEntries(extraction.view, extraction.words);
    const queued = waitingIn(extraction.view, spans);
    const entries = spans.map((span) => {
      const delivery = deliveryOf(extraction, span);
      return { span, delivery: delivery && waiting(delivery, queued) };
    });
    return lastOfEach(settled(extraction.view, entries));
  },
};
