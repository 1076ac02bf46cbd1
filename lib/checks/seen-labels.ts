import type { SeenReply } from '../../data/types';
import { codesOf } from '../codes';
import { codesAgree, sentenceOf } from './sentence';
import type { Check } from './types';

/** Fewer examples than this teach nothing about a cause. */
const FEWEST = 8;

/** An id names one reply in notes and in the open data. */
export const seenIdsAreUnique: Check = ({ seenReplies }) => {
  const ids = seenReplies.map(({ id }) => id);
  return ids
    .filter((id, place) => ids.indexOf(id) !== place)
    .map((id) => `Two seen replies are called ${id}: give the newer one the next free number.`);
};

function groupedByWords(replies: readonly SeenReply[]): SeenReply[][] {
  const groups = new Map<string, SeenReply[]>();
  for (const reply of replies) {
    const words = sentenceOf(reply.says);
    groups.set(words, [...(groups.get(words) ?? []), reply]);
  }
  return [...groups.values()];
}

/** Each pair of replies with the same words whose codes do not contradict each other. */
function sameSentences(replies: readonly SeenReply[]): (readonly [SeenReply, SeenReply])[] {
  return groupedByWords(replies).flatMap((group) =>
    group.flatMap((one, place) =>
      group
        .slice(place + 1)
        .filter((other) => codesAgree(codesOf(one.says), codesOf(other.says)))
        .map((other) => [one, other] as const),
    ),
  );
}

const sameCodes = (one: SeenReply, other: SeenReply): boolean => {
  const [first, second] = [codesOf(one.says), codesOf(other.says)];
  return first.basic === second.basic && first.enhanced === second.enhanced;
};

/** The same sentence twice counts twice, and is learned in one fold and asked in another. */
export const seenSentencesAreUnique: Check = ({ seenReplies }) =>
  sameSentences(seenReplies)
    .filter(([one, other]) => sameCodes(one, other))
    .map(
      ([one, other]) =>
        `Seen replies ${one.id} and ${other.id} are one sentence: keep the one with the better source.`,
    );

const causesOf = ({ causes }: SeenReply): string => [...causes].sort().join(' ');

/** Two labels for one sentence teach that either is half right. */
export const oneSentenceHasOneLabel: Check = ({ seenReplies }) =>
  sameSentences(seenReplies)
    .filter(([one, other]) => causesOf(one) !== causesOf(other))
    .map(
      ([one, other]) =>
        `Seen replies ${one.id} and ${other.id} say the same: give both the same causes (data/replies/README.md, rule 3).`,
    );

export const causesHaveEnoughSeenReplies: Check = ({ seenReplies, causes }) =>
  causes.flatMap(({ id }) => {
    const count = seenReplies.filter((reply) => reply.causes[0] === id).length;
    return count < FEWEST
      ? [`${id} has ${count} seen replies: find ${FEWEST - count} more in public.`]
      : [];
  });

/** `frame` without a place for the reply would be learned as if it were a reply. */
export const framesHoldTheReply: Check = ({ seenReplies }) =>
  seenReplies.flatMap(({ id, frame }) =>
    frame === undefined || frame.includes('{}') || frame.includes('{words}')
      ? []
      : [`The frame of seen reply ${id} has no {} where the reply stands: put it in.`],
  );
