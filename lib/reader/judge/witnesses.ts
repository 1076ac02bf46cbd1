import type { CauseId } from '../../../data/types';
import { isInformative } from '../../codes';
import type { Delivery } from '../formats/types';
import { comparable, longest, type Match, type Matcher, matcherOf, type Reach } from './fragments';
import { causeOfStatus, matchesStatus, ownerOf, privateCause } from './own-codes';
import { DIGITS, RULE_LABEL } from './patterns';
import type { Judgement, ReaderCatalogue, ReaderProvider } from './types';

type ReaderReply = ReaderProvider['replies'][number];

interface Told {
  readonly provider: ReaderProvider;
  readonly reply: ReaderReply;
}

interface Matchers {
  readonly certain: Matcher<CauseId>;
  readonly vague: Matcher<CauseId>;
  readonly replies: Matcher<Told>;
}

/** What a verdict rests on, before the outcome is known. */
export type Finding = Pick<Judgement, 'cause' | 'by' | 'provider' | 'reply' | 'fragment'>;

const prepared = new WeakMap<ReaderCatalogue, Matchers>();

/**
 * Where a server begins to speak: the words before it name the server, and belong to nothing behind
 * it.
 */
const SPEAKS = ' said: ';

/** A wording stands in one sentence; what a provider writes may be several. */
const NEAR: Reach = { farthest: 90, ends: [SPEAKS, '. '] };
const FAR: Reach = { farthest: 300, ends: [SPEAKS] };

/** The fragments of a catalogue, made ready once. */
export function matchersOf(catalogue: ReaderCatalogue): Matchers {
  const known = prepared.get(catalogue);
  if (known) return known;
  const causes = Object.entries(catalogue.causes) as [
    CauseId,
    ReaderCatalogue['causes'][CauseId],
  ][];
  const words = (strength: 'certain' | 'vague') =>
    causes.flatMap(([id, { wordings }]) => wordings[strength].map((text) => [text, id] as const));
  const replies = catalogue.providers.flatMap((provider) =>
    provider.replies.flatMap((reply) =>
      reply.match.map((text) => [text, { provider, reply }] as const),
    ),
  );
  const matchers = {
    certain: matcherOf(words('certain'), NEAR),
    vague: matcherOf(words('vague'), NEAR),
    replies: matcherOf(replies, FAR),
  };
  prepared.set(catalogue, matchers);
  return matchers;
}

const isHostOf = ({ hosts }: ReaderProvider, host: string): boolean =>
  hosts.some((end) => host === end || host.endsWith(`.${end}`));

/** What a reply is weighed with, worked out once for all fragments. */
interface Weighing {
  readonly delivery: Delivery;
  /** Letters of the reply without its codes. */
  readonly words: number;
  /** The reply with '#' for each digit: signs of a provider are looked for in it. */
  readonly digitless: string;
  /** The provider that alone uses the enhanced code. */
  readonly owner: string | undefined;
}

const weighingOf = (delivery: Delivery, text: string, catalogue: ReaderCatalogue): Weighing => ({
  delivery,
  words: text.length - (delivery.basic?.value.length ?? 0) - (delivery.enhanced?.value.length ?? 0),
  digitless: text.replace(DIGITS, '#'),
  owner: delivery.enhanced && ownerOf(delivery.enhanced.value, catalogue),
});

/**
 * A host of the provider is named, the reply bears its sign ('… - gsmtp'), or it has a code that
 * nobody else uses.
 */
const isFrom = (provider: ReaderProvider, { delivery, digitless, owner }: Weighing): boolean =>
  provider.id === owner ||
  provider.signs.some((sign) => digitless.includes(sign)) ||
  [delivery.server?.value, delivery.reporter?.value].some(
    (name) => name !== undefined && isHostOf(provider, name),
  );

/**
 * A fragment shorter than this could be anybody's without its provider's host; a long one with
 * agreeing codes could not.
 */
const TELLING = 16;
const CERTAIN = 30;

/**
 * A provider's sentence from a server that is not theirs has to be longer still: 'not accepted for
 * policy reasons' is many people's.
 */
const CERTAIN_ELSEWHERE = 40;

/** Shorter sentences of mail server programs are those of several of them. */
const TELLING_WHOSE = 22;

interface Fit {
  /** Below zero where the codes or the lack of any vouching speak against it. */
  readonly rank: number;
  /**
   * The provider's host, a label of its own, a long sentence, or nearly all of the reply vouches
   * for it.
   */
  readonly sure: boolean;
  /**
   * Whether it can be said that this provider wrote it: what a stranger's server says is at most
   * the same sentence.
   */
  readonly own: boolean;
}

const NO_FIT: Fit = { rank: -1, sure: false, own: false };

/**
 * Do the codes of a provider's reply agree with those that were found? Undefined where they
 * contradict.
 */
function codesAgree(reply: ReaderReply, { basic, enhanced }: Delivery): number | undefined {
  const status = reply.enhanced && enhanced && matchesStatus(reply.enhanced, enhanced.value);
  if (reply.basic && basic && reply.basic !== basic.value) return undefined;
  if (reply.enhanced && enhanced && isInformative(enhanced.value) && !status) return undefined;
  return (reply.basic && basic ? 5 : 0) + (status ? 10 : 0);
}

/** What `codesAgree` gives where both agree. */
const BOTH_CODES = 15;

/** How much of a reply's words a fragment must be to vouch for itself. */
const MOST_OF_IT = 0.6;

/**
 * How well a provider's reply fits: host and codes tell apart what several providers write alike.
 */
function fitOf({ value: { provider, reply }, length, text }: Match<Told>, weighing: Weighing): Fit {
  const { delivery, words } = weighing;
  const codes = codesAgree(reply, delivery);
  if (codes === undefined) return NO_FIT;
  const host = isFrom(provider, weighing);
  const label = RULE_LABEL.test(text);
  const whole =
    (provider.hosts.length === 0 || (codes === BOTH_CODES && length >= TELLING_WHOSE)) &&
    length >= words * MOST_OF_IT &&
    (codes > 0 || !(reply.basic || reply.enhanced));
  if (!host && !label && !whole && (length < TELLING || codes === 0)) return NO_FIT;
  // A provider with hosts of its own whose host is not there loses to a mail server program that
  // writes the same.
  const stranger = !host && provider.hosts.length > 0 ? -1 : 0;
  return {
    rank: (host ? 1000 : 0) + (label ? CERTAIN : 0) + length + codes + stranger,
    sure: host || label || whole || length >= (stranger ? CERTAIN_ELSEWHERE : CERTAIN),
    own:
      host ||
      label ||
      (provider.kind === 'software' && length >= TELLING_WHOSE) ||
      (provider.kind === 'mailbox' && length >= CERTAIN && !delivery.server),
  };
}

/**
 * What a provider is known to mean by this reply, and whether more than a few words vouch for it.
 */
export function byProvider(
  delivery: Delivery,
  text: string,
  catalogue: ReaderCatalogue,
): { readonly finding: Finding; readonly sure: boolean } | undefined {
  const weighing = weighingOf(delivery, text, catalogue);
  let best: Match<Told> | undefined;
  let fit = NO_FIT;
  for (const match of matchersOf(catalogue).replies(text)) {
    const next = fitOf(match, weighing);
    if (next.rank > fit.rank) [best, fit] = [match, next];
  }
  if (!best) return undefined;
  const { provider, reply } = best.value;
  const named: Finding = {
    cause: reply.cause,
    by: 'provider reply',
    provider: provider.id,
    reply: reply.id,
    fragment: best.text,
  };
  return {
    finding: fit.own ? named : { cause: reply.cause, by: 'wording', fragment: best.text },
    sure: fit.sure,
  };
}

/** "Given up after 5 days" goes with every reason there is: any other one says more. */
const GOES_WITH_ALL = new Set<CauseId>(['queue-expired']);

/** The cause that the longest wording in a text tells. */
export function byWords(text: string, matcher: Matcher<CauseId>): Finding | undefined {
  const matches = matcher(text);
  const best =
    longest(matches.filter(({ value }) => !GOES_WITH_ALL.has(value))) ?? longest(matches);
  return best && { cause: best.value, by: 'wording', fragment: best.text };
}

export function byEnhanced(
  { enhanced }: Delivery,
  catalogue: ReaderCatalogue,
): Finding | undefined {
  const cause = enhanced && causeOfStatus(enhanced.value, catalogue);
  return cause && { cause, by: 'enhanced code' };
}

/** A code that a provider made up for one thing. */
export function byPrivateCode(
  { enhanced }: Delivery,
  catalogue: ReaderCatalogue,
): Finding | undefined {
  const cause = enhanced && privateCause(enhanced.value, catalogue);
  return cause && { cause, by: 'enhanced code' };
}

export function byBasic({ basic }: Delivery, catalogue: ReaderCatalogue): Finding | undefined {
  const cause = basic && catalogue.basicCauses[basic.value];
  return cause && { cause, by: 'basic code' };
}

export { comparable };
