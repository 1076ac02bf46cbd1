import type { CauseId, Provider, ProviderReply, SeenReply } from '../../data/types';
import { codesOf as codesOfText, isInRange } from '../codes';
import { remembered } from '../remembered';
import * as routes from '../routes';
import type { Catalogue } from '../types';

/** A reply of the catalogue together with who sends it. */
export interface KnownReply {
  readonly provider: Pick<Provider, 'id' | 'name' | 'kind'>;
  readonly reply: ProviderReply;
  readonly href: string;
}

/** A cause and how many replies have it. */
export interface CauseCount {
  readonly id: CauseId;
  readonly name: string;
  readonly count: number;
}

/**
 * What a page shows of the replies that carry its code: the most telling ones, and where the rest
 * is.
 */
export interface ReplyExtract {
  readonly total: number;
  readonly shown: readonly KnownReply[];
  readonly providers: readonly {
    readonly name: string;
    readonly href: string;
    readonly count: number;
  }[];
}

/**
 * '5.7.606-649' is a documented range; anything else stands for itself. The number of a reply code
 * that is our inference does not count.
 */
export function carries(
  { basic, basicInferred, enhanced = '' }: ProviderReply,
  code: string,
): boolean {
  if (!code.includes('.')) return basic === code && !basicInferred;
  const [first = '', last] = enhanced.split('-');
  return last
    ? isInRange(code, first, first.slice(0, first.lastIndexOf('.') + 1) + last)
    : first === code;
}

/** The codes that a reply carries as its source prints them: no number that is our inference. */
export const codesOf = ({ basic, basicInferred, enhanced }: ProviderReply): string[] =>
  [basicInferred ? undefined : basic, enhanced].filter((code) => code !== undefined);

type Providers = readonly Provider[];

const repliesThat = (
  providers: Providers,
  isWanted: (reply: ProviderReply) => boolean,
): readonly KnownReply[] =>
  providers.flatMap(({ replies, ...provider }) =>
    replies
      .filter(isWanted)
      .map((reply) => ({ provider, reply, href: routes.provider(provider.id, reply.id) })),
  );

/** The replies with each code or cause that was asked for. */
const asked = remembered((_: Providers) => new Map<string, readonly KnownReply[]>());

function askOnce(providers: Providers, what: string, isWanted: (reply: ProviderReply) => boolean) {
  const known = asked(providers);
  const replies = known.get(what) ?? repliesThat(providers, isWanted);
  known.set(what, replies);
  return replies;
}

/** Every reply that carries a code, as its provider's list has it. */
export const repliesWith = (providers: Providers, code: string): readonly KnownReply[] =>
  askOnce(providers, code, (reply) => carries(reply, code));

/** Every reply with a cause, as its provider's list has it. */
export const repliesOf = (providers: Providers, cause: CauseId): readonly KnownReply[] =>
  askOnce(providers, cause, (reply) => reply.cause === cause);

/** The replies with each code that were seen and are in no provider's list. */
const seenWith = remembered((seen: readonly SeenReply[]) => {
  const causes = new Map<string, CauseId[]>();
  for (const {
    says,
    causes: [cause],
    reply,
  } of seen) {
    const { basic, enhanced } = codesOfText(says);
    for (const code of reply ? [] : [basic, enhanced])
      causes.set(code, [...(causes.get(code) ?? []), cause]);
  }
  return causes;
});

/**
 * The causes of a code by the number of replies, most frequent first: of those in the lists of
 * providers, and of those that were seen at whatever server.
 */
export function causesOf(
  code: string,
  { providers, seenReplies, causes }: Pick<Catalogue, 'providers' | 'seenReplies' | 'causes'>,
): CauseCount[] {
  const counted = [
    ...repliesWith(providers, code).map(({ reply }) => reply.cause),
    ...(seenWith(seenReplies).get(code) ?? []),
  ];
  return causes
    .map(({ id, name }) => ({ id, name, count: counted.filter((cause) => cause === id).length }))
    .filter(({ id, count }) => count > 0 && id !== 'unknown')
    .sort((a, b) => b.count - a.count);
}

const MOST_SHOWN = 8;

/** Large providers are asked about most; the others follow in the order of the alphabet. */
const FIRST = [
  'gmail',
  'exchange-online',
  'outlook.com',
  'yahoo',
  'apple-icloud',
  'gmx-webde',
  'postfix',
  'exim',
];

function rankOf(provider: string): number {
  const place = FIRST.indexOf(provider);
  return place < 0 ? FIRST.length : place;
}

/** The order of two providers by their ids; 0 where neither is asked about more. */
export const byImportance = (a: string, b: string): number => rankOf(a) - rankOf(b);

/**
 * One reply of each provider, large ones first, until there are eight; the rest as a list of
 * providers. Of a provider's replies the one with the most frequent cause is the most telling.
 */
export function extractOf(replies: readonly KnownReply[]): ReplyExtract {
  const ids = [...new Set(replies.map(({ provider }) => provider.id))];
  const frequency = ({ reply }: KnownReply): number =>
    replies.filter((other) => other.reply.cause === reply.cause).length;
  const sorted = [...replies].sort(
    (a, b) => byImportance(a.provider.id, b.provider.id) || frequency(b) - frequency(a),
  );
  const firstOfEach = sorted.filter(
    ({ provider }, place) =>
      sorted.findIndex((other) => other.provider.id === provider.id) === place,
  );
  const shown = replies.length <= MOST_SHOWN ? sorted : firstOfEach.slice(0, MOST_SHOWN);
  const providers = ids.map((id) => {
    const own = replies.filter(({ provider }) => provider.id === id);
    return { name: own[0]?.provider.name ?? id, href: routes.provider(id), count: own.length };
  });
  return {
    total: replies.length,
    shown,
    providers:
      replies.length <= MOST_SHOWN
        ? []
        : providers.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en')),
  };
}
