import type { SeenReply, Source } from '../../data/types';
import { codesOf } from '../codes';
import * as routes from '../routes';
import { absolute } from '../routes';
import type { Catalogue } from '../types';
import { viewOf } from './sources';

/** A seen reply that says where it is. */
export type TracedReply = SeenReply & { readonly source: Source };

export const isTraced = (reply: SeenReply): reply is TracedReply =>
  reply.source.kind !== 'untraced';

function publicOf({ id, says, frame, source, ...labels }: TracedReply) {
  const { basic, enhanced } = codesOf(says);
  return {
    id,
    says,
    ...(frame === undefined ? {} : { frame }),
    ...(basic ? { basic } : {}),
    ...(enhanced ? { enhanced } : {}),
    ...labels,
    source: { ...source, url: viewOf(source).href },
    page: absolute(routes.cause(labels.causes[0])),
  };
}

/** A seen reply as the open data give it: with its codes, and with where it can be read. */
export type PublicReply = ReturnType<typeof publicOf>;

/**
 * The seen replies that have an enhanced code as their own: directly after the number, or in
 * brackets as qmail writes it ('#5.1.1'). A section of an RFC that a reply names is none.
 */
export const seenWith = (
  code: string,
  { seenReplies }: Pick<Catalogue, 'seenReplies'>,
): SeenReply[] =>
  seenReplies.filter(({ says, source }) => {
    const { basic, enhanced } = codesOf(says);
    const words = basic ? says.slice(basic.length + 1) : says;
    return (
      enhanced === code &&
      source.kind !== 'list' &&
      (words.startsWith(code) || says.includes(`#${code}`))
    );
  });

/** The seen replies that anyone can look up where they are; the others are not published. */
export const publicReplies = ({ seenReplies }: Pick<Catalogue, 'seenReplies'>): PublicReply[] =>
  seenReplies.filter(isTraced).map(publicOf);
