import { addressesIn } from '../addresses';
import { decide, factsOf, type Reply } from '../decide';
import { codesIn } from '../extraction';
import { queueIdIn, reporterIn, serverIn, stageIn, timeIn } from '../facts';
import { PASTED_TO } from '../patterns';
import { present } from '../present';
import { type Anchor, anchorsIn, isStaff } from '../recipients';
import { folded } from '../reply-text';
import type { Delivery, Found, Mark, Span } from '../types';
import type { Extraction } from './types';

/** A recipient and the stretch of text that speaks of it. */
interface Entry extends Span {
  readonly recipient?: Anchor;
}

/** More recipients than this are a list, not a report; the rest is left out. */
export const MOST_RECIPIENTS = 500;

const NAMES = ['to', 'from', 'return-path', 'reply-to', 'delivered-to', 'x-original-to'];

/** How far a head that was pasted with the text reaches. */
const PASTED_HEAD = 1500;

const DAEMONS = ['mailer-daemon', 'postmaster@', 'mail delivery s', 'microsoft outlook'];

/** The 'To' lines of a pasted head, where its sender is one that sends bounces. */
function pastedTo(view: string, { start }: Span): string {
  const head = view.slice(start, start + PASTED_HEAD);
  const words = head.toLowerCase();
  return DAEMONS.some((name) => words.includes(name)) ? (head.match(PASTED_TO) ?? []).join(' ') : '';
}

/** Addresses that cannot be the recipient: the one the bounce was sent to, and those who look after mail. */
function strangersOf({ message, view, words }: Extraction): ReadonlySet<string> {
  const own = message.sections.length > 0;
  const named = own ? NAMES.map((name) => message.headers[name] ?? '').join(' ') : pastedTo(view, words);
  return new Set(addressesIn(named).map(({ value }) => value));
}

/** Those who begin an entry or follow words that name a recipient; else the first address that is not a stranger. */
export function recipientsIn(extraction: Extraction, span: Span): Anchor[] {
  const all = anchorsIn(extraction.view, span.start, span.end);
  const strangers = strangersOf(extraction);
  const sure = all.filter(({ sure, value }) => sure && !strangers.has(value));
  const people = sure.filter(({ value, entry }) => entry || !isStaff(value));
  if (people.length > 0) return people;
  if (sure.length > 0) return sure;
  const sureButNamed = all.filter(({ sure, value }) => sure && !isStaff(value));
  const loose = all.filter(({ value, sender }) => !sender && !strangers.has(value) && !isStaff(value));
  return (loose.length > 0 ? loose : sureButNamed).slice(0, 1);
}

function once(anchors: readonly Anchor[]): Anchor[] {
  const seen = new Set<string>();
  const first = anchors.filter(({ value }) => !seen.has(value) && seen.add(value));
  return first.slice(0, MOST_RECIPIENTS);
}

/** From each recipient to the next; what stands before the first one belongs to it when it is the only one. */
function entriesOf(span: Span, recipients: readonly Anchor[]): Entry[] {
  const [only] = recipients;
  if (!only) return [span];
  if (recipients.length === 1) return [{ ...span, recipient: only }];
  return recipients.map((recipient, place) => ({ recipient, start: recipient.start, end: recipients[place + 1]?.start ?? span.end }));
}

/** How far around a code its recipient may be named. */
const NEAR = 200;

/** The replies of the whole text that belong to a recipient whose entry has none: those that name it, else all. */
function mentioned(view: string, marks: readonly Mark[], { recipient }: Entry): readonly Mark[] {
  if (!recipient) return marks;
  const naming = marks.filter(({ start, end }) =>
    view
      .slice(Math.max(0, start - NEAR), end + NEAR)
      .toLowerCase()
      .includes(recipient.value),
  );
  return naming.length > 0 ? naming : marks;
}

const LONGEST_CONTEXT = 4000;

/** Sendmail and its like put the reason into the subject; others only say that something came back. */
const TELLING_SUBJECT = 'returned mail: ';

const subjectOf = ({ message }: Extraction): string => {
  const subject = message.headers['subject'] ?? '';
  return subject.toLowerCase().startsWith(TELLING_SUBJECT) ? subject : '';
};

const wordsOf = (view: string, { start, end }: Span): string => folded(view.slice(start, Math.min(end, start + LONGEST_CONTEXT)));

/** What an entry says in words where it has no reply: from the recipient on, and all of it. */
function toldIn(view: string, entry: Entry, whole: Span): { readonly diagnostic: string; readonly context: string } {
  const from = entry.recipient ? Math.max(entry.recipient.end, entry.start) : entry.start;
  return { diagnostic: wordsOf(view, { start: Math.min(from, entry.end), end: entry.end }), context: wordsOf(view, whole) };
}

const recipientOf = ({ recipient }: Entry): Found | undefined => recipient && { value: recipient.value, start: recipient.start, end: recipient.end };

function deliveryOf(extraction: Extraction, entry: Entry, whole: Span, all: readonly Mark[]): Delivery {
  const { view } = extraction;
  const own = decide(view, codesIn(extraction, entry), entry);
  const reply: Reply = own.basic || own.enhanced ? own : decide(view, mentioned(view, all, entry), whole);
  // A recipient with a reply of its own is not judged by what stands beside another one.
  const alone = own.basic !== undefined && entry.start > whole.start;
  const told = toldIn(view, entry, alone ? entry : whole);
  const reporter = reporterIn(view, whole);
  const named = serverIn(view, entry, reply.span) ?? serverIn(view, whole, reply.span);
  const server = named?.value === reporter?.value ? undefined : named;
  const stage = stageIn(view, entry);
  const time = timeIn(view, entry) ?? timeIn(view, whole);
  const queueId = queueIdIn(view, entry) ?? queueIdIn(view, whole);
  return {
    ...present({ recipient: recipientOf(entry), server, reporter, stage, time, queueId, ...factsOf(reply) }),
    diagnostic: reply.text || told.diagnostic,
    context: [reply.text ? told.diagnostic : '', told.context, subjectOf(extraction)].join(' '),
  };
}

/** What people and programs write in sentences: recipients, and for each the reply that stands with it. */
export function extractProse(extraction: Extraction, span: Span): Delivery[] {
  const entries = entriesOf(span, once(recipientsIn(extraction, span)));
  const all = codesIn(extraction, span);
  return entries.map((entry) => deliveryOf(extraction, entry, span, all));
}
