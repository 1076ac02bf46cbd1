import { firstPast } from '../../sorted';
import type { Span } from '../decode/types';
import { codesIn } from '../find/extraction';
import { type Anchor, anchorsIn } from '../find/recipients';
import { replyEnd } from '../find/reply-text';
import type { Extraction, Mark } from '../find/types';

/**
 * What a text says of one of several recipients: the stretch that belongs to it, and the codes that
 * do.
 */
export interface Owned {
  readonly recipient: Anchor;
  readonly own: Span;
  readonly marks: readonly Mark[];
  /** The codes are not its own alone: they stand behind a list, or belong to nobody. */
  readonly shared: boolean;
}

/** The last place of an ordered list that is not beyond a value; -1 where all are. */
export const placeOf = (starts: readonly number[], at: number): number =>
  firstPast(starts, (start) => start > at) - 1;

/**
 * Where the paragraphs of a stretch begin: behind an empty line, and at a rule ('----- Transcript
 * of session follows -----').
 */
export function paragraphsIn(view: string, { start, end }: Span): number[] {
  const starts = [start];
  let wasEmpty = false;
  for (let at = start; at < end; ) {
    const newline = view.indexOf('\n', at);
    const stop = newline < 0 ? end : Math.min(newline, end);
    const line = view.slice(at, Math.min(stop, at + 100)).trim();
    if (at > start && line && (wasEmpty || line.startsWith('---'))) starts.push(at);
    wasEmpty = line === '';
    at = stop + 1;
  }
  return starts;
}

/**
 * Where one of several recipients is named, what follows up to the next one, and what codes stand
 * there.
 */
interface Mention {
  readonly anchor: Anchor;
  readonly end: number;
  readonly paragraph: number;
  readonly marks: readonly Mark[];
}

/** Words that only join or explain addresses are no words about them. */
const JOINING: readonly string[] = ['expanded', 'generated', 'from', 'and'];
const SHORTEST_WORD = 4;

const isWord = (word: string): boolean => {
  const letters = [...word].filter(
    (letter) => letter.toLowerCase() !== letter.toUpperCase() || letter > '\u2e80',
  ).length;
  return (
    (letters >= SHORTEST_WORD || word > '\u2e80') &&
    !word.includes('@') &&
    !JOINING.some((joining) => word.includes(joining))
  );
};

const LONGEST_READ = 1000;

/** Does a stretch say anything in words, addresses aside? */
const speaks = (view: string, { start, end }: Span): boolean =>
  view
    .slice(start, Math.min(end, start + LONGEST_READ))
    .split(' ')
    .flatMap((words) => words.split('\n'))
    .some(isWord);

/**
 * Does the reply that begins with a code name whom the next mention names ('550 5.1.1
 * <maria@example.org>... User unknown')?
 */
const names = (view: string, mark: Mark, next: Anchor): boolean =>
  next.start - mark.end < LONGEST_READ &&
  !view.slice(mark.end, next.start).includes('\n') &&
  replyEnd(view, mark.start, next.end) > next.start;

function mentionsIn(
  extraction: Extraction,
  span: Span,
  recipients: readonly Anchor[],
  paragraphs: readonly number[],
): Mention[] {
  const values = new Set(recipients.map(({ value }) => value));
  const anchors = anchorsIn(extraction.view, span.start, span.end).filter(
    ({ value, sender }) => !sender && values.has(value),
  );
  return anchors.map((anchor, place) => {
    const end = anchors[place + 1]?.start ?? span.end;
    return {
      anchor,
      end,
      paragraph: placeOf(paragraphs, anchor.start),
      marks: codesIn(extraction, { start: anchor.start, end }),
    };
  });
}

interface Codes {
  /** Those in a paragraph that names the recipient before them. */
  readonly near: Map<string, Mark[]>;
  /** Those in the paragraphs behind, up to where somebody else is named. */
  readonly far: Map<string, Mark[]>;
}

function add(codes: Map<string, Mark[]>, value: string, mark: Mark): void {
  const known = codes.get(value);
  if (known) known.push(mark);
  else codes.set(value, [mark]);
}

/**
 * Hands each code to whom it belongs: the entry it stands in, else whom its own words name, else
 * whoever was named last before it.
 */
function shareOut(
  view: string,
  lead: readonly Mark[],
  mentions: readonly Mention[],
  paragraphs: readonly number[],
): Codes {
  const codes: Codes = { near: new Map(), far: new Map() };
  const first = mentions[0]?.anchor;
  for (const mark of lead)
    if (first && names(view, mark, first)) add(codes.near, first.value, mark);
  mentions.forEach(({ anchor, paragraph, marks }, place) => {
    const next = mentions[place + 1]?.anchor;
    for (const mark of marks) {
      const near = placeOf(paragraphs, mark.start) === paragraph;
      if (!(near && anchor.entry) && next && names(view, mark, next))
        add(codes.near, next.value, mark);
      else add(near ? codes.near : codes.far, anchor.value, mark);
    }
  });
  return codes;
}

/**
 * Up to where a recipient is spoken of: the next other one's line, or the end of the paragraph that
 * has words about it.
 */
function ownSpan(
  view: string,
  from: number,
  end: number,
  paragraphEnd: number,
): Span & { readonly told: boolean } {
  const before = view.slice(Math.max(from, end - LONGEST_READ), end);
  const newline = end < view.length ? before.lastIndexOf('\n') : -1;
  const stop = newline < 0 ? end : end - before.length + newline + 1;
  const near = { start: from, end: Math.min(stop, paragraphEnd) };
  const told = speaks(view, { start: near.start, end: near.end });
  return told ? { ...near, told } : { start: from, end: stop, told };
}

interface Draft extends Owned {
  readonly told: boolean;
  /** The paragraph in which it is named first: those in the same one are a list. */
  readonly list: number;
}

/**
 * Those who are named one below the other, without a word in between, share the codes of the last
 * of them.
 */
function ofGroup(drafts: readonly Draft[], place: number): readonly Mark[] {
  const list = drafts[place]?.list;
  for (let next = place; next < drafts.length && drafts[next]?.list === list; next += 1) {
    const { marks, told } = drafts[next] as Draft;
    if (marks.length > 0) return marks;
    if (told) return [];
  }
  return [];
}

/**
 * What belongs to each of several recipients. A paragraph that speaks of one never lends its codes
 * to another: where a recipient's own words have no code, there is none. Only who is named without
 * a word takes what was said to the group, or to nobody by name.
 */
export function ownersIn(
  extraction: Extraction,
  span: Span,
  recipients: readonly Anchor[],
): Owned[] {
  const { view } = extraction;
  const paragraphs = paragraphsIn(view, span);
  const mentions = mentionsIn(extraction, span, recipients, paragraphs);
  const lead = codesIn(extraction, {
    start: span.start,
    end: mentions[0]?.anchor.start ?? span.end,
  });
  const codes = shareOut(view, lead, mentions, paragraphs);
  const starts = mentions.map(({ anchor }) => anchor.start);
  const drafts = recipients.map((recipient): Draft => {
    const paragraph = placeOf(paragraphs, recipient.start);
    const at = placeOf(starts, recipient.start);
    const other = mentions.findIndex(
      ({ anchor }, place) => place > at && anchor.value !== recipient.value,
    );
    const own = ownSpan(
      view,
      recipient.end,
      mentions[other]?.anchor.start ?? span.end,
      paragraphs[paragraph + 1] ?? span.end,
    );
    const near = codes.near.get(recipient.value);
    const marks = near ?? (own.told ? [] : (codes.far.get(recipient.value) ?? []));
    const list =
      mentions.find(({ anchor }) => anchor.value === recipient.value)?.paragraph ?? paragraph;
    return {
      recipient,
      own: { start: recipient.start, end: own.end },
      marks,
      shared: false,
      told: own.told,
      list,
    };
  });
  const nobodys = lead.filter(
    (mark) => ![...codes.near.values()].some((marks) => marks.includes(mark)),
  );
  return drafts.map(({ recipient, own, marks, told }, place) => {
    if (marks.length > 0 || told) return { recipient, own, marks, shared: false };
    const group = ofGroup(drafts, place);
    return { recipient, own, marks: group.length > 0 ? group : nobodys, shared: true };
  });
}
