import type { Direction } from '../../data/types';
import { codesOf } from '../codes';
import type { Catalogue } from '../types';
import { repliesWith } from './replies';

/** Reply codes that stand before an enhanced code, the most frequent first. */
export interface NumbersBefore {
  /** In replies of servers. */
  readonly answered: readonly string[];
  /** In what no server answers: the sending side writes it into its bounce. */
  readonly sent: readonly string[];
  /** The same of the recipient's side, after it has accepted the message. */
  readonly bounced: readonly string[];
}

type Place = keyof NumbersBefore;

/** Replies that stand in bounces alone, and whose; all others are answers. */
const PLACES: Readonly<Partial<Record<Direction, Place>>> = { sending: 'sent', bounce: 'bounced' };

const placeOf = (direction: Direction): Place => PLACES[direction] ?? 'answered';

function byFrequency(all: readonly string[]): string[] {
  const count = (wanted: string) => all.filter((one) => one === wanted).length;
  return [...new Set(all)].sort((a, b) => count(b) - count(a));
}

/** What the catalogued replies carry before it: no number that is our inference. */
export function numbersListed(code: string, { providers }: Catalogue): NumbersBefore {
  const numbers = (place: Place) =>
    byFrequency(
      repliesWith(providers, code).flatMap(({ reply }) =>
        reply.basic && !reply.basicInferred && placeOf(reply.direction) === place
          ? [reply.basic]
          : [],
      ),
    );
  return {
    answered: numbers('answered'),
    sent: numbers('sent'),
    bounced: numbers('bounced'),
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
  const written = new Map(
    repliesWith(providers, code).flatMap(({ provider, reply }) => {
      const place = PLACES[reply.direction];
      return place ? [[provider.id, place] as const] : [];
    }),
  );
  const services = providers.filter(({ kind }) => kind === 'sending').map(({ id }) => id);
  const found = seenReplies.flatMap(({ says, source, provider = '', reply }) => {
    const { basic, enhanced } = codesOf(says);
    const isPair = enhanced === code && says.slice(basic.length + 1).startsWith(code);
    if (!basic || !isPair || source.kind === 'list') return [];
    const ofService = !reply && services.includes(provider) ? 'sent' : 'answered';
    return [{ basic, place: written.get(provider) ?? ofService }];
  });
  const numbers = (wanted: Place) =>
    byFrequency(found.filter(({ place }) => place === wanted).map(({ basic }) => basic));
  return { answered: numbers('answered'), sent: numbers('sent'), bounced: numbers('bounced') };
}
