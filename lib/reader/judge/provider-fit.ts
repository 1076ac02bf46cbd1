import { isInformative } from '../../codes';
import type { Delivery } from '../formats/types';
import type { Match } from '../knowledge/fragments';
import type { ReaderCatalogue, ReaderProvider } from './catalogue-types';
import { findCodeOwner, matchesCode } from './enhanced-causes';
import type { KnownReply, ReaderReply } from './matchers';
import { DIGITS, RULE_LABEL } from './patterns';

const isHostOf = ({ hosts }: ReaderProvider, host: string): boolean =>
  hosts.some((end) => host === end || host.endsWith(`.${end}`));

/** What a reply is weighed with, worked out once for all fragments. */
export interface Weighing {
  readonly delivery: Delivery;
  /** Letters of the reply without its codes. */
  readonly words: number;
  /** The reply with '#' for each digit: signs of a provider are looked for in it. */
  readonly digitless: string;
  /** The provider that alone uses the enhanced code. */
  readonly owner: string | undefined;
}

export const prepareWeighing = (
  delivery: Delivery,
  text: string,
  catalogue: ReaderCatalogue,
): Weighing => ({
  delivery,
  words: text.length - (delivery.basic?.value.length ?? 0) - (delivery.enhanced?.value.length ?? 0),
  digitless: text.replace(DIGITS, '#'),
  owner: delivery.enhanced && findCodeOwner(delivery.enhanced.value, catalogue),
});

/**
 * A host of the provider is named, the reply bears its sign ('… - gsmtp'), or it has a code that
 * nobody else uses.
 */
const isVouchedFor = (
  provider: ReaderProvider,
  { delivery, digitless, owner }: Weighing,
): boolean =>
  provider.id === owner ||
  provider.signs.some((sign) => digitless.includes(sign)) ||
  [delivery.server?.value, delivery.reporter?.value].some(
    (name) => name !== undefined && isHostOf(provider, name),
  );

/**
 * Lengths of fragments, in characters. Where nothing vouches for the provider, a shorter one than
 * the first could be anybody's even if its codes agree; from the second on it vouches for itself.
 */
const SHORTEST_WITH_CODES = 16;
const SHORTEST_ALONE = 30;

/**
 * A provider's sentence from a server that is not theirs has to be longer still: 'not accepted for
 * policy reasons' is many people's.
 */
const SHORTEST_FROM_STRANGER = 40;

/** Shorter sentences of mail server programs are those of several of them. */
const SHORTEST_OF_SOFTWARE = 22;

export interface Fit {
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

/** Loses to every reply that fits at all. */
export const NO_FIT: Fit = { rank: -1, sure: false, own: false };

/** How much codes add that agree; an enhanced code says more than a basic one. */
const BASIC_AGREES = 5;
const ENHANCED_AGREES = 10;
const BOTH_AGREE = BASIC_AGREES + ENHANCED_AGREES;

/**
 * Do the codes of a provider's reply agree with those that were found? Undefined where they
 * contradict.
 */
function scoreCodes(reply: ReaderReply, { basic, enhanced }: Delivery): number | undefined {
  const status = reply.enhanced && enhanced && matchesCode(reply.enhanced, enhanced.value);
  if (reply.basic && basic && reply.basic !== basic.value) return undefined;
  if (reply.enhanced && enhanced && isInformative(enhanced.value) && !status) return undefined;
  return (reply.basic && basic ? BASIC_AGREES : 0) + (status ? ENHANCED_AGREES : 0);
}

/** How much of a reply's words a fragment must be to vouch for itself. */
const MOST_OF_IT = 0.6;

/**
 * How well a provider's reply fits: host and codes tell apart what several providers write alike.
 */
export function weighReply(
  { value: { provider, reply }, length, text }: Match<KnownReply>,
  weighing: Weighing,
): Fit {
  const { delivery, words } = weighing;
  const codes = scoreCodes(reply, delivery);
  if (codes === undefined) return NO_FIT;
  const host = isVouchedFor(provider, weighing);
  const label = RULE_LABEL.test(text);
  const whole =
    (provider.hosts.length === 0 || (codes === BOTH_AGREE && length >= SHORTEST_OF_SOFTWARE)) &&
    length >= words * MOST_OF_IT &&
    (codes > 0 || !(reply.basic || reply.enhanced));
  if (!host && !label && !whole && (length < SHORTEST_WITH_CODES || codes === 0)) return NO_FIT;
  // A provider with hosts of its own whose host is not there loses to a mail server program that
  // writes the same.
  const stranger = !host && provider.hosts.length > 0 ? -1 : 0;
  return {
    rank: (host ? 1000 : 0) + (label ? SHORTEST_ALONE : 0) + length + codes + stranger,
    sure: host || label || whole || length >= (stranger ? SHORTEST_FROM_STRANGER : SHORTEST_ALONE),
    own:
      host ||
      label ||
      (provider.kind === 'software' && length >= SHORTEST_OF_SOFTWARE) ||
      (provider.kind === 'mailbox' && length >= SHORTEST_ALONE && !delivery.server),
  };
}
