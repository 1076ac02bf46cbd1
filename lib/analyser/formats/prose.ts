import { decide } from '../decide';
import { findCodes } from '../find-codes';
import { HOST_NAME, WHITE_SPACE } from '../patterns';
import { type Anchor, anchorsIn, isStaff } from '../recipients';
import type { Delivery, Found, Span } from '../types';
import type { Extraction } from './types';

/** A recipient and the stretch of text that speaks of it. */
interface Entry extends Span {
  readonly recipient?: Anchor;
}

const folded = (text: string): string => text.replace(WHITE_SPACE, ' ').trim();

/** Addresses that cannot be the recipient: the one the bounce was sent to, and those who look after mail. */
function others(extraction: Extraction): ReadonlySet<string> {
  const { headers } = extraction.message;
  const named = [headers['to'], headers['from'], headers['return-path'], headers['reply-to'], headers['delivered-to'], headers['x-original-to']].join(' ');
  return new Set(anchorsIn(named, 0, named.length).map(({ value }) => value));
}

function recipientsIn(extraction: Extraction, span: Span): Anchor[] {
  const all = anchorsIn(extraction.view, span.start, span.end).filter(({ value }) => !isStaff(value));
  const strangers = others(extraction);
  const sure = all.filter((anchor) => anchor.sure && !strangers.has(anchor.value));
  if (sure.length > 0) return sure;
  const sureButNamed = all.filter((anchor) => anchor.sure);
  const loose = all.filter(({ value }) => !strangers.has(value));
  return (loose.length > 0 ? loose : sureButNamed).slice(0, 1);
}

const once = (anchors: readonly Anchor[]): Anchor[] => anchors.filter((anchor, place) => anchors.findIndex(({ value }) => value === anchor.value) === place);

/** From each recipient to the next; what stands before the first one belongs to it when it is the only one. */
function entriesOf(span: Span, recipients: readonly Anchor[]): Entry[] {
  if (recipients.length === 0) return [span];
  if (recipients.length === 1) return [{ ...span, ...(recipients[0] ? { recipient: recipients[0] } : {}) }];
  return recipients.map((recipient, place) => ({ recipient, start: recipient.start, end: recipients[place + 1]?.start ?? span.end }));
}

/** The host named before the reply: 'host mx.example.org[192.0.2.27] said:', 'Remote-MTA', 'while talking to mx.example.org.:'. */
function serverIn(view: string, { start, end }: Span): Found | undefined {
  const stretch = view.slice(start, Math.min(end, start + 2000));
  for (const match of stretch.matchAll(HOST_NAME)) {
    const before = stretch.slice(Math.max(0, match.index - 30), match.index).toLowerCase();
    if (/(?:host|talking to|server|relay=|remote-mta: ?dns;|reporting server:|connect to|from|by|mta|mx) ?:?\s{0,4}$/.test(before))
      return { value: match[0].toLowerCase(), start: start + match.index, end: start + match.index + match[0].length };
  }
  return undefined;
}

/** Entries that share one reply: several recipients are listed, then the transcript says why. */
function deliveryOf(extraction: Extraction, entry: Entry, whole: Span): Delivery {
  const { view, aboutMail } = extraction;
  const own = decide(view, findCodes(view, aboutMail, entry.start, entry.end));
  const reply = own.basic || own.enhanced ? own : decide(view, mentioned(extraction, entry, whole));
  const server = serverIn(view, entry) ?? serverIn(view, whole);
  return {
    ...(entry.recipient ? { recipient: { value: entry.recipient.value, start: entry.recipient.start, end: entry.recipient.end } } : {}),
    ...(reply.basic ? { basic: reply.basic } : {}),
    ...(reply.enhanced ? { enhanced: reply.enhanced } : {}),
    ...(reply.span ? { deciding: reply.span } : {}),
    ...(server ? { server } : {}),
    diagnostic: folded(view.slice(entry.start, Math.min(entry.end, entry.start + 4000))),
    context: folded(view.slice(whole.start, Math.min(whole.end, whole.start + 4000))),
  };
}

/** The replies of the whole text that belong to a recipient whose entry has none: those that name it, else all. */
function mentioned({ view, aboutMail }: Extraction, entry: Entry, whole: Span) {
  const marks = findCodes(view, aboutMail, whole.start, whole.end);
  const name = entry.recipient?.value ?? '';
  const naming = marks.filter(
    ({ start, end }) =>
      name &&
      view
        .slice(Math.max(0, start - 200), end + 200)
        .toLowerCase()
        .includes(name),
  );
  return naming.length > 0 ? naming : marks;
}

/** What people and programs write in sentences: recipients, and for each the reply that stands with it. */
export function extractProse(extraction: Extraction, span: Span): Delivery[] {
  const recipients = once(recipientsIn(extraction, span));
  const entries = entriesOf(span, recipients);
  return entries.map((entry) => deliveryOf(extraction, entry, span));
}
