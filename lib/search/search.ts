import type Fuse from 'fuse.js';
import type { FuseResult, FuseResultMatch, IFuseOptions } from 'fuse.js';
import { TOKEN } from './patterns';
import { type Query, readQuery } from './query';
import type { Hit, SearchRecord } from './types';

const MOST = 10;

/** Short fields only: prose would cost ten times the time and find less. */
const options: IFuseOptions<SearchRecord> = {
  keys: [
    { name: 'title', weight: 3 },
    { name: 'words', weight: 2 },
    { name: 'code', weight: 1 },
  ],
  includeMatches: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.34,
  useTokenSearch: true,
  tokenize: (text) => text.match(TOKEN) ?? [],
};

type Engine = typeof Fuse<SearchRecord>;

/** Finds records by code or by words. Keeps nothing of what was searched. */
export type Search = (query: string) => readonly Hit[];

function hitOf({ item, matches }: FuseResult<SearchRecord>): Hit {
  const inTitle = matches?.find(({ key }) => key === 'title');
  const inWords = matches?.find(({ key }) => key === 'words');
  return { record: item, why: inTitle ? '' : (inWords?.value ?? ''), marks: inTitle ? marksOf(inTitle) : [] };
}

const marksOf = ({ indices }: FuseResultMatch): Hit['marks'] => indices.filter(([from, to]) => to > from).map(([from, to]) => [from, to + 1] as const);

const exact = (record: SearchRecord): Hit => ({ record, why: '', marks: [] });

function byCode(records: readonly SearchRecord[], { codes, prefix }: Query): Hit[] {
  const found = codes.flatMap((code) => records.filter((record) => record.code === code));
  const begun = prefix ? records.filter((record) => record.code.startsWith(prefix)) : [];
  return [...found, ...begun].map(exact);
}

/**
 * Prepares the search over `records`. Codes are answered first and exactly, words by Fuse.js: all of them where a record
 * has them all, else any. At most ten hits, best first, no page twice.
 */
export function createSearch(records: readonly SearchRecord[], Engine: Engine): Search {
  const all = new Engine(records, { ...options, tokenMatch: 'all' });
  const any = new Engine(records, { ...options, tokenMatch: 'any' });
  return (input) => {
    const query = readQuery(input);
    const exactHits = byCode(records, query);
    const words = query.words.length > 1 ? query.words : '';
    const strict = words ? all.search(words, { limit: MOST }) : [];
    const loose = words && strict.length < 3 ? any.search(words, { limit: MOST }) : [];
    const hits = [...exactHits, ...[...strict, ...loose].map(hitOf)];
    return hits.filter((hit, place) => hits.findIndex(({ record }) => record.href === hit.record.href) === place).slice(0, MOST);
  };
}
