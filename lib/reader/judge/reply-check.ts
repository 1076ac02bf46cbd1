import type { Found } from '../decode/types';
import type { Delivery } from '../formats/types';
import { fillGaps } from '../knowledge/fragments';
import type { ReaderCatalogue, ReaderProvider } from './catalogue-types';
import { classify } from './classify';
import type { ReaderReply } from './matchers';
import type { Judgement } from './types';

const standIn = (value: string | undefined): Found | undefined =>
  value ? { value, start: 0, end: value.length } : undefined;

/** '5.7.606-649' stands for its first code. */
const firstCode = (code: string | undefined): string | undefined => code?.split('-')[0];

/**
 * A delivery as this reply would make it: its host, its codes, the fragment with words where
 * something varies.
 */
function makeDelivery(provider: ReaderProvider, reply: ReaderReply, fragment: string): Delivery {
  const words = fillGaps(fragment, 'something');
  const enhanced = firstCode(reply.enhanced);
  const basic = standIn(reply.basic);
  const status = standIn(enhanced);
  const server = standIn(provider.hosts[0] && `mx.${provider.hosts[0]}`);
  return {
    ...(basic ? { basic } : {}),
    ...(status ? { enhanced: status } : {}),
    ...(server ? { server } : {}),
    diagnostic: [reply.basic, enhanced, words].filter(Boolean).join(' '),
    context: '',
  };
}

const nameWitness = (verdict: Judgement): string =>
  verdict.provider
    ? `${verdict.provider}/${verdict.reply}`
    : `“${verdict.clues.phrase ?? verdict.by}”`;

function findProblem(
  provider: ReaderProvider,
  reply: ReaderReply,
  fragment: string,
  catalogue: ReaderCatalogue,
): string | undefined {
  const verdict = classify(makeDelivery(provider, reply, fragment), 'failed', catalogue);
  const own = verdict.provider === provider.id && verdict.reply === reply.id;
  const sameCause = verdict.cause === reply.cause;
  const isSaid = verdict.sure === 'known' || verdict.sure === 'clear';
  if (own || !isSaid || (sameCause && isShared(provider, verdict, catalogue))) return undefined;
  return `${provider.id}/${reply.id} (${[reply.basic, reply.enhanced, fragment].filter(Boolean).join(' ')}) is read as ${nameWitness(verdict)}: ${verdict.cause}, not ${reply.cause}.`;
}

/**
 * Without a host nothing vouches for the provider: another one's row, or a wording, with the same
 * cause is as good.
 */
function isShared(
  provider: ReaderProvider,
  verdict: Judgement,
  { providers }: ReaderCatalogue,
): boolean {
  if (verdict.provider === provider.id) return true;
  const other = providers.find(({ id }) => id === verdict.provider);
  return provider.hosts.length === 0 && (!other || other.hosts.length === 0);
}

/**
 * Whether the reader takes each provider's replies for what they are: a message for each fragment
 * that it surely reads as something else. A reply whose cause is not known is left out: the reader
 * asks the other witnesses then.
 */
export function findReplyProblems(catalogue: ReaderCatalogue): string[] {
  return catalogue.providers.flatMap((provider) =>
    provider.replies
      .filter(({ cause }) => cause !== 'unknown')
      .flatMap((reply) =>
        reply.match.flatMap((fragment) => findProblem(provider, reply, fragment, catalogue) ?? []),
      ),
  );
}
