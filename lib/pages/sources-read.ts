import type { Provider, Source } from '../../data/types';
import type { Catalogue } from '../types';
import { DAY } from './patterns';

const seenOf = (source: Source): string[] => ('seen' in source ? [source.seen] : []);

/** All sources that the page of a provider stands on. */
const sourcesOf = (provider: Provider, { helpLinks, changes }: Catalogue): Source[] => [
  ...provider.replies.map(({ source }) => source),
  ...provider.hosts.map(({ source }) => source),
  ...(helpLinks[provider.id] ?? []).map(({ source }) => source),
  ...changes.flatMap(({ provider: about, source }) =>
    about === provider.id && source ? [source] : [],
  ),
];

/** The first and the last of what the sources say of when they were read; the same where they agree. */
export interface SourcesRead {
  readonly first: string;
  readonly last: string;
}

/**
 * When the sources of a provider were read: from the oldest day to the newest ('2021-07-14',
 * '2026-11-29'), or, of a program that was read in its source, the version ('exim 4.96'). One new
 * source does not make the others any newer.
 */
export function sourcesRead(provider: Provider, catalogue: Catalogue): SourcesRead {
  const seen = sourcesOf(provider, catalogue).flatMap(seenOf);
  const days = seen.flatMap((day) => day.match(DAY)?.[0] ?? []).sort();
  const other = seen.at(0) ?? '';
  return { first: days.at(0) ?? other, last: days.at(-1) ?? other };
}
