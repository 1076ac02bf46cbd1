import type { Span } from '../decode/types';
import { decide, factsOf } from '../find/deciding-reply';
import { codesIn } from '../find/extraction';
import { queueIdIn, serverIn, stageIn } from '../find/facts';
import { present } from '../find/present';
import { folded } from '../find/reply-text';
import { timeOf } from '../find/time';
import type { Extraction, Reply } from '../find/types';
import { gather } from '../makers/index';
import type { Maker } from '../makers/types';
import { findLogId, findLogRecipient, findRelay, findWriter, readLogLine } from './log-fields';
import { hasLetters, readLine } from './log-line';
import { EXIM_LINE } from './patterns';
import type { Delivery } from './types';

const LOG_ACTIONS = ['failed', 'delayed', 'delivered'] as const;

/**
 * What a line says of the message. What the server itself calls its state goes first: the reply it
 * quotes may say "rejected" and be tried again all the same.
 */
const LOG_STATES = (['states', 'replySigns'] as const).flatMap((kind) =>
  LOG_ACTIONS.map((action) => ({
    kind,
    action,
    signs: gather(({ log }) => log?.[kind]?.[action]),
  })),
);

/** Arrows and stars of Exim mean something behind its id alone: others draw their states with them. */
const isFramed = (line: string, sign: string): boolean => hasLetters(sign) || EXIM_LINE.test(line);

/** Where it is known who wrote a line, the signs of others are none. */
function findAction(line: string, maker: Maker | undefined): Delivery['action'] {
  const words = line.toLowerCase();
  return LOG_STATES.find(({ kind, action, signs }) =>
    (maker ? (maker.log?.[kind]?.[action] ?? []) : signs).some(
      (sign) => words.includes(sign) && isFramed(line, sign),
    ),
  )?.action;
}

/** Nobody takes a message with a code that refuses it. */
const isContradicted = (action: Delivery['action'], { basic }: Reply): boolean =>
  action === 'delivered' && basic !== undefined && !basic.value.startsWith('2');

const OWN_STATES = LOG_ACTIONS.flatMap((action) => gather(({ log }) => log?.states?.[action]));

const REJECTS = gather(({ log }) => log?.rejects);

/**
 * The server that writes the line has refused: a line that gives the state of a message quotes what
 * another one said ('status=bounced (… 550 5.7.1 reject: …)').
 */
const isRejection = (line: string): boolean =>
  REJECTS.some((sign) => line.includes(sign)) &&
  !OWN_STATES.some((sign) => line.toLowerCase().includes(sign));

const ENVELOPES = gather(({ log }) => log?.envelope);

/**
 * A line without what is added behind the reply of a rejection: sender, recipient and greeting are
 * not what the server said.
 */
function withoutEnvelope(line: string, { start, end }: Span): Span {
  const places = ENVELOPES.map((sign) => line.indexOf(sign)).filter((at) => at >= 0);
  return { start, end: Math.min(end, ...places.map((at) => start + at)) };
}

/** What a line of a log says of a recipient; nothing where it tells no state. */
export function readLogDelivery(extraction: Extraction, span: Span): Delivery | undefined {
  const { view } = extraction;
  const line = readLogLine(view, span);
  const recipient = findLogRecipient(view, line, span.start);
  const rejects = isRejection(line);
  const quoted = rejects ? withoutEnvelope(line, span) : span;
  const reply = decide(view, codesIn(extraction, quoted), quoted);
  const action = findAction(line, readLine(view, span)?.maker);
  if (!action || isContradicted(action, reply)) return undefined;
  if (!(recipient || reply.basic || reply.enhanced)) return undefined;
  // A server that logs a rejection refused itself; who it names is the client.
  const server = rejects
    ? undefined
    : (findRelay(line, span.start) ?? serverIn(view, span, reply.span));
  const reporter = rejects ? findWriter(view, span) : undefined;
  const stage = stageIn(view, span);
  const time = timeOf(view, span);
  const queueId = findLogId(line, span.start) ?? queueIdIn(view, span);
  const words = folded(line);
  return {
    deciding: { start: span.start, end: span.start + line.trimEnd().length },
    ...present({ recipient, server, reporter, stage, time, queueId, action }),
    ...(rejects ? { side: 'receiver' as const } : {}),
    ...(action === 'delivered' ? {} : factsOf(reply)),
    diagnostic: reply.basic ? reply.text : words,
    context: words,
  };
}
