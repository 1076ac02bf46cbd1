import { findPastedRecipients } from '../decode/head';
import type { Span } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { decide, factsOf } from '../find/decide';
import { codesIn } from '../find/extraction';
import { queueIdIn, reporterIn, stageIn } from '../find/facts';
import { present } from '../find/present';
import { type Anchor, anchorsIn, isStaff } from '../find/recipients';
import { serverOf } from '../find/server';
import { timeOf } from '../find/time';
import type { Extraction } from '../find/types';
import { foldedWords, readReasonInSubject, withoutCertainty } from './report-words';
import { extractSeveral } from './several-recipients';
import type { Delivery } from './types';

/**
 * What is said of each is looked for around it, so many recipients take long: of more than this the
 * rest is only named.
 */
const MOST_READ = 500;

const NAMES = ['to', 'from', 'return-path', 'reply-to', 'delivered-to', 'x-original-to'];

/**
 * Addresses that cannot be the recipient: the one the bounce was sent to, and those who look after
 * mail.
 */
function strangersOf({ message, view, words }: Extraction): ReadonlySet<string> {
  const own = message.sections.length > 0;
  const named = own
    ? NAMES.map((name) => message.headers[name] ?? '').join(' ')
    : findPastedRecipients(view, words.start);
  return new Set(addressesIn(named).map(({ value }) => value));
}

/**
 * Those who begin an entry or follow words that name a recipient; else the first address that is
 * not a stranger.
 */
export function recipientsIn(extraction: Extraction, span: Span): Anchor[] {
  const all = anchorsIn(extraction.view, span.start, span.end);
  const strangers = strangersOf(extraction);
  const sure = all.filter(({ sure, value }) => sure && !strangers.has(value));
  const people = sure.filter(({ value, entry }) => entry || !isStaff(value));
  // Who asks back whether a sender exists names it as a recipient: 'RCPT TO:<ada@example.com>'.
  const wrote = new Set(all.filter(({ sender }) => sender).map(({ value }) => value));
  const others = people.filter(({ value, entry }) => entry || !wrote.has(value));
  if (people.length > 0) return others.length > 0 ? others : people;
  if (sure.length > 0) return sure;
  const sureButNamed = all.filter(({ sure, value }) => sure && !isStaff(value));
  const loose = all.filter(
    ({ value, sender }) => !sender && !strangers.has(value) && !isStaff(value),
  );
  return (loose.length > 0 ? loose : sureButNamed).slice(0, 1);
}

function once(anchors: readonly Anchor[]): Anchor[] {
  const seen = new Set<string>();
  return anchors.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** The report's only recipient, or none: all of it is about that one. */
function onlyDelivery(
  extraction: Extraction,
  whole: Span,
  recipient: Anchor | undefined,
): Delivery {
  const { view } = extraction;
  const reply = decide(view, codesIn(extraction, whole), whole);
  const behind = { start: Math.min(recipient?.end ?? whole.start, whole.end), end: whole.end };
  const told = foldedWords(view, behind);
  const reporter = reporterIn(view, whole);
  const server =
    (reply.span ? undefined : serverOf(view, behind, undefined, reporter)) ??
    serverOf(view, whole, reply.span, reporter);
  const facts = {
    server,
    reporter,
    stage: stageIn(view, whole),
    time: timeOf(view, whole),
    queueId: queueIdIn(view, whole),
  };
  return {
    ...present({
      recipient: recipient && withoutCertainty(recipient),
      ...facts,
      ...factsOf(reply),
    }),
    diagnostic: reply.text || told,
    context: [
      reply.text ? told : '',
      foldedWords(view, whole),
      readReasonInSubject(extraction),
    ].join(' '),
  };
}

/**
 * What people and programs write in sentences: recipients, and for each the reply that stands with
 * it.
 */
export function extractProse(extraction: Extraction, span: Span): Delivery[] {
  const recipients = once(recipientsIn(extraction, span));
  const named = (recipient: Anchor): Delivery => ({
    recipient: withoutCertainty(recipient),
    diagnostic: '',
    context: '',
  });
  return recipients.length > 1
    ? [
        ...extractSeveral(extraction, span, recipients.slice(0, MOST_READ)),
        ...recipients.slice(MOST_READ).map(named),
      ]
    : [onlyDelivery(extraction, span, recipients[0])];
}
