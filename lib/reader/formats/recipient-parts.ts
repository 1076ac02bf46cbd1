import type { Span } from '../decode/types';
import { codesIn } from '../find/extraction';
import type { Anchor } from '../find/recipients';
import type { Extraction, Mark } from '../find/types';
import { hasWords } from './has-words';
import { findMentions, type Mention } from './mentions';
import { findLastStart, findParagraphs } from './paragraphs';
import { type SharedCodes, shareCodes } from './share-codes';

/** The part of a report that is about one of several recipients. */
export interface RecipientPart {
  readonly recipient: Anchor;
  readonly span: Span;
  readonly codes: readonly Mark[];
  /** The codes are not its own alone: they stand behind a list, or belong to nobody. */
  readonly shared: boolean;
}

/** A part before the recipients without words are given the codes of their list. */
interface Draft {
  readonly recipient: Anchor;
  readonly span: Span;
  readonly codes: readonly Mark[];
  readonly hasWords: boolean;
  /** The paragraph in which it is named first: those in the same one are a list. */
  readonly list: number;
}

const LONGEST_LAST_LINE = 1000;

/**
 * From a recipient up to where it is spoken of: the line of the next other one, or the end of the
 * paragraph that has words about it.
 */
function findSpan(
  view: string,
  { start, end }: Span,
  paragraphEnd: number,
): { readonly span: Span; readonly hasWords: boolean } {
  const before = view.slice(Math.max(start, end - LONGEST_LAST_LINE), end);
  const newline = end < view.length ? before.lastIndexOf('\n') : -1;
  const stop = newline < 0 ? end : end - before.length + newline + 1;
  const near = { start, end: Math.min(stop, paragraphEnd) };
  const spoken = hasWords(view, near);
  return { span: spoken ? near : { start, end: stop }, hasWords: spoken };
}

/** What is needed to tell whose a code is: the whole stretch, read once. */
interface Sharing {
  readonly view: string;
  readonly end: number;
  readonly paragraphs: readonly number[];
  readonly mentions: readonly Mention[];
  /** Where the mentions begin. */
  readonly starts: readonly number[];
  readonly codes: SharedCodes;
}

/** Where the next other recipient is named. */
function findNextOther({ mentions, starts, end }: Sharing, recipient: Anchor): number {
  const at = findLastStart(starts, recipient.start);
  const other = mentions.find(
    ({ anchor }, place) => place > at && anchor.value !== recipient.value,
  );
  return other?.anchor.start ?? end;
}

function draftPart(sharing: Sharing, recipient: Anchor): Draft {
  const { view, paragraphs, mentions, codes, end } = sharing;
  const paragraph = findLastStart(paragraphs, recipient.start);
  const part = findSpan(
    view,
    { start: recipient.end, end: findNextOther(sharing, recipient) },
    paragraphs[paragraph + 1] ?? end,
  );
  const far = part.hasWords ? [] : (codes.far.get(recipient.value) ?? []);
  const first = mentions.find(({ anchor }) => anchor.value === recipient.value);
  return {
    recipient,
    span: { start: recipient.start, end: part.span.end },
    codes: codes.near.get(recipient.value) ?? far,
    hasWords: part.hasWords,
    list: first?.paragraph ?? paragraph,
  };
}

/**
 * Those who are named one below the other, without a word in between, share the codes of the last
 * of them.
 */
function findCodesOfList(drafts: readonly Draft[], place: number): readonly Mark[] {
  const list = drafts[place]?.list;
  for (const draft of drafts.slice(place)) {
    if (draft.list !== list) return [];
    if (draft.codes.length > 0) return draft.codes;
    if (draft.hasWords) return [];
  }
  return [];
}

/**
 * What belongs to each of several recipients. A paragraph that speaks of one never lends its codes
 * to another: where a recipient's own words have no code, there is none. Only who is named without
 * a word takes what was said to the group, or to nobody by name.
 */
export function splitByRecipient(
  extraction: Extraction,
  span: Span,
  recipients: readonly Anchor[],
): RecipientPart[] {
  const { view } = extraction;
  const paragraphs = findParagraphs(view, span);
  const mentions = findMentions(extraction, span, recipients, paragraphs);
  const starts = mentions.map(({ anchor }) => anchor.start);
  const lead = codesIn(extraction, { start: span.start, end: starts[0] ?? span.end });
  const codes = shareCodes(view, lead, mentions, paragraphs);
  const sharing = { view, end: span.end, paragraphs, mentions, starts, codes };
  const drafts = recipients.map((recipient) => draftPart(sharing, recipient));
  const handedOut = new Set([...codes.near.values()].flat());
  const ofNobody = lead.filter((code) => !handedOut.has(code));
  return drafts.map(({ recipient, span, codes, hasWords }, place) => {
    if (codes.length > 0 || hasWords) return { recipient, span, codes, shared: false };
    const ofList = findCodesOfList(drafts, place);
    return { recipient, span, codes: ofList.length > 0 ? ofList : ofNobody, shared: true };
  });
}
