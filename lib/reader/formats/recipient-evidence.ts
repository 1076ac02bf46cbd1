import type { Span } from '../decode/types';
import { codesIn } from '../find/extraction';
import { EXPANSIONS } from '../find/recipient-leads';
import type { Anchor } from '../find/recipients';
import { refuses } from '../find/reply-candidates';
import { tellsFailing } from '../find/tells-failing';
import type { Extraction } from '../find/types';
import {
  ACCEPTED,
  ACCEPTED_BELOW,
  LABEL_BEFORE,
  LEADS_ON,
  LETTERS,
  SENTENCE_ENDED,
  SENTENCE_OVER,
} from './patterns';
import { SENDING_CALL } from './program-patterns';

/** How far before and behind an address its line is looked at: a line may have megabytes. */
const LINE_REACH = 300;

function lineAround(view: string, { start, end }: Span): Span {
  const before = view.slice(Math.max(0, start - LINE_REACH), start);
  const behind = view.slice(end, end + LINE_REACH);
  const stop = behind.indexOf('\n');
  return {
    start: start - before.length + before.lastIndexOf('\n') + 1,
    end: end + (stop < 0 ? behind.length : stop),
  };
}

/** The line with what is indented below it: reports are wrapped in the middle of a reply. */
function withWrapped(view: string, line: Span): Span {
  const below = lineAround(view, { start: line.end + 1, end: line.end + 1 });
  return view.startsWith('  ', below.start) ? { start: line.start, end: below.end } : line;
}

const hasRefusal = (extraction: Extraction, span: Span): boolean =>
  codesIn(extraction, span).some(refuses);

/** The last line with words before another one. */
function readLineAbove(view: string, { start }: Span): string {
  const before = view.slice(Math.max(0, start - LINE_REACH), start).trimEnd();
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** A single line, in whatever language, is about whom it names. */
const isOneLine = (view: string): boolean => !view.trim().includes('\n');

/**
 * Does the text say anything of an address to which no word leads? A code or a failure on its own
 * line, or words above that lead on to it; anybody may stand elsewhere in a text.
 */
export function isSpokenAbout(extraction: Extraction, anchor: Anchor): boolean {
  const { view } = extraction;
  const own = lineAround(view, anchor);
  const line = withWrapped(view, own);
  if (isOneLine(view) || hasRefusal(extraction, line)) return true;
  const words = view.slice(line.start, line.end);
  if (tellsFailing(words) || SENDING_CALL.test(words)) return true;
  if (EXPANSIONS.some((lead) => words.includes(lead))) return true;
  const above = readLineAbove(view, own);
  const leads = LETTERS.test(view.slice(own.start, anchor.start))
    ? LEADS_ON.test(above)
    : !SENTENCE_ENDED.test(above);
  return leads && tellsFailing(above);
}

/** Does an address stand in what a server has answered, behind a code that refuses? */
const isInReply = (extraction: Extraction, anchor: Anchor): boolean =>
  hasRefusal(extraction, { start: lineAround(extraction.view, anchor).start, end: anchor.start });

/** 'recipient: "maria@example.org"', and not 'an email to maria@example.org'. */
const isLabelled = (view: string, { start }: Anchor): boolean =>
  LABEL_BEFORE.test(view.slice(Math.max(0, start - LINE_REACH), start));

/** The sentence in which an address stands says that it failed. */
function failsInSentence({ view }: Extraction, anchor: Anchor): boolean {
  const { start, end } = lineAround(view, anchor);
  const before = view.slice(start, anchor.start).split(SENTENCE_OVER).at(-1);
  const [behind = ''] = view.slice(anchor.end, end).split(SENTENCE_OVER, 1);
  return tellsFailing(`${before}@${behind}`);
}

/** The lines of a report in which a field names somebody: up to the first empty one. */
function blockBelow({ view }: Extraction, { start }: Anchor): Span {
  const block = view.slice(start, start + 2 * LINE_REACH).split('\n\n', 1)[0] ?? '';
  return { start, end: start + block.length };
}

/** Has a server said itself that this one is refused? */
const isRefusedByName = (extraction: Extraction, anchor: Anchor): boolean =>
  anchor.replied ||
  hasRefusal(extraction, lineAround(extraction.view, anchor)) ||
  (anchor.sure && !anchor.spoken && hasRefusal(extraction, blockBelow(extraction, anchor)));

/** '250 <maria@example.org>... Recipient ok', and 'RCPT TO:<maria@example.org>' with '250' below. */
function isAccepted({ view }: Extraction, anchor: Anchor): boolean {
  const { start, end } = lineAround(view, anchor);
  return (
    ACCEPTED.test(view.slice(start, anchor.start)) ||
    ACCEPTED_BELOW.test(view.slice(start, end + LINE_REACH))
  );
}

/** The addresses of those for whom something holds. */
const valuesOf = (
  anchors: readonly Anchor[],
  holds: (anchor: Anchor) => boolean,
): ReadonlySet<string> => new Set(anchors.filter(holds).map(({ value }) => value));

const hasOther = (values: ReadonlySet<string>, { value }: Anchor): boolean =>
  values.size > (values.has(value) ? 1 : 0);

/** Does an address stand in what was said of the one before it on its line? */
function isSaidOfLast(extraction: Extraction, last: Anchor | undefined, anchor: Anchor): boolean {
  if (!last || last.value === anchor.value || anchor.start - last.end > LINE_REACH) return false;
  const between = { start: last.end, end: anchor.start };
  const words = extraction.view.slice(between.start, between.end);
  return !words.includes('\n') && hasRefusal(extraction, between);
}

/** Those who are named inside what was said of another one: 'Blacklisted user: ada@example.com'. */
function findInside(extraction: Extraction, told: readonly Anchor[]): ReadonlySet<Anchor> {
  const inReply = new Set(told.filter((anchor) => isInReply(extraction, anchor)));
  const outside = valuesOf(told, (anchor) => !inReply.has(anchor));
  return new Set(
    told.filter(
      (anchor, place) =>
        inReply.has(anchor) &&
        (hasOther(outside, anchor) || isSaidOfLast(extraction, told[place - 1], anchor)),
    ),
  );
}

/**
 * Without those whom the text names, and of whom it tells nothing itself, where a server has
 * refused somebody else: whom it has accepted, and whom a sentence names that tells no failure, or
 * the reply to another one. Whom a word leads to that people use as well ('user ', 'an email to ')
 * may be anybody; of an entry, a field or a command nothing more is asked.
 */
export function withoutBystanders(
  extraction: Extraction,
  people: readonly Anchor[],
  all: readonly Anchor[],
): readonly Anchor[] {
  const senders = valuesOf(all, ({ sender }) => sender);
  const told = all.filter(({ sure, replied, value }) => !senders.has(value) && (sure || replied));
  if (valuesOf(told, () => true).size < 2) return people;
  const named = valuesOf(told, ({ spoken, replied }) => !spoken || replied);
  const refused = valuesOf(told, (anchor) => isRefusedByName(extraction, anchor));
  const accepted = valuesOf(told, (anchor) => isAccepted(extraction, anchor));
  const isSpared = ({ value }: Anchor): boolean => accepted.has(value) && !refused.has(value);
  const isMentioned = (anchor: Anchor): boolean =>
    !named.has(anchor.value) &&
    !isInReply(extraction, anchor) &&
    !isLabelled(extraction.view, anchor) &&
    !failsInSentence(extraction, anchor);
  const isAside = (anchor: Anchor): boolean =>
    hasOther(refused, anchor) && (isSpared(anchor) || isMentioned(anchor));
  const concerned = told.filter((anchor) => !isAside(anchor));
  const inside = findInside(extraction, concerned);
  const kept = new Set(
    concerned.filter((anchor) => named.has(anchor.value) || !inside.has(anchor)),
  );
  return people.filter((anchor) => senders.has(anchor.value) || kept.has(anchor));
}
