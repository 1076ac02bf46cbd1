import type { Found, Span } from '../decode/types';
import { decide, factsOf, type Reply } from '../find/decide';
import { queueIdIn, reporterIn, stageIn } from '../find/facts';
import { present } from '../find/present';
import type { Anchor } from '../find/recipients';
import { serverOf } from '../find/server';
import { timeOf } from '../find/time';
import type { Extraction } from '../find/types';
import { gather } from '../makers/index';
import { type Owned, ownersIn, paragraphsIn, placeOf } from './owners';
import { foundOf, LONGEST_CONTEXT, subjectOf, wordsOf } from './spoken';
import type { Delivery } from './types';

/** A report on several recipients: what is the same for all of them. */
interface Whole extends Span {
  readonly extraction: Extraction;
  readonly view: string;
  readonly recipients: readonly Anchor[];
  readonly paragraphs: readonly number[];
  /** What stands before the line of the first recipient: it is said of all. */
  readonly intro: Span;
  readonly reporter: Found | undefined;
}

const OPENING = ' <("\'[\n';

/** Where the signs begin that open an address: '<' is no part of the reply before it. */
function beforeOpening(view: string, start: number): number {
  let at = start;
  while (at > 0 && OPENING.includes(view.charAt(at - 1))) at -= 1;
  return at;
}

/**
 * The reply among the codes of one of several recipients: it does not go on into what is said of
 * the next one.
 */
function replyOf({ view, recipients, start, end }: Whole, { marks, recipient }: Owned): Reply {
  const reply = decide(view, marks, { start, end });
  const { span } = reply;
  const next =
    span &&
    recipients.find(
      (other) =>
        other.value !== recipient.value && other.start > span.start && other.start < span.end,
    );
  return next ? decide(view, marks, { start, end: beforeOpening(view, next.start) }) : reply;
}

/** Who was talked to is told once, for all the commands below. */
const BEFORE_SESSION_HOST = gather(({ beforeSessionHost }) => beforeSessionHost);

/**
 * The server before a reply in its paragraph, behind whoever else is an entry there; or the one of
 * the whole session.
 */
function serverNear(
  { view, start, recipients, paragraphs, reporter }: Whole,
  { recipient }: Owned,
  span: Span,
): Found | undefined {
  const top = paragraphs[placeOf(paragraphs, span.start)] ?? start;
  const others = recipients.filter(
    (other) => other.value !== recipient.value && other.start >= top && other.start < span.start,
  );
  const near = serverOf(view, { start: others.at(-1)?.end ?? top, end: span.end }, span, reporter);
  const before = view.slice(Math.max(top, span.start - LONGEST_CONTEXT), span.start).toLowerCase();
  const session = BEFORE_SESSION_HOST.some((words) => before.includes(words));
  return (
    near ?? (session ? serverOf(view, { start: top, end: span.end }, span, reporter) : undefined)
  );
}

/**
 * The server that refused one of several: told in its own stretch or beside its reply; for all only
 * where the reply is for all.
 */
function serverFor(whole: Whole, owned: Owned, { span }: Reply): Found | undefined {
  const { view, reporter } = whole;
  const { own, shared } = owned;
  if (!span) return serverOf(view, own, undefined, reporter);
  if (shared) return serverOf(view, whole, span, reporter);
  const inside =
    span.start >= own.start && span.start < own.end
      ? serverOf(view, own, span, reporter)
      : undefined;
  return inside ?? serverNear(whole, owned, span);
}

const LONGEST_LINE = 300;

/** The reply with the line right before its own: the command that it answers. */
function withCommand(view: string, { start, end }: Span): Span {
  const before = view.slice(Math.max(0, start - LONGEST_LINE), start);
  const line = before.lastIndexOf('\n');
  return { start: start - before.length + before.lastIndexOf('\n', line - 1) + 1, end };
}

/**
 * The words before a recipient on its line: 'User mailbox exceeds allowed size: maria@example.org'.
 */
function leadOf({ view, recipients }: Whole, { start }: Anchor): string {
  const before = view.slice(Math.max(0, start - LONGEST_LINE), start);
  const from = start - before.length + before.lastIndexOf('\n') + 1;
  const other = recipients.findLast((each) => each.end > from && each.end <= start);
  return wordsOf(view, { start: other?.end ?? from, end: start });
}

/** One of several recipients: nothing that is said of another one is asked. */
function deliveryOf(whole: Whole, owned: Owned): Delivery {
  const { view, extraction, intro, reporter } = whole;
  const { recipient, own, shared } = owned;
  const reply = replyOf(whole, owned);
  const told = wordsOf(view, { start: Math.min(recipient.end, own.end), end: own.end });
  const facts = {
    server: serverFor(whole, owned, reply),
    reporter,
    stage: stageIn(view, own) ?? (reply.span && stageIn(view, withCommand(view, reply.span))),
    time: timeOf(view, own) ?? timeOf(view, intro),
    queueId: queueIdIn(view, own) ?? queueIdIn(view, intro),
  };
  const around = shared ? [wordsOf(view, whole), subjectOf(extraction)] : [wordsOf(view, intro)];
  return {
    ...present({ recipient: foundOf(recipient), ...facts, ...factsOf(reply) }),
    diagnostic: reply.text || told,
    context: [reply.text ? told : '', leadOf(whole, recipient), ...around].join(' '),
  };
}

/** What a text says of each of several recipients. */
export function deliveriesOf(
  extraction: Extraction,
  span: Span,
  recipients: readonly Anchor[],
): Delivery[] {
  const { view } = extraction;
  const first = recipients.reduce((least, next) => Math.min(least, next.start), span.end);
  const intro = { start: span.start, end: Math.max(span.start, view.lastIndexOf('\n', first)) };
  const whole = {
    ...span,
    extraction,
    view,
    recipients,
    paragraphs: paragraphsIn(view, span),
    intro,
    reporter: reporterIn(view, span),
  };
  return ownersIn(extraction, span, recipients).map((owned) => deliveryOf(whole, owned));
}
