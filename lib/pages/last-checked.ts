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

/**
 * When a provider was last looked at: the newest day of its sources ('2026-11-29'), or, of a program
 * that was read in its source, the version ('exim 4.96').
 */
export function lastChecked(provider: Provider, catalogue: Catalogue): string {
  const seen = sourcesOf(provider, catalogue).flatMap(seenOf);
  const days = seen.flatMap((day) => day.match(DAY)?.[0] ?? []).sort();
  return days.at(-1) ?? seen.at(0) ?? '';
}
