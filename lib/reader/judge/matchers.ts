import { remembered } from '../../remembered';
import { createMatcher, type Matcher, type Reach } from '../knowledge/fragments';
import type { Doubt, ReaderCatalogue, ReaderProvider } from './catalogue-types';

export type ReaderReply = ReaderProvider['replies'][number];

/** A reply of the catalogue, with whose it is. */
export interface KnownReply {
  readonly provider: ReaderProvider;
  readonly reply: ReaderReply;
  /** What speaks against the fragment that it was found by. */
  readonly doubt: Doubt | undefined;
}

/**
 * What a provider writes may be several sentences; but the words before ' said: ' name the server,
 * and belong to nothing behind it.
 */
const IN_REPLY: Reach = { farthest: 300, ends: [' said: '] };

/** The replies of a catalogue that a text holds fragments of; made ready once. */
export const matchReplies = remembered((catalogue: ReaderCatalogue): Matcher<KnownReply> => {
  const fragments = catalogue.providers.flatMap((provider) =>
    provider.replies.flatMap((reply) =>
      reply.match.map((text) => [text, { provider, reply, doubt: reply.doubts?.[text] }] as const),
    ),
  );
  return createMatcher(fragments, IN_REPLY);
});
