import { findReplyProblems } from '../reader/judge/reply-check';
import { readerCatalogue } from '../reader/reader-catalogue';
import { REPLY_ID } from './patterns';
import type { Check } from './types';

/** An anchor must be unique on its page and plain enough to be dictated. */
export const repliesHaveAnchors: Check = ({ providers }) =>
  providers.flatMap(({ id, replies }) => {
    const ids = replies.map((reply) => reply.id);
    return [
      ...ids
        .filter((reply, place) => ids.indexOf(reply) !== place)
        .map((reply) => `${id} has two replies called ${reply}: rename the newer one.`),
      ...ids
        .filter((reply) => !REPLY_ID.test(reply))
        .map((reply) => `${id}/${reply}: an anchor is lower-case words with hyphens.`),
    ];
  });

const keyOf = (
  { basic = '', enhanced = '' }: { readonly basic?: string; readonly enhanced?: string },
  fragment: string,
): string => [basic, enhanced, fragment.toLowerCase()].join(' ');

/** Two replies of one provider with the same codes and the same words are one. */
export const repliesCanBeToldApart: Check = ({ providers }) =>
  providers.flatMap(({ id, replies }) => {
    const keys = replies.flatMap((reply) =>
      reply.match.map((fragment) => ({ reply: reply.id, key: keyOf(reply, fragment) })),
    );
    return keys
      .filter(
        ({ key, reply }, place) =>
          keys.findIndex((other) => other.key === key && other.reply !== reply) > place,
      )
      .map(
        ({ key, reply }) =>
          `${id}/${reply} has a twin with “${key}”: join them, or add what tells them apart.`,
      );
  });

/** "The number is our inference" makes sense only next to a number. */
export const inferredNumbersExist: Check = ({ providers }) =>
  providers.flatMap(({ id, replies }) =>
    replies
      .filter(({ basic, basicInferred }) => basicInferred && !basic)
      .map((reply) => `${id}/${reply.id} has no number that could be inferred.`),
  );

/** Nobody sends again by himself what was refused for good: "no one" acts only while a server tries. */
export const finalRepliesAskSomebody: Check = ({ providers }) =>
  providers.flatMap(({ id, replies }) =>
    replies
      .filter(({ permanent, who }) => permanent && who.includes('nobody'))
      .map(
        (reply) =>
          `${id}/${reply.id} is permanent, but nobody acts: whoever sends it again does (you).`,
      ),
  );

/** A reply that the reader takes for something else is answered with someone else's advice. */
export const repliesAreReadAsThemselves: Check = (catalogue) =>
  findReplyProblems(readerCatalogue(catalogue)).map(
    (problem) => `${problem} Add a host or codes, make the fragment longer, or correct the cause.`,
  );
