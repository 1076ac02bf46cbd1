import type { CodeHit } from './by-code';
import type { Ranked } from './rank';
import type { Term } from './terms';
import type { Hit, Mark, SearchCaptions, SearchRecord } from './types';
import type { WordIndex } from './word-index';
import { isEmpty, wordsIn } from './words';

/** What the search stands on. */
export interface Base {
  readonly records: readonly SearchRecord[];
  readonly index: WordIndex;
  readonly captions: SearchCaptions;
}

/** The words of a text that answer the search. */
function marksIn(text: string, terms: readonly Term[]): Mark[] {
  const wanted = new Set(
    terms.filter(({ word }) => !isEmpty(word)).flatMap(({ ways }) => ways.map(({ word }) => word)),
  );
  return wordsIn(text)
    .filter(({ word }) => wanted.has(word))
    .map(({ start, end }) => [start, end] as const);
}

/** A record without anything marked. */
export const plainHit = (record: SearchRecord): Hit => ({
  record,
  title: record.title,
  marks: [],
  why: record.line,
  whyMarks: [],
  typed: 0,
});

/** A record that a code of the search leads to. */
export const codeHit = ({ record, why, typed }: CodeHit): Hit => ({
  record,
  title: record.title,
  marks: [],
  why: why || record.line,
  whyMarks: [],
  typed,
});

/** 'Also called “over quota”', with the words marked. */
export function quoted(
  before: string,
  text: string,
  end: string,
  terms: readonly Term[],
): Pick<Hit, 'why' | 'whyMarks'> {
  const moved = marksIn(text, terms).map(
    ([from, to]): Mark => [from + before.length, to + before.length],
  );
  return { why: before + text + end, whyMarks: moved };
}

/** The hits of a record that words have found, with the phrase that they found in it. */
export function wordHit(
  { record: place, phrase }: Ranked,
  { records, index, captions }: Base,
  terms: readonly Term[],
): Hit[] {
  const record = records[place];
  const best = index.phrases[phrase];
  if (!record || !best) return [];
  const own = {
    record,
    typed: 0,
    title: record.title,
    marks: marksIn(record.title, terms),
    why: record.line,
    whyMarks: marksIn(record.line, terms),
  };
  if (best.inTitle) return [own];
  if (record.kind === 'reply')
    return [{ ...own, title: best.text, marks: marksIn(best.text, terms) }];
  return [{ ...own, ...quoted(captions.alsoCalled, best.text, captions.quoteEnd, terms) }];
}
