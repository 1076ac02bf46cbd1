import { filled } from '../filled';
import * as routes from '../routes';
import type { Base } from './hits';
import { COMPARING } from './match-patterns';
import type { Ranked } from './rank';
import type { Term } from './terms';
import type { SearchRecord } from './types';
import type { WordIndex } from './word-index';
import { wordsIn } from './words';

const MOST_OF_ONE = 2;

const providerOf = (href: string): string => href.split('#')[0] ?? '';

/** The providers whose name, or another name of them, is in the search word for word. */
export function named(
  ranked: readonly Ranked[],
  terms: readonly Term[],
  records: readonly SearchRecord[],
  { phrases }: WordIndex,
): SearchRecord[] {
  const words = new Set(terms.map(({ word }) => word));
  return ranked.flatMap(({ record, phrase }) => {
    const found = records[record];
    return found?.kind === 'provider' && phrases[phrase]?.words.every((word) => words.has(word))
      ? [found]
      : [];
  });
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
  const providers = named(ranked, terms, records, index);
  if (terms.length + codes.length < 2) return [];
  const cause = ranked
    .map(({ record }) => records[record])
    .find((record) => record?.kind === 'cause')?.title;
  const repliesOf = (provider: SearchRecord, most: number): SearchRecord[] => {
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
    ].slice(0, most);
  };
  // Of several, one reply each: what they mean by it stands on the page that compares.
  return providers.length > 1 && codes.length > 0
    ? providers.flatMap((provider) => repliesOf(provider, 1))
    : providers.slice(0, 1).flatMap((provider) => repliesOf(provider, MOST_OF_ONE));
}

/** So many providers are worth a page that compares (see lib/pages/comparable.ts). */
const FEWEST = 2;

/**
 * "5.7.1 google microsoft" and "compare 5.7.1": the page that shows side by side what each provider
 * means by the code; a code has one where two of them send it.
 */
export function comparison(
  text: string,
  ranked: readonly Ranked[],
  terms: readonly Term[],
  codes: readonly string[],
  { records, index, captions }: Base,
): SearchRecord[] {
  const several = named(ranked, terms, records, index).length >= FEWEST;
  const asked = codes.length === 1 && wordsIn(text).some(({ word }) => COMPARING.test(word));
  if (!several && !asked) return [];
  const [code] = codes.filter((candidate) => {
    const senders = records.filter(
      ({ kind, carries }) => kind === 'reply' && carries.includes(candidate),
    );
    return new Set(senders.map(({ href }) => providerOf(href))).size >= FEWEST;
  });
  return code
    ? [
        {
          kind: 'page',
          code: '',
          last: '',
          title: filled(captions.compared, { code }),
          line: captions.comparedLine,
          words: [],
          carries: [],
          context: '',
          href: routes.compare(code),
        },
      ]
    : [];
}
