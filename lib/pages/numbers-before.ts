import type { Direction } from '../../data/types';
import { codesOf } from '../codes';
import type { Catalogue } from '../types';
import { repliesWith } from './replies';

/** Reply codes that stand before an enhanced code, the most frequent first. */
export interface NumbersBefore {
  /** In replies of servers. */
  readonly answered: readonly string[];
  /** In what no server answers: the sending side, or the recipient's later, writes it into a bounce. */
  readonly bounced: readonly string[];
}

/** Replies that stand in bounces alone. */
const IN_BOUNCES: readonly Direction[] = ['sending', 'bounce'];

function byFrequency(all: readonly string[]): string[] {
  const count = (wanted: string) => all.filter((one) => one === wanted).length;
  return [...new Set(all)].sort((a, b) => count(b) - count(a));
}

/** What the catalogued replies carry before it: no number that is our inference. */
export function numbersListed(code: string, { providers }: Catalogue): NumbersBefore {
  const numbers = (inBounces: boolean) =>
    byFrequency(
      repliesWith(providers, code).flatMap(({ reply }) =>
        reply.basic && !reply.basicInferred && IN_BOUNCES.includes(reply.direction) === inBounces
          ? [reply.basic]
          : [],
      ),
    );
  return {
    answered: numbers(false),
    bounced: numbers(true),
  };
}

/**
 * What was seen in so many words: the number directly before the code. A sending service speaks as
 * the sending side, unless its catalogued reply says otherwise.
 */
export function numbersSeen(
  code: string,
  { providers, seenReplies }: Pick<Catalogue, 'providers' | 'seenReplies'>,
): NumbersBefore {
  const written = repliesWith(providers, code)
    .filter(({ reply }) => IN_BOUNCES.includes(reply.direction))
    .map(({ provider }) => provider.id);
  const services = providers.filter(({ kind }) => kind === 'sending').map(({ id }) => id);
  const found = seenReplies.flatMap(({ says, source, provider = '', reply }) => {
    const { basic, enhanced } = codesOf(says);
    const isPair = enhanced === code && says.slice(basic.length + 1).startsWith(code);
    return basic && isPair && source.kind !== 'list'
      ? [{ basic, bySender: written.includes(provider) || (!reply && services.includes(provider)) }]
      : [];
  });
  const numbers = (bySender: boolean) =>
    byFrequency(found.filter((one) => one.bySender === bySender).map(({ basic }) => basic));
  return { answered: numbers(false), bounced: numbers(true) };
}
