import type { Span } from '../decode/types';
import { decide, factsOf } from '../find/deciding-reply';
import { codesIn } from '../find/extraction';
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
import type { Listing, Waiting } from './queue/types';
import { wordsAround } from './report-words';
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

interface Listed {
  readonly listing: Listing;
  readonly waiting: readonly Waiting[];
}

function findListings({ view, words }: Extraction): Listed[] {
  const lines = readLines(view, words);
  return LISTINGS.map((listing) => ({
    listing,
    waiting: lines.some(({ text }) => listing.begins.test(text)) ? listing.read(view, lines) : [],
  })).filter(({ waiting }) => waiting.length > 0);
}

/** All that listings tell: `exim -bp` says who waits, and `exim -Mvl` below it why. */
const joinListings = (all: readonly Listed[]): Waiting[] =>
  all
    .flatMap((own) =>
      addReasons(
        own.waiting,
        all.flatMap((other) => (other === own ? [] : other.waiting)),
      ),
    )
    .sort((a, b) => a.span.start - b.span.start);

/** Whether as much of the text is lines of a log: these say what has become of a message since. */
function isRatherLog({ view, words }: Extraction, all: readonly Listed[]): boolean {
  const entries = findLogEntries(view, words).spans.filter(
    ({ start, end }) => !all.some(({ listing }) => listing.begins.test(view.slice(start, end))),
  );
  return entries.length > 0 && entries.length >= joinListings(all).length;
}

/** The codes of a reason: it is a reply, or the words of a program about mail. */
function findReasonCodes(extraction: Extraction, reason: Span): Mark[] {
  const { view, aboutMail } = extraction;
  const { start, end } = reason;
  const codes = aboutMail ? codesIn(extraction, reason) : findCodes(view, true, start, end);
  const [code] = REASON_CODE.exec(view.slice(start, end)) ?? [];
  return code === undefined || codes.some((mark) => mark.start === start)
    ? codes
    : [{ kind: 'basic', value: code, start, end: start + code.length }, ...codes];
}

/** Whatever a reply says, a message that is in a queue is still tried. */
function readDelivery(extraction: Extraction, waiting: Waiting): Delivery {
  const { view } = extraction;
  const { recipient, originalRecipient, queueId, time, reason, state, span } = waiting;
  const shared = present({ recipient, originalRecipient, queueId, time });
  const action = state ?? 'delayed';
  const place = { start: (reason ?? span).start, end: (reason ?? span).end };
  if (!reason || state === 'delivered')
    return { ...shared, action, deciding: place, diagnostic: '', context: '' };
  const reply = decide(view, findReasonCodes(extraction, reason), reason);
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
    context: wordsAround(view, reason, reply.span),
  };
}

/** What mail servers list of their queues (`mailq`, `postqueue`, `exim -bp`, `smtpctl show queue`). */
export const queue: Format = {
  name: 'queue',
  recognises: (extraction) => {
    const listings = findListings(extraction);
    return listings.length > 0 && !isRatherLog(extraction, listings);
  },
  extract: (extraction) =>
    joinListings(findListings(extraction)).map((waiting) => readDelivery(extraction, waiting)),
};
