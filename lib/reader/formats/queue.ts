import type { Span } from '../decode/types';
import { decide, factsOf } from '../find/deciding-reply';
import { serverIn, stageIn } from '../find/facts';
import { findCodes } from '../find/find-codes';
import { present } from '../find/present';
import { folded } from '../find/reply-text';
import type { Extraction, Mark } from '../find/types';
import { findLogEntries } from './log-entries';
import { findRelay } from './log-fields';
import { readLines } from './queue/lines';
import { LISTINGS } from './queue/listings';
import { REASON_CODE } from './queue/patterns';
import type { Waiting } from './queue/types';
import type { Delivery, Format } from './types';

/** What one listing says, with the reasons that another one gives for the same recipients. */
function addReasons(own: readonly Waiting[], others: readonly Waiting[]): Waiting[] {
  const reasons = new Set(
    others.flatMap(({ recipient, reason }) => (reason && recipient ? [recipient.value] : [])),
  );
  return own.filter(
    ({ recipient, reason }) => reason || !recipient || !reasons.has(recipient.value),
  );
}

/** All that listings tell: `exim -bp` says who waits, and `exim -Mvl` below it why. */
function findWaiting({ view, words }: Extraction): Waiting[] {
  const lines = readLines(view, words);
  const listings = LISTINGS.map(({ begins, read }) =>
    lines.some(({ text }) => begins.test(text)) ? read(view, lines) : [],
  ).filter((waiting) => waiting.length > 0);
  return listings
    .flatMap((own) => addReasons(own, listings.filter((other) => other !== own).flat()))
    .sort((a, b) => a.span.start - b.span.start);
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether more of the text is lines of a log: these say what has become of a message since. */
const isRatherLog = ({ view, words }: Extraction, waiting: readonly Waiting[]): boolean =>
  findLogEntries(view, words).length >
  lengthOf(waiting.flatMap(({ span, reason }) => (reason ? [span, reason] : [span])));

/** The codes of a reason: it is a reply, or the words of a program about mail. */
function findReasonCodes(view: string, { start, end }: Span): Mark[] {
  const codes = findCodes(view, true, start, end);
  const [code] = REASON_CODE.exec(view.slice(start, end)) ?? [];
  return code === undefined || codes.some((mark) => mark.start === start)
    ? codes
    : [{ kind: 'basic', value: code, start, end: start + code.length }, ...codes];
}

/** Whatever a reply says, a message that is in a queue is still tried. */
function readDelivery(view: string, waiting: Waiting): Delivery {
  const { recipient, originalRecipient, queueId, time, reason, state, span } = waiting;
  const shared = present({ recipient, originalRecipient, queueId, time });
  const action = state ?? 'delayed';
  const place = { start: (reason ?? span).start, end: (reason ?? span).end };
  if (!reason || state === 'delivered')
    return { ...shared, action, deciding: place, diagnostic: '', context: '' };
  const reply = decide(view, findReasonCodes(view, reason), reason);
  const text = view.slice(reason.start, reason.end);
  const server = serverIn(view, reason, reply.span) ?? findRelay(text, reason.start);
  const words = folded(text);
  return {
    ...shared,
    action,
    deciding: place,
    ...present({ server, stage: stageIn(view, reason) }),
    ...factsOf(reply),
    diagnostic: reply.text || words,
    context: words,
  };
}

/** What mail servers list of their queues (`mailq`, `postqueue`, `exim -bp`, `smtpctl show queue`). */
export const queue: Format = {
  name: 'queue',
  recognises: (extraction) => {
    const waiting = findWaiting(extraction);
    return waiting.length > 0 && !isRatherLog(extraction, waiting);
  },
  extract: (extraction) =>
    findWaiting(extraction).map((waiting) => readDelivery(extraction.view, waiting)),
};
