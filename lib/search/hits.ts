import type { CodeHit } from './by-code';
import type { Ranked } from './rank';
import { stemsIn } from './stems';
import type { Term } from './terms';
import type { Hit, Mark, SearchCaptions, SearchRecord } from './types';
import type { Phrase, WordIndex } from './word-index';
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

/** What the causes are called that a phrase is a name of, word for word. */
function namesOfCauses({ words }: Phrase, { records, index }: Base): string[] {
  const said = words.join();
  return (index.phrasesWith.get(words[0] ?? '') ?? []).flatMap((place) => {
    const { record = -1, words: own = [] } = index.phrases[place] ?? {};
    const cause = records[record];
    return cause?.kind === 'cause' && own.join() === said ? [cause.title, ...cause.words] : [];
  });
}

/**
 * Is a phrase no name of a code, but of a cause that its own name says nothing of? '422 Password
 * change needed' is sent for a full mailbox, too.
 */
function isSentFor({ kind, title }: SearchRecord, phrase: Phrase, base: Base): boolean {
  if (kind !== 'code') return false;
  const told = namesOfCauses(phrase, base).flatMap(stemsIn);
  return told.length > 0 && !stemsIn(title).some((stem) => told.includes(stem));
}

/** Has a title all words of a phrase? Then the phrase is no other name. */
function isIn(title: string, { words }: Phrase): boolean {
  const told = wordsIn(title).map(({ word }) => word);
  return words.every((word) => told.includes(word));
}

/** The hits of a record that words have found, with the phrase that they found in it. */
export function wordHit(
  { record: place, phrase }: Ranked,
  base: Base,
  terms: readonly Term[],
): Hit[] {
  const { records, index, captions } = base;
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
  if (record.kind === 'reply')
    return [{ ...own, title: best.text, marks: marksIn(best.text, terms) }];
  if (best.inTitle || isIn(record.title, best)) return [own];
  const before = isSentFor(record, best, base) ? captions.sentFor : captions.alsoCalled;
  return [{ ...own, ...quoted(before, best.text, captions.quoteEnd, terms) }];
}
