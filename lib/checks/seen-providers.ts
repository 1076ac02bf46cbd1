import type { ProviderReply, SeenReply } from '../../data/types';
import { codesOf } from '../codes';
import { comparable, createMatcher } from '../reader/knowledge/fragments';
import type { Catalogue } from '../types';
import type { Check } from './types';

/** Pieces of a fragment may be anywhere in one reply, in their order. */
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

/** The catalogued replies of which someone saw the whole line. */
export function repliesSeenWhole(catalogue: Catalogue): Set<string> {
  const match = catalogueMatcher(catalogue);
  return new Set(
    catalogue.seenReplies.flatMap(({ says, provider, reply }) => [
      ...match(says),
      ...(provider && reply ? [placeOf(provider, reply)] : []),
    ]),
  );
}

/** 'hotmail' next to 'outlook.com' would make two providers of one. */
export const seenProvidersGoByTheirIds: Check = ({ seenReplies, providers }) =>
  seenReplies.flatMap(({ id, provider }) => {
    if (provider === undefined || providers.some((known) => known.id === provider)) return [];
    const known = providers.find(({ aliases }) => aliases.includes(provider.toLowerCase()));
    return known
      ? [`The provider of seen reply ${id} is in the catalogue: write '${known.id}'.`]
      : [];
  });

/** A reply without fragments is told by its code alone. */
function holdsReply(
  { says, provider = '' }: SeenReply,
  { id, match, enhanced }: ProviderReply,
  find: (text: string) => Set<string>,
): boolean {
  return match.length > 0
    ? find(says).has(placeOf(provider, id))
    : codesOf(says).enhanced === enhanced;
}

function replyProblem(
  seen: SeenReply,
  find: (text: string) => Set<string>,
  { providers }: Catalogue,
): string[] {
  const { id, provider = '', reply } = seen;
  if (reply === undefined) return [];
  const known = providers.find((other) => other.id === provider)?.replies ?? [];
  const meant = known.find((other) => other.id === reply);
  if (!meant)
    return [`Seen reply ${id} names ${placeOf(provider, reply)}, which is not there: correct it.`];
  return holdsReply(seen, meant, find)
    ? []
    : [
        `Seen reply ${id} has no fragment of ${placeOf(provider, reply)}: take the name out, or correct the fragment.`,
      ];
}

export const seenRepliesHoldTheirFragment: Check = (catalogue) => {
  const find = catalogueMatcher(catalogue);
  return catalogue.seenReplies.flatMap((reply) => replyProblem(reply, find, catalogue));
};
