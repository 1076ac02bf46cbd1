import type { CauseId } from '../../../data/types';
import { createMatcher, type Matcher, type Reach } from '../knowledge/fragments';
import { CAUSE_PHRASES } from '../knowledge/phrases';
import type { Doubt, ReaderCatalogue, ReaderProvider } from './catalogue-types';

export type ReaderReply = ReaderProvider['replies'][number];

/** A reply of the catalogue, with whose it is. */
export interface KnownReply {
  readonly provider: ReaderProvider;
  readonly reply: ReaderReply;
  /** What speaks against the fragment that it was found by. */
  readonly doubt: Doubt | undefined;
}

interface Matchers {
  readonly certain: Matcher<CauseId>;
  readonly replies: Matcher<KnownReply>;
}

const prepared = new WeakMap<ReaderCatalogue, Matchers>();

/**
 * Where a server begins to speak: the words before it name the server, and belong to nothing behind
 * it.
 */
const SPEAKS = ' said: ';

/** A wording stands in one sentence; what a provider writes may be several. */
const IN_SENTENCE: Reach = { farthest: 90, ends: [SPEAKS, '. '] };
const IN_REPLY: Reach = { farthest: 300, ends: [SPEAKS] };

/** The fragments of a catalogue, made ready once. */
export function prepareMatchers(catalogue: ReaderCatalogue): Matchers {
  const known = prepared.get(catalogue);
  if (known) return known;
  const causes = Object.entries(catalogue.causes) as [
    CauseId,
    ReaderCatalogue['causes'][CauseId],
  ][];
  const words = causes.flatMap(([id, { wordings }]) => wordings.map((text) => [text, id] as const));
  const replies = catalogue.providers.flatMap((provider) =>
    provider.replies.flatMap((reply) =>
      reply.match.map((text) => [text, { provider, reply, doubt: reply.doubts?.[text] }] as const),
    ),
  );
  const matchers = {
    certain: createMatcher([...words, ...CAUSE_PHRASES], IN_SENTENCE),
    replies: createMatcher(replies, IN_REPLY),
  };
  prepared.set(catalogue, matchers);
  return matchers;
}
