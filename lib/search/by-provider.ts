import type { Ranked } from './rank';
import type { Term } from './terms';
import type { SearchRecord } from './types';
import type { WordIndex } from './word-index';

const MOST_PROVIDERS = 2;

const providerOf = (href: string): string => href.split('#')[0] ?? '';

/** The provider whose name, or another name of it, is in the search word for word. */
export function named(
  ranked: readonly Ranked[],
  terms: readonly Term[],
  records: readonly SearchRecord[],
  { phrases }: WordIndex,
): SearchRecord | undefined {
  const words = new Set(terms.map(({ word }) => word));
  const place = ranked.find(
    ({ record, phrase }) =>
      records[record]?.kind === 'provider' &&
      phrases[phrase]?.words.every((word) => words.has(word)),
  );
  return place && records[place.record];
}

/**
 * "gmail user unknown" and "5.7.1 gmail": the replies of the provider that was named with the code,
 * or else the cause, that was asked for. Its own words for it are often quite different.
 */
export function repliesOfNamed(
  ranked: readonly Ranked[],
  terms: readonly Term[],
  codes: readonly string[],
  records: readonly SearchRecord[],
  index: WordIndex,
): SearchRecord[] {
  const provider = named(ranked, terms, records, index);
  if (!provider || terms.length + codes.length < 2) return [];
  const cause = ranked
    .map(({ record }) => records[record])
    .find((record) => record?.kind === 'cause')?.title;
  const own = records.filter(
    ({ kind, href }) => kind === 'reply' && providerOf(href) === provider.href,
  );
  const withCode = own.filter(({ carries }) => codes.some((code) => carries.includes(code)));
  const withCause = own.filter(({ context }) => cause && context.endsWith(` ${cause}`));
  return [
    ...withCode.filter((record) => withCause.includes(record)),
    ...withCode,
    ...(codes.length > 0 ? [] : withCause),
    provider,
  ].slice(0, MOST_PROVIDERS);
}
