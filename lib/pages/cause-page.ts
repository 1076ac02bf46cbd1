import type { Cause, Check, Party } from '../../data/types';
import { filled } from '../filled';
import { pluralOf } from '../plural';
import * as routes from '../routes';
import type { Catalogue } from '../types';
import { type CauseAgain, causeAgain } from './cause-again';
import { linkTo, listedSource } from './code-page';
import { isComparable } from './comparable';
import { bestHelpLinks, type NamedHelpLink } from './help-links';
import { codesOf, extractOf, type KnownReply, type ReplyExtract, repliesOf } from './replies';
import { type SaidReply, saidOf } from './said';
import type { SourceView } from './sources';

/** What the page of a cause shows. */
export interface CausePage extends Omit<Cause, 'sources' | 'related' | 'retry'> {
  /**
   * What the catalogued replies say next to the cause's own word: on who can act, on trying again.
   * Empty where they agree.
   */
  readonly shares: { readonly who: string; readonly again: string };
  readonly retry: CauseAgain;
  readonly tone: string;
  readonly codes: readonly {
    readonly code: string;
    readonly name: string;
    readonly href: string;
    readonly count: number;
  }[];
  /** 'and 3 others'; empty where all codes are shown. */
  readonly otherCodes: string;
  readonly replies: ReplyExtract;
  /** Where providers are compared; empty where there are not two. */
  readonly compare: string;
  /** Replies of servers that no provider has to stand for. */
  readonly said: readonly SaidReply[];
  readonly checks: readonly Check[];
  /** Where to ask large providers about it. */
  readonly help: readonly NamedHelpLink[];
  readonly relatives: readonly {
    readonly id: string;
    readonly name: string;
    readonly because: string;
  }[];
  readonly sources: readonly SourceView[];
}

const tones = { retry: '4', wait: '4', stop: '5' } as const;

const MOST_CODES = 16;
const MOST_LINKS = 12;

function codesWith(replies: readonly KnownReply[], catalogue: Catalogue): CausePage['codes'] {
  const codes = replies.flatMap(({ reply }) =>
    codesOf(reply).map((code) => code.split('-')[0] ?? code),
  );
  return [...new Set(codes)]
    .map((code) => ({
      ...linkTo(code, catalogue),
      count: codes.filter((other) => other === code).length,
    }))
    .filter(({ href }) => href)
    .sort((a, b) => b.count - a.count);
}

/**
 * Where most replies name someone else than the cause does, the page says so: a cause has one
 * word, its replies have many.
 */
function whoShare(
  { who }: Cause,
  replies: readonly KnownReply[],
  { causeShares, partyNames }: Catalogue,
): string {
  const parties = (Object.keys(partyNames) as Party[]).map((party) => ({
    party,
    count: replies.filter(({ reply }) => reply.who.includes(party)).length,
  }));
  const [most] = parties.sort((a, b) => b.count - a.count);
  const own = parties.find(({ party }) => party === who)?.count ?? 0;
  if (!most || most.count <= own) return '';
  const name = partyNames[most.party];
  const text = most.party === 'nobody' ? causeShares.nobody : causeShares.party;
  return filled(text, {
    count: String(most.count),
    total: String(replies.length),
    party: name.charAt(0).toLowerCase() + name.slice(1),
  });
}

/** How many replies are final where the cause is waited for, and the other way round. */
function againShare(
  { retry }: Cause,
  replies: readonly KnownReply[],
  { causeShares }: Catalogue,
): string {
  const final = replies.filter(({ reply }) => reply.permanent).length;
  const against = retry === 'stop' ? replies.length - final : final;
  return against > 0
    ? filled(retry === 'stop' ? causeShares.temporary : causeShares.final, {
        count: String(against),
        total: String(replies.length),
      })
    : '';
}

type Asked = Pick<Cause, 'act' | 'first'>;

/**
 * What a cause asks for where no answer tells the class. That no one has to act holds only while a
 * server tries: where some of its replies are permanent, the texts say so.
 */
export function askedOf(
  { who, act, first }: Cause,
  replies: readonly KnownReply[],
  { whileTemporary }: Pick<Catalogue, 'whileTemporary'>,
): Asked {
  const waits = who === 'nobody' && replies.some(({ reply }) => reply.permanent);
  if (!waits) return { act, first };
  const text = first.charAt(0).toLowerCase() + first.slice(1);
  return {
    act: filled(whileTemporary.act, { act }),
    first: filled(whileTemporary.first, { first: text }),
  };
}

/** The causes of a list as it shows them. */
export const listedCauses = (causes: readonly Cause[], catalogue: Catalogue): Cause[] =>
  causes.map((cause) => ({
    ...cause,
    ...askedOf(cause, repliesOf(catalogue.providers, cause.id), catalogue),
  }));

/** Everything the page of a cause shows: how it shows, who must act, what to do, what to check. */
export function causePage(cause: Cause, catalogue: Catalogue): CausePage {
  const { related, retry, sources, ...rest } = cause;
  const replies = repliesOf(catalogue.providers, cause.id);
  const codes = codesWith(replies, catalogue);
  const left = codes.length - MOST_CODES;
  return {
    ...rest,
    ...askedOf(cause, replies, catalogue),
    shares: {
      who: whoShare(cause, replies, catalogue),
      again: againShare(cause, replies, catalogue),
    },
    retry: causeAgain(cause, replies, catalogue),
    tone: tones[retry],
    codes: codes.slice(0, MOST_CODES),
    otherCodes: left > 0 ? pluralOf(left, catalogue.compare.pair.others) : '',
    replies: extractOf(replies),
    compare: isComparable(replies) ? routes.compare(cause.id) : '',
    said: saidOf(cause.id, catalogue.seenReplies),
    checks: catalogue.causeChecks[cause.id] ?? [],
    help: bestHelpLinks(
      catalogue.providers.map((provider) => ({
        provider: provider.id,
        causes: [cause.id],
        replies: provider.replies.map(({ id }) => id),
      })),
      MOST_LINKS,
      catalogue,
    ),
    relatives: catalogue.causes
      .filter(({ id }) => related.includes(id))
      .map(({ id, name, because }) => ({ id, name, because })),
    sources: sources.map(listedSource(catalogue)),
  };
}
