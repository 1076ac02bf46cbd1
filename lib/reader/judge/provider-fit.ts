import { isInformative } from '../../codes';
import type { Delivery } from '../formats/types';
import type { Match } from '../knowledge/fragments';
import type { ReaderCatalogue, ReaderProvider } from './catalogue-types';
import { findCodeOwner, matchesCode } from './enhanced-causes';
import type { KnownReply, ReaderReply } from './matchers';
import { DIGITS, HOST_OF_LINK, PAGE_LINK, QUOTED_CODES, RULE_LABEL } from './patterns';

const isHostOf = ({ hosts }: ReaderProvider, host: string): boolean =>
  hosts.some((end) => host === end || host.endsWith(`.${end}`));

/** What a reply is weighed with, worked out once for all fragments. */
export interface Weighing {
  readonly delivery: Delivery;
  /** Letters of the reply without its codes. */
  readonly words: number;
  /** The reply with '#' for each digit: signs of a provider are looked for in it. */
  readonly digitless: string;
  /** Hosts that speak, and hosts of the links in the reply. */
  readonly hosts: readonly string[];
  /** The provider that alone uses the enhanced code. */
  readonly owner: string | undefined;
}

const hostsOf = ({ server, reporter }: Delivery, text: string): string[] => [
  ...[server?.value, reporter?.value].filter((name) => name !== undefined),
  ...[...text.matchAll(HOST_OF_LINK)].map(([, host = '']) => host),
];

/**
 * The delivery with the codes of a reply that a server passes on behind its own ('550 5.3.4 554 5.2.0 …'):
 * whoever wrote the words has given these.
 */
function withQuotedCodes(delivery: Delivery): Delivery {
  const { basic, enhanced, diagnostic } = delivery;
  const [, code, status] = QUOTED_CODES.exec(diagnostic) ?? [];
  return basic && enhanced && code && status
    ? { ...delivery, basic: { ...basic, value: code }, enhanced: { ...enhanced, value: status } }
    : delivery;
}

export const prepareWeighing = (
  delivery: Delivery,
  text: string,
  catalogue: ReaderCatalogue,
): Weighing => ({
  delivery: withQuotedCodes(delivery),
  words: text.length - (delivery.basic?.value.length ?? 0) - (delivery.enhanced?.value.length ?? 0),
  digitless: text.replace(DIGITS, '#'),
  hosts: hostsOf(delivery, text),
  owner: delivery.enhanced && findCodeOwner(delivery.enhanced.value, catalogue),
});

/**
 * A host of the provider speaks or is linked to, the reply bears its sign ('… - gsmtp'), or it has a
 * code that nobody else uses.
 */
const isVouchedFor = (provider: ReaderProvider, { hosts, digitless, owner }: Weighing): boolean =>
  provider.id === owner ||
  provider.signs.some((sign) => digitless.includes(sign)) ||
  hosts.some((name) => isHostOf(provider, name));

/**
 * Lengths of fragments, in characters. Where nothing vouches for the provider, a shorter one than
 * the first could be anybody's even if its codes agree; from the second on it vouches for itself.
 */
const SHORTEST_WITH_CODES = 16;
const SHORTEST_ALONE = 30;

/** Shorter sentences of mail server programs are those of several of them. */
const SHORTEST_OF_SOFTWARE = 22;

export interface Fit {
  /** Below zero where the codes or the lack of any vouching speak against it. */
  readonly rank: number;
  /**
   * Whether it can be said that this provider wrote it: what a stranger's server says is at most
   * the same sentence.
   */
  readonly own: boolean;
  /** Whether it tells the cause at all: what several write for several causes does not. */
  readonly telling: boolean;
  /** Whether hardly anything else was said. */
  readonly spoken: boolean;
  /** Whether the enhanced code agrees as well. */
  readonly exact: boolean;
}

/** Loses to every reply that fits at all. */
export const NO_FIT: Fit = { rank: -1, own: false, telling: false, spoken: false, exact: false };

/** How much codes add that agree; an enhanced code says more than a basic one. */
const BASIC_AGREES = 5;
const ENHANCED_AGREES = 10;
const BOTH_AGREE = BASIC_AGREES + ENHANCED_AGREES;

/** Class and subject of a status (RFC 3463, 2): '5.7' of '5.7.28'. */
const subjectOf = (status: string): string => status.slice(0, status.lastIndexOf('.'));

/**
 * Do the codes of a provider's reply agree with those that were found? Undefined where they
 * contradict. A provider keeps its sentences longer than their details: what is certainly its own
 * may have another one.
 */
function scoreCodes(
  reply: ReaderReply,
  { basic, enhanced }: Delivery,
  isOwn: boolean,
): number | undefined {
  const status = reply.enhanced && enhanced && matchesCode(reply.enhanced, enhanced.value);
  if (reply.basic && basic && reply.basic !== basic.value) return undefined;
  if (reply.enhanced && enhanced && isInformative(enhanced.value) && !status) {
    const isNear = subjectOf(reply.enhanced) === subjectOf(enhanced.value);
    return isOwn && isNear && basic ? 0 : undefined;
  }
  return (reply.basic && basic ? BASIC_AGREES : 0) + (status ? ENHANCED_AGREES : 0);
}

/** How much of a reply's words a fragment must be to vouch for itself. */
const MOST_OF_IT = 0.6;

/** Is it nearly all that was said, by somebody who needs no host or with just these codes? */
const isWhole = (
  { value: { provider, reply }, length }: Match<KnownReply>,
  codes: number,
  words: number,
): boolean =>
  (provider.hosts.length === 0 || (codes === BOTH_AGREE && length >= SHORTEST_OF_SOFTWARE)) &&
  length >= words * MOST_OF_IT &&
  (codes > 0 || !(reply.basic || reply.enhanced));

/**
 * A sentence that identifies by its length: a program's from any server, a provider's where no other
 * server is named. Services that send name the domains of their customers.
 */
const isLongEnough = (
  { value: { provider }, length }: Match<KnownReply>,
  { server }: Delivery,
): boolean =>
  provider.kind === 'software'
    ? length >= SHORTEST_OF_SOFTWARE
    : length >= SHORTEST_ALONE && (!server || provider.kind === 'sending');

/** Somebody's words need codes that agree, unless there are none to agree and they are long. */
const mayFit = ({ value: { reply, doubt }, length }: Match<KnownReply>, codes: number): boolean =>
  codes > 0
    ? length >= SHORTEST_WITH_CODES
    : !doubt && !reply.basic && !reply.enhanced && length >= SHORTEST_ALONE;

/** Whatever is longer: what is weak loses to what tells, and both to what is vouched for. */
const VOUCHED = 1000;
const TELLING = 200;

/**
 * How well a provider's reply fits: host and codes tell apart what several providers write alike.
 */
export function weighReply(match: Match<KnownReply>, weighing: Weighing): Fit {
  const { provider, reply, doubt } = match.value;
  const { delivery, words } = weighing;
  const vouched = isVouchedFor(provider, weighing);
  const isOwn = vouched && doubt !== 'vague' && match.length >= SHORTEST_OF_SOFTWARE;
  const codes = scoreCodes(reply, delivery, isOwn);
  if (codes === undefined) return NO_FIT;
  const label = RULE_LABEL.test(match.text);
  // Whoever writes it, it is about what that page explains.
  const linked = PAGE_LINK.test(match.text) && (!doubt || doubt === 'shared');
  const whole = isWhole(match, codes, words);
  const alone = { spoken: match.length >= words * MOST_OF_IT, exact: codes >= ENHANCED_AGREES };
  // Too little to go by, but enough to doubt what else the words may mean.
  if (!vouched && !label && !linked && !whole && !mayFit(match, codes))
    return { ...NO_FIT, ...alone, rank: 0 };
  // A provider with hosts of its own whose host is not there loses to a mail server program that
  // writes the same.
  const stranger = !vouched && provider.hosts.length > 0 ? -1 : 0;
  return {
    rank:
      (vouched ? VOUCHED : 0) +
      (doubt && doubt !== 'shared' ? 1 : TELLING) +
      (label || linked ? SHORTEST_ALONE : 0) +
      match.length +
      codes +
      stranger,
    own:
      linked ||
      (doubt
        ? vouched && (doubt !== 'vague' || match.length >= words * MOST_OF_IT)
        : vouched || label || isLongEnough(match, delivery)),
    telling: vouched || !doubt || doubt === 'shared',
    ...alone,
  };
}
