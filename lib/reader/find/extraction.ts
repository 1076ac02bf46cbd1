import { firstPast } from '../../sorted';
import { findTextBelowHead } from '../decode/head';
import { FENCE } from '../decode/patterns';
import { splitReturned } from '../decode/returned';
import type { Message, Section, Span } from '../decode/types';
import { readingView } from '../decode/view';
import { isAboutMail } from './about-mail';
import { addressesIn } from './addresses';
import { findCodes } from './find-codes';
import { present } from './present';
import { sessionOf } from './protocol';
import type { Extraction, Mark } from './types';

const withKind = (sections: readonly Section[], kind: Section['kind']): Section[] =>
  sections.filter((section) => section.kind === kind);

/** From the first line that opens a block of code in a forum to the last that closes one. */
function findFenced(text: string): Span | undefined {
  const fences = [...text.matchAll(FENCE)];
  const [first] = fences;
  const last = fences.at(-1);
  return first && last && first !== last
    ? { start: first.index + first[0].length, end: last.index }
    : undefined;
}

const holdsAll = ({ start, end }: Span, places: readonly Span[]): boolean =>
  places.length > 0 && places.every((place) => place.start >= start && place.end <= end);

/** Is an address all that a block shows? What is said of it stands around. */
const isNameAlone = (view: string, { start, end }: Span): boolean =>
  !view.slice(start, end).trim().includes(' ');

/** Where the message that came back begins, if all codes and somebody's address stand before it. */
function findReturned(view: string, words: Span, codes: readonly Mark[]): number {
  const [human] = splitReturned(view.slice(words.start, words.end));
  const before = { start: words.start, end: words.start + (human?.text.length ?? 0) };
  const isReport =
    before.end < words.end &&
    codes.every(({ end }) => end <= before.end) &&
    addressesIn(view, before.start, before.end).length > 0;
  return isReport ? before.end : words.end;
}

/** The words of a report; of a post, the blocks of code that hold all codes, or all addresses. */
function findWords({ text, sections }: Message, view: string, codes: readonly Mark[]): Span {
  if (sections.length === 0) {
    const fenced = findFenced(text);
    const told = codes.length > 0 ? codes : addressesIn(view);
    const isWhole = fenced && holdsAll(fenced, told) && !isNameAlone(view, fenced);
    const words = isWhole ? fenced : { start: 0, end: text.length };
    const start = findTextBelowHead(view, words) ?? words.start;
    return { start, end: findReturned(view, { start, end: words.end }, codes) };
  }
  const human = withKind(sections, 'human');
  return { start: human[0]?.start ?? 0, end: human.at(-1)?.end ?? 0 };
}

/** The parts that may hold the report: what came back is not searched. */
export function reportSpans({ text, sections }: Message): readonly Span[] {
  if (sections.length === 0) return [{ start: 0, end: text.length }];
  return sections.filter(({ kind }) => kind !== 'headers' && kind !== 'returned');
}

/** A message made ready for the formats: its reading view and the codes in it. */
export function extractionOf(message: Message): Extraction {
  const view = readingView(message.text);
  const aboutMail = message.sections.some(({ kind }) => kind === 'status') || isAboutMail(view);
  const protocol = message.sections.length === 0 ? sessionOf(message.text) : undefined;
  const spans = protocol ? [] : reportSpans(message);
  const codes = spans.flatMap(({ start, end }) => findCodes(view, aboutMail, start, end));
  return {
    message,
    view,
    aboutMail,
    codes,
    words: findWords(message, view, codes),
    ...present({ protocol }),
  };
}

/** The first of some marks in order that begins at or after a place. */
const firstAt = (marks: readonly Mark[], place: number): number =>
  firstPast(marks, ({ start }) => start >= place);

/** More codes than this about one recipient say nothing more. */
const ENOUGH = 200;

/** The codes of a stretch. */
export const codesIn = ({ codes }: Pick<Extraction, 'codes'>, { start, end }: Span): Mark[] => {
  const from = firstAt(codes, start);
  return codes.slice(from, Math.min(from + ENOUGH, firstAt(codes, end)));
};
