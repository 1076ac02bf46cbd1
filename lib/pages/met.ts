import type { CauseId, SeenReply } from '../../data/types';
import { codesOf } from '../codes';

/** What counts how often things are met: a thing, and how often. Nothing is met 0 times. */
export type Met<Id extends string> = ReadonlyMap<Id, number>;

/** Seen in somebody's mail or log, and not read in a document or in source code. */
const isMet = ({ source }: SeenReply): boolean =>
  source.kind === 'observed' || source.kind === 'untraced';

export const metReplies = (seen: readonly SeenReply[]): SeenReply[] => seen.filter(isMet);

function countsOf<Id extends string>(ids: readonly Id[]): Met<Id> {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** How many of the replies that people met have a cause, at whatever server. */
export const causesMet = (seen: readonly SeenReply[]): Met<CauseId> =>
  countsOf(metReplies(seen).map(({ causes: [first] }) => first));

/** How many of the replies that people met carry a code, whichever of the two kinds it is. */
export const codesMet = (seen: readonly SeenReply[]): Met<string> =>
  countsOf(
    metReplies(seen).flatMap(({ says }) => {
      const { basic, enhanced } = codesOf(says);
      return [basic, enhanced].filter(Boolean);
    }),
  );

/** How often each catalogued reply of a provider was met, by its id. */
export const repliesMet = (seen: readonly SeenReply[], provider: string): Met<string> =>
  countsOf(
    metReplies(seen).flatMap((entry) =>
      entry.provider === provider && entry.reply ? [entry.reply] : [],
    ),
  );

/** Sorts what is met more often first; the rest keeps its order. */
export const byMet =
  <Id extends string>(met: Met<Id>) =>
  (a: Id, b: Id): number =>
    (met.get(b) ?? 0) - (met.get(a) ?? 0);

/** The things that are met most, at most so many of them, the most frequent first. */
export const mostMet = <Id extends string>(met: Met<Id>, most: number): Id[] =>
  [...met.keys()].sort(byMet(met)).slice(0, most);
