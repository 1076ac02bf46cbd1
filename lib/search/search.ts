import { findByCodes } from './by-code';
import { causeAbroad } from './by-phrase';
import { comparison, named, repliesOfNamed } from './by-provider';
import { type Base, codeHit, plainHit, quoted, wordHit } from './hits';
import { type Query, readQuery } from './query';
import { quotedReplies, type Ranked, rank } from './rank';
import { createRunTogether } from './run-together';
import { createSpelling, type Engine } from './spelling';
import { type Term, termsOf } from './terms';
import type { Found, Hit, SearchCaptions, SearchRecord } from './types';
import { indexOf } from './word-index';
import { isEmpty, isToken, weightOf, wordsIn } from './words';

const MOST_HITS = 10;
const MOST_RANKED = 40;
const MOST_REPLIES = 4;
const MOST_REPLIES_OF_ONE = 2;
/** A hit that is much worse than the best one is noise. */
const WEAKEST = 0.22;
const LONGEST = 400;
/** Beside a code, words of no more weight ask nothing: 'error', 'message'. */
const NAMING = 0.4;
/** The score of a reply that is known by its token. */
const FOR_CERTAIN = 100;

/** Finds records by code, by words, by both. Keeps nothing of what was searched. */
export type Search = (query: string) => Found;

/** The first reply leads to its code: that page says what to do. */
function withCodeOfReply(
  hits: readonly Hit[],
  { records, captions }: Base,
  terms: readonly Term[],
): Hit[] {
  const place = hits.findIndex(({ record }) => record.kind === 'reply');
  const reply = hits[place];
  if (!reply || place > 2) return [...hits];
  // '5.7.0' says no more than its first two digits: the number next to it, which comes first, says
  // more.
  const { carries } = reply.record;
  const codes = (carries.at(-1)?.endsWith('.0') ? carries : carries.slice(-1)).map(
    (code) => code.split('-')[0],
  );
  const carried = records.filter(({ kind, code }) => kind === 'code' && codes.includes(code));
  const led = carried.map((record) => ({
    record,
    typed: 0,
    title: record.title,
    marks: [],
    ...quoted(captions.comesWith, reply.title, captions.quoteEnd, terms),
  }));
  return [...hits.slice(0, place + 1), ...led, ...hits.slice(place + 1)];
}

const pageOf = (href: string): string => href.split('#')[0] ?? href;

/** A few replies, and of no provider more than two: a common word would fill the list with them. */
function withFewReplies(hits: readonly Hit[]): Hit[] {
  const replies = new Map<string, number>();
  let total = 0;
  return hits.filter(({ record }) => {
    if (record.kind !== 'reply') return true;
    const page = pageOf(record.href);
    const own = replies.get(page) ?? 0;
    if (total >= MOST_REPLIES || own >= MOST_REPLIES_OF_ONE) return false;
    replies.set(page, own + 1);
    total += 1;
    return true;
  });
}

const onceEach = (hits: readonly Hit[]): Hit[] =>
  hits.filter(
    (hit, place) => hits.findIndex(({ record }) => record.href === hit.record.href) === place,
  );

/** Each record once, where it fits best; best first. */
function bestEach(ranked: readonly Ranked[]): Ranked[] {
  const sorted = [...ranked].sort((a, b) => b.score - a.score || a.record - b.record);
  const seen = new Set<number>();
  return sorted.filter(({ record }) => !seen.has(record) && seen.add(record));
}

/** What words find: the reply that is quoted whole in the search, and everything else. */
interface Spoken {
  /** The page that shows side by side what was named. */
  readonly compared: readonly Hit[];
  readonly quoted: readonly Hit[];
  readonly hits: readonly Hit[];
}

function byWords(
  text: string,
  terms: readonly Term[],
  codes: readonly string[],
  base: Base,
  together: (text: string) => Ranked[],
): Spoken {
  const ranked = bestEach([
    ...rank(terms, text, codes, base.records, base.index),
    ...(terms.length === 1 && terms.every(isKnown) ? [] : together(text)),
  ]);
  const ofNamed = repliesOfNamed(ranked, terms, codes, base.records, base.index).map(plainHit);
  const good = ranked
    .filter(({ score }) => score > (ranked[0]?.score ?? 0) * WEAKEST)
    .slice(0, MOST_RANKED);
  const within = named(ranked, terms, base.records, base.index)[0]?.href;
  const quote = quotedReplies(terms, text, codes, base.records, base.index, within).slice(0, 1);
  const quoted = quote.flatMap((entry) => wordHit(entry, base, terms));
  const byToken = quote.some(({ score }) => score >= FOR_CERTAIN) ? quoted : [];
  const [first, ...others] = good.flatMap((entry) => wordHit(entry, base, terms));
  const best = first ? [first] : [];
  return {
    compared: comparison(text, ranked, terms, codes, base).map(plainHit),
    quoted,
    hits: withCodeOfReply(
      withFewReplies(onceEach([...byToken, ...best, ...quoted, ...ofNamed, ...others])),
      base,
      terms,
    ),
  };
}

/**
 * Prepares the search over `records`. Codes are understood first and answered exactly; words by an
 * index, misspelt ones by Fuse.js.
 */
export function createSearch(
  records: readonly SearchRecord[],
  captions: SearchCaptions,
  engine: Engine,
): Search {
  const base: Base = { records, captions, index: indexOf(records) };
  const spell = createSpelling(base.index, engine);
  const together = createRunTogether(records, base.index, engine);
  return (input) => {
    const query = readQuery(input.slice(0, LONGEST));
    const codes = findByCodes(query, records, captions);
    const [exact = [], begun = [], twins = [], instead = [], near = []] = [
      codes.exact,
      codes.begun,
      codes.twins,
      codes.instead,
      codes.near,
    ].map((hits) => hits.map(codeHit));
    const coded = query.codes.length > 0 || query.prefix !== '';
    const hasWords = wordsIn(query.words).some(
      ({ word }) => word.length > 1 && !(coded && weightOf(word) <= NAMING),
    );
    const terms = termsOf(hasWords ? query.words : query.codes.join(' '), base.index, spell);
    const { compared, quoted, hits: spoken } = byWords(input, terms, query.codes, base, together);
    const abroad = isStrange(terms, base) ? causeAbroad(input, records) : undefined;
    const told = [...compared, ...(abroad ? [plainHit(abroad)] : [])];
    const meantReplies = exact.length > 0 && quoted.length > 0 ? quoted : spoken.slice(0, 1);
    const known =
      exact.length > 0 ? [...exact, ...twins, ...begun] : [...instead, ...begun, ...twins];
    const first =
      hasWords || quoted.length > 0
        ? [...exact.slice(0, 1), ...meantReplies, ...exact.slice(1)]
        : known;
    const late = exact.length > 0 || quoted.length > 0;
    const found = onceEach([
      ...told,
      ...first,
      ...(late ? [] : [...instead, ...near]),
      ...spoken,
      ...twins,
      ...(quoted.length > 0 ? [] : [...instead, ...near]),
    ]);
    return {
      hits: found.slice(0, MOST_HITS),
      near:
        exact.length === 0 &&
        told.length === 0 &&
        (quoted.length > 0
          ? terms.some(isSister)
          : hasWords
            ? spoken.length === 0
            : codes.near.length > 0 || begun.length === 0),
      ...understandingOf(query, terms, exact),
    };
  };
}

const isKnown = ({ word, ways }: Term): boolean => ways.some((way) => way.word === word);

/** Has the search a word that this site does not use, perhaps of another language? */
const isStrange = (terms: readonly Term[], { index }: Base): boolean =>
  terms.some(({ word, ways }) => !isEmpty(word) && !ways.some((way) => index.own.has(way.word)));

/** A token that is not known, though one with another digit is: 'S3140' beside 'S3150'. */
const isSister = ({ word, ways }: Term): boolean =>
  isToken(word) && ways.length > 0 && !ways.some((way) => way.word.startsWith(word));

/** Which words and codes of the search are known. */
function understandingOf(
  query: Query,
  terms: readonly Term[],
  exact: readonly Hit[],
): Pick<Found, 'understood' | 'unknown'> {
  const codes = query.codes.filter((code) =>
    exact.some(({ record }) => record.code === code || record.last !== ''),
  );
  const spoken = terms.filter(({ word }) => !isEmpty(word) && !query.codes.includes(word));
  const wordsThat = (known: boolean): string[] =>
    spoken.filter(({ ways }) => ways.length > 0 === known).map(({ word }) => word);
  return {
    understood: [...new Set([...codes, ...wordsThat(true)])],
    unknown: [...new Set(wordsThat(false))],
  };
}
