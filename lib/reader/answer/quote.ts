import type { Span } from '../decode/types';
import type { Result } from '../judge/types';
import { withoutAsides } from '../judge/whole-words';
import { WHITE_SPACE } from '../knowledge/patterns';
import { CLAUSE_EDGE, SENTENCE_BREAK } from '../knowledge/word-patterns';
import { LEADS_ON, LITERAL_START, QUOTE_TAIL, REPEATED, SHOWING } from './patterns';

/** More of a text than this nobody reads as a quotation. */
const LONGEST_QUOTE = 80;

/** Words that are quoted in one row, without the codes with which lines of a reply begin. */
const fold = (text: string): string =>
  text.trim().replace(SHOWING, ' ').replace(WHITE_SPACE, ' ').replace(REPEATED, ' ').trim();

/** Cut between two words. */
function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const cut = text.slice(0, LONGEST_QUOTE);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}

/** Signs of links, addresses and names of files: no words that tell a reason. */
const OF_NAMES = ['/', '\\', '@'];

const isName = (word: string): boolean => OF_NAMES.some((sign) => word.includes(sign));

/** How much of a stretch are words. */
const lengthOf = ({ start, end }: Span, text: string): number =>
  text
    .slice(start, end)
    .split(' ')
    .filter((word) => !isName(word))
    .join(' ').length;

/** With the bracket that it has open at its end, if that stands there. */
function closeBracket({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const isOpen = text[end] === ')' && words.lastIndexOf('(') > words.lastIndexOf(')');
  return { start, end: isOpen ? end + 1 : end };
}

/** What stands behind the last name of some words. */
function behindNames(words: string): string {
  const all = words.split(' ');
  return all.slice(all.findLastIndex(isName) + 1).join(' ');
}

/**
 * Where the words before a quotation begin. One that begins with 'or' says only half: the clause
 * before belongs to it.
 */
function findLead(before: string, isJoined: (lead: string) => boolean): string {
  const edges = [...withoutAsides(before).matchAll(CLAUSE_EDGE)];
  const leadFrom = (edge: RegExpExecArray | undefined): string =>
    edge ? before.slice(edge.index + edge[0].length) : before;
  const edge = edges.at(-1);
  const lead = leadFrom(edge);
  // What stands between quotes is a part of the clause.
  const back = edge?.[0] === '"' ? -3 : -2;
  return edge && isJoined(lead) ? behindNames(leadFrom(edges.at(back))) : lead;
}

/**
 * Up to the edges of its clause in the reply, `behind` its codes, as far as that is short and names
 * nobody.
 */
function widenQuote(
  { start, end }: Span,
  text: string,
  reply: Span | undefined,
  behind: number,
): Span {
  const within =
    reply && reply.start <= start && reply.end >= end ? reply : { start: 0, end: text.length };
  const before = text.slice(Math.max(start - LONGEST_QUOTE, within.start, behind), start);
  const after = text.slice(end, Math.min(end + LONGEST_QUOTE, within.end));
  const over = withoutAsides(after).search(CLAUSE_EDGE);
  const words = text.slice(start, end);
  const lead = findLead(before, (lead) => LEADS_ON.test(lead + words));
  const rest = over < 0 ? after : after.slice(0, over);
  // Before '=' stands the name of the next field.
  const tail = (after[over] === '=' ? rest.slice(0, rest.lastIndexOf(' ')) : rest).replace(
    QUOTE_TAIL,
    '',
  );
  const isShort = lead.trimStart().length + end - start + tail.length < LONGEST_QUOTE;
  return isShort && !isName(withoutAsides(lead + tail))
    ? { start: start - lead.length, end: end + tail.length }
    : { start, end };
}

/** All stretches together where that is short and one sentence, else the longest. They are in order. */
function chooseStretch(stretches: readonly Span[], text: string): Span | undefined {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (
    first &&
    last &&
    last.end - first.start <= LONGEST_QUOTE &&
    !SENTENCE_BREAK.test(text.slice(first.start, last.end))
  )
    return { start: first.start, end: last.end };
  return [...stretches].sort((a, b) => lengthOf(b, text) - lengthOf(a, text))[0];
}

/** Of a reply with several lines a hyphen follows the code (RFC 5321, 4.2.1). */
const behindCode = (text: string, end: number): number => (text[end] === '-' ? end + 1 : end);

/** The words that a verdict rests on, as the visitor wrote them. */
export function quoteEvidence({ delivery, evidence }: Result, text: string): string {
  const { basic, enhanced, deciding } = delivery;
  const codes = [basic?.start, enhanced?.start];
  const stretch = chooseStretch(
    evidence.filter(({ start }) => !codes.includes(start)),
    text,
  );
  if (!stretch) return '';
  // Its last figure may be taken for a part of the word that is glued to it.
  const ends = [basic, enhanced].map((code) => behindCode(text, code?.end ?? 0));
  const behind = Math.max(...ends.filter((end) => end <= stretch.start + 1), 0);
  const { start, end } = closeBracket(widenQuote(stretch, text, deciding, behind), text);
  return shorten(fold(text.slice(Math.max(start, behind), end)).replace(LITERAL_START, ''));
}
