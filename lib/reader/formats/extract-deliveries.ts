import type { Found } from '../decode/types';
import { addressesIn } from '../find/addresses';
import type { Extraction } from '../find/types';
import { holdsAny } from '../knowledge/holds-any';
import { gather } from '../makers/index';
import { readConnectorLine } from './connector-line';
import { stopsAtGreeting } from './dialogue';
import { addEvent, addLoginStage, findRefusalIn, refuse } from './events';
import { markForwarders } from './forwarder';
import { withoutFrames } from './frames';
import { addOriginal } from './original-recipient';
import { markClient } from './own-client';
import { RETURNED_TO, STARTS_TLS } from './patterns';
import { READING_PORT, READS_ANSWER, SENDING_PORT, TRACED_COMMAND } from './program-patterns';
import { extractProse } from './prose';
import { isRefusal } from './refusal';
import { readReplyFields } from './reply-fields';
import { findSide } from './side';
import type { Delivery, Format } from './types';

/** What programs say of a part of their own that failed. */
const OWN_FAULTS = gather(({ events }) => events?.['service-fault']);

/** X-Failed-Recipients names those whom Exim and Gmail could not reach. */
function findFailedInHead({ message, view }: Extraction): Found[] {
  const failed = message.headers['x-failed-recipients'];
  if (!failed) return [];
  const text = view.toLowerCase();
  return failed.split(',').flatMap((address) => {
    const value = address.trim().toLowerCase();
    const start = Math.max(0, text.indexOf(value));
    return value ? [{ value, start, end: start + value.length }] : [];
  });
}

/** How much of what came back is searched for its 'To' field. */
const RETURNED_HEAD = 20_000;

/** Whom the returned message was for, where the report itself names nobody. */
function findInReturned({ message, view }: Extraction): Found | undefined {
  const returned = message.sections.filter(({ kind }) => kind === 'returned');
  for (const { start, end } of returned) {
    const match = RETURNED_TO.exec(view.slice(start, Math.min(end, start + RETURNED_HEAD)));
    if (!match) continue;
    const at = start + match.index;
    const [first] = addressesIn(view, at, at + match[0].length);
    if (first) return first;
  }
  return undefined;
}

/** When the bounce was written, as its own head says. */
function findTimeInHead({ message, view }: Extraction): Found | undefined {
  const head = message.sections.find(({ kind }) => kind === 'headers');
  const value = message.headers['date'];
  if (!head || !value) return undefined;
  const line = view.slice(head.start, head.end).toLowerCase().indexOf('\ndate:') + 1;
  const start = view.indexOf(value, head.start + line);
  return start >= 0 && start < head.end ? { value, start, end: start + value.length } : undefined;
}

/**
 * Where the report tells no time, the head of the bounce does: without one nobody finds the lines
 * in a log.
 */
function addTime(deliveries: Delivery[], extraction: Extraction): Delivery[] {
  const time = findTimeInHead(extraction);
  return time ? deliveries.map((delivery) => ({ time, ...delivery })) : deliveries;
}

/** Who closes the connection after 'QUIT' does what was asked (RFC 5321, 4.1.1.10). */
function forgetGoodbye({ codes }: Extraction, delivery: Delivery): Delivery {
  const last = codes.findLast(({ kind }) => kind === 'basic');
  if (delivery.event?.id !== 'connection-closed' || last?.value !== '221') return delivery;
  const { event: _goodbye, ...rest } = delivery;
  return rest;
}

/** A session that ended where it began, and nothing else that tells why. */
const leftAtGreeting = (format: Format, extraction: Extraction, delivery: Delivery): Delivery =>
  format.name === 'dialogue' &&
  !(delivery.event ?? delivery.basic ?? delivery.enhanced) &&
  stopsAtGreeting(extraction)
    ? {
        ...delivery,
        side: 'own-provider',
        stage: 'greeting',
        event: { id: 'unexpected-reply', words: 'quit' },
      }
    : delivery;

/** Who was told to start TLS had reached the server: only the encryption can have failed then. */
const reachedServer = ({ view }: Extraction, delivery: Delivery): Delivery =>
  delivery.event?.id === 'connection-refused' && !delivery.basic && STARTS_TLS.test(view)
    ? { ...delivery, event: { ...delivery.event, id: 'tls-failed' } }
    : delivery;

/** A call deeper down is about something else. */
const STACK_REACH = 20_000;

/** Who waited in a call that reads had connected: the server did not answer in time. */
const waitedForAnswer = ({ message: { text } }: Extraction, delivery: Delivery): Delivery =>
  delivery.event?.id === 'connection-timed-out' &&
  !delivery.basic &&
  READS_ANSWER.test(text.slice(0, STACK_REACH))
    ? { ...delivery, event: { ...delivery.event, id: 'answer-late' } }
    : delivery;

/** Which command a server has refused, as the trace of the calls tells it. */
function addTracedStage({ message: { text } }: Extraction, delivery: Delivery): Delivery {
  if (!delivery.basic || delivery.stage) return delivery;
  const [, command] = TRACED_COMMAND.exec(text.slice(0, STACK_REACH)) ?? [];
  if (!command) return delivery;
  return { ...delivery, stage: command.toLowerCase().startsWith('r') ? 'recipient' : 'sender' };
}

/** What a program tells where no reply of SMTP greets it. */
const UNGREETED: ReadonlySet<string | undefined> = new Set([
  'unexpected-reply',
  'greeting-missing',
  'answer-late',
]);

/** The program's own code may show that it asked a server that only lets mail be read. */
function askedReader({ message: { text } }: Extraction, delivery: Delivery): Delivery {
  const { event, basic } = delivery;
  const shown = text.slice(0, STACK_REACH);
  return event &&
    !basic &&
    UNGREETED.has(event.id) &&
    READING_PORT.test(shown) &&
    !SENDING_PORT.test(shown)
    ? { ...delivery, event: { ...event, id: 'reads-mail' } }
    : delivery;
}

/** A server that has accepted a login before (RFC 4954, 6), whatever stands around its replies. */
const LOGGED_IN = '235';

const markLogin = ({ codes }: Extraction, delivery: Delivery): Delivery => {
  const { side, basic } = delivery;
  const isDone =
    side === 'own-provider' &&
    basic !== undefined &&
    codes.some(({ kind, value, start }) =>
      kind === 'basic' ? value === LOGGED_IN && start < basic.start : false,
    );
  return isDone ? { ...delivery, isLoggedIn: true } : delivery;
};

/** Has a part of the server failed that wrote the log? It is why, whatever a client was answered. */
const isOwnFault = ({ diagnostic }: Delivery): boolean =>
  holdsAny(diagnostic.toLowerCase(), OWN_FAULTS);

/** A log of a connection that broke off, beside the reply of another server that says why. */
const leavesOutReply = ({ name }: Format, { codes }: Extraction, own: readonly Delivery[]) =>
  name === 'log' &&
  own.length === 1 &&
  own.every(({ basic, enhanced, action }) => !basic && !enhanced && action !== 'delivered') &&
  !own.some((delivery) => isOwnFault(delivery) || delivery.side === 'receiver') &&
  codes.some((code) => code.kind === 'basic' && isRefusal(code));

/**
 * Everything the report says of each recipient. Where it names nobody, head and returned message
 * are asked; a recipient found there takes over what the report says.
 */
export function extractDeliveries(extraction: Extraction, format: Format): Delivery[] {
  const own = format.extract(extraction);
  // What looks like a log and has no line of one is read as words.
  const isRead =
    own.length > 0
      ? !leavesOutReply(format, extraction, own)
      : format.isWhole?.(extraction) === true;
  const all = isRead ? own : extractProse(extraction, extraction.words);
  const [only] = all;
  const whole = only && all.length === 1 ? [readReplyFields(extraction, only)] : all;
  const read = addTime(whole, extraction);
  const sideOf = findSide(extraction, format);
  const mark = markForwarders(extraction);
  const refusal = findRefusalIn(extraction.view);
  const deliveries = read.map((delivery) => {
    const asked = refuse(
      addEvent(
        addOriginal(
          extraction.view,
          addLoginStage(addTracedStage(extraction, readConnectorLine(delivery))),
        ),
      ),
      refusal,
    );
    const found = leftAtGreeting(format, extraction, forgetGoodbye(extraction, asked));
    const told = withoutFrames(
      askedReader(extraction, waitedForAnswer(extraction, reachedServer(extraction, found))),
    );
    const sided = markLogin(extraction, { side: sideOf(told), ...told });
    return mark(markClient(sided, extraction));
  });
  const failed = findFailedInHead(extraction);
  const names = new Set(deliveries.map(({ recipient }) => recipient?.value));
  if (failed.length > 0 && !failed.some(({ value }) => names.has(value)))
    return failed.map((recipient) => ({
      diagnostic: '',
      context: '',
      ...deliveries[0],
      recipient,
    }));
  if (deliveries.some(({ recipient }) => recipient)) return deliveries;
  const recipient = findInReturned(extraction);
  return recipient ? deliveries.map((delivery) => ({ ...delivery, recipient })) : deliveries;
}
