import type { SeenReply } from '../../data/types';
import { comparable, createMatcher } from '../reader/knowledge/fragments';
import type { Catalogue } from '../types';
import type { Check } from './types';

/** Pieces of a fragment may stand anywhere in one reply, in their order. */
const WHOLE_REPLY = { farthest: Number.POSITIVE_INFINITY, ends: [] };

const placeOf = (provider: string, reply: string): string => `${provider}/${reply}`;

/** Tells which catalogued replies a text is a whole line of, as 'gmail/over-quota'. */
function catalogueMatcher({ providers }: Catalogue): (text: string) => Set<string> {
  const fragments = providers.flatMap(({ id, replies }) =>
    replies.flatMap((reply) => reply.match.map((text) => [text, placeOf(id, reply.id)] as const)),
  );
  const match = createMatcher(fragments, WHOLE_REPLY);
  return (text) => new Set(match(comparable(text)).map(({ value }) => value));
}

/** The catalogued replies of which somebody saw the whole line. */
export function repliesSeenWhole(catalogue: Catalogue): Set<string> {
  const match = catalogueMatcher(catalogue);
  return new Set(catalogue.seenReplies.flatMap(({ says }) => [...match(says)]));
}

/** 'hotmail' beside 'outlook.com' would make two providers of one. */
export const seenProvidersGoByTheirIds: Check = ({ seenReplies, providers }) =>
  seenReplies.flatMap(({ id, provider }) => {
    if (provider === undefined || providers.some((known) => known.id === provider)) return [];
    const known = providers.find(({ aliases }) => aliases.includes(provider.toLowerCase()));
    return known
      ? [`The provider of seen reply ${id} is in the catalogue: write '${known.id}'.`]
      : [];
  });

function replyProblem(
  { id, says, provider = '', reply }: SeenReply,
  match: (text: string) => Set<string>,
  { providers }: Catalogue,
): string[] {
  if (reply === undefined) return [];
  const known = providers.find((other) => other.id === provider)?.replies ?? [];
  if (!known.some((other) => other.id === reply))
    return [`Seen reply ${id} names ${placeOf(provider, reply)}, which is not there: correct it.`];
  return match(says).has(placeOf(provider, reply))
    ? []
    : [
        `Seen reply ${id} has no fragment of ${placeOf(provider, reply)}: take the name out, or correct the fragment.`,
      ];
}

export const seenRepliesHoldTheirFragment: Check = (catalogue) => {
  const match = catalogueMatcher(catalogue);
  return catalogue.seenReplies.flatMap((reply) => replyProblem(reply, match, catalogue));
};
