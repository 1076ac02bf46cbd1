import type { Span } from '../decode/types';
import {
  CLAUSE_EDGE,
  LABEL,
  NUMBERS_ASIDE,
  SCRAP,
  UNSPACED,
  WORD_PART,
} from '../knowledge/word-patterns';
import { wordsOf } from '../knowledge/words';

const isPart = (text: string, at: number): boolean => {
  const sign = text.charAt(at);
  return WORD_PART.test(sign) && !UNSPACED.test(sign);
};

/** Longer runs of letters and digits are no words. */
const LONGEST_WORD = 40;

/** A stretch up to the edges of its words: 'TSS' of 'TSS04' is nothing that anybody reads. */
export function widen(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  const joins = (at: number) => isPart(text, at) && isPart(text, at + 1);
  while (start - from < LONGEST_WORD && joins(from - 1)) from -= 1;
  while (to - end < LONGEST_WORD && joins(to - 1)) to += 1;
  return { start: from, end: to };
}

/**
 * Stretches of a text as whole words; without those of one short word that is no abbreviation, for
 * alone it tells nothing ('not', 'up', 'de').
 */
export const wholeWords = (text: string, spans: readonly Span[]): Span[] =>
  spans
    .map((span) => widen(text, span))
    .filter(({ start, end }) => !SCRAP.test(text.slice(start, end)));

/** Spans that overlap as one, in order. */
export function joinOverlapping(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** A text in which no edge of a clause is left that only numbers in brackets make. */
export const withoutAsides = (text: string): string =>
  text.replace(NUMBERS_ASIDE, (aside) => '_'.repeat(aside.length));

/** Words with which nobody begins or ends a quotation, and an address, which tells no reason. */
const LEADS_ON: ReadonlySet<string> = new Set(
  'a an the of to for in on at by from with and or is <address>'.split(' '),
);

/** A clause is looked for no further, and of a longer one so many words are shown beside. */
const REACH = 80;
const LONGEST_CLAUSE = 7;
const WORDS_BESIDE = 2;

/** So many words tell something by themselves. */
const ENOUGH = 3;

const isEnough = (text: string): boolean =>
  LABEL.test(text) || UNSPACED.test(text) || wordsOf(text).length >= ENOUGH;

/**
 * The clause of a reply around a word or two that alone tell nothing: 'Relay' of 'Relay denied for
 * …'.
 */
export function widenToClause(text: string, span: Span, within: Span): Span {
  if (isEnough(text.slice(span.start, span.end))) return span;
  const from = Math.max(within.start, span.start - REACH);
  const edge = [...withoutAsides(text.slice(from, span.start)).matchAll(CLAUSE_EDGE)].at(-1);
  const start = from + (edge ? edge.index + edge[0].length : 0);
  const after = text.slice(span.end, Math.min(within.end, span.end + REACH));
  const over = withoutAsides(after).search(CLAUSE_EDGE);
  const end = span.end + (over < 0 ? after.length : over);
  const words = wordsOf(text.slice(start, end));
  const place = words.findIndex((word) => start + word.end > span.start);
  const near =
    words.length <= LONGEST_CLAUSE
      ? words
      : words.slice(Math.max(0, place - WORDS_BESIDE), place + WORDS_BESIDE + 1);
  const first = near.find(({ stem }) => !LEADS_ON.has(stem));
  const last = near.findLast(({ stem }) => !LEADS_ON.has(stem));
  return {
    start: Math.min(span.start, start + (first?.start ?? end)),
    end: Math.max(span.end, start + (last?.end ?? 0)),
  };
}
