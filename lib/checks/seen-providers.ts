import type { Provider, ProviderReply, SeenReply } from '../../data/types';
import { codesOf } from '../codes';
import { comparable, createMatcher } from '../reader/knowledge/fragments';
import type { Catalogue } from '../types';
import { STARTS_WITH_DIGIT, WORD_BREAK } from './patterns';
import type { Check } from './types';

/** Pieces of a fragment may be anywhere in one reply, in their order. */
const WHOLE_REPLY = { farthest: Number.POSITIVE_INFINITY, ends: [] };

const placeOf = (provider: string, reply: string): string => `${provider}/${reply}`;

/** Tells which catalogued replies a text is a whole line of, as 'gmail/over-quota'. */
function catalogueMatcher({ providers }: Catalogue): (text: string) => Set<string> {
  const fragments = providers.flatMap(({ id, replies }) =>
    replies.flatMap((reply) => reply.match.map((text) => [text, placeOf(id, reply.id)] as const)),
  );
  const match = createMatcher(fragments, WHOLE_REPLY);
  return (text) => new Set(match(comparable(text)).map(({ value }) => value));
}

/** The catalogued replies of which someone saw the whole line. */
export function repliesSeenWhole(catalogue: Catalogue): Set<string> {
  const match = catalogueMatcher(catalogue);
  return new Set(
    catalogue.seenReplies.flatMap(({ says, provider, reply }) => [
      ...match(says),
      ...(provider && reply ? [placeOf(provider, reply)] : []),
    ]),
  );
}

/** 'hotmail' next to 'outlook.com' would make two providers of one. */
export const seenProvidersGoByTheirIds: Check = ({ seenReplies, providers }) =>
  seenReplies.flatMap(({ id, provider }) => {
    if (provider === undefined || providers.some((known) => known.id === provider)) return [];
    const known = providers.find(({ aliases }) => aliases.includes(provider.toLowerCase()));
    return known
      ? [`The provider of seen reply ${id} is in the catalogue: write '${known.id}'.`]
      : [];
  });

/** 'strato' of 'www.strato.nl': what the owner of a host is called, near enough. */
const ownerOf = (host: string): string => host.split('.').at(-2) ?? host;

/** The same of a page; a public repository is its owner's, 'microsoftdocs'. */
function ownerOfPage(url: string): string {
  const { hostname, pathname } = new URL(url);
  const [, owner = ''] = pathname.split('/');
  return hostname === 'github.com' ? owner.toLowerCase() : ownerOf(hostname);
}

/** What the hosts of a provider's mail servers, and of the pages that its entry cites, are called. */
const ownersOf = ({ id, aliases, hosts, replies, signs = [] }: Provider): string[] => [
  id,
  ...aliases,
  ...hosts.map(({ end }) => ownerOf(end)),
  ...[...hosts, ...replies, ...signs].flatMap(({ source }) =>
    source.kind === 'provider' ? [ownerOfPage(source.url)] : [],
  ),
];

/**
 * What a host quotes of Gmail is on the host's page, not on the page of who says it: there it was
 * observed. Programs have no say in whose page quotes them.
 */
export const pagesAreOfWhoSpeaks: Check = ({ seenReplies, providers }) =>
  seenReplies.flatMap(({ id, provider, source }) => {
    const known = providers.find((one) => one.id === provider && one.kind !== 'software');
    return known &&
      source.kind === 'provider' &&
      !ownersOf(known).some((owner) => ownerOfPage(source.url).startsWith(owner))
      ? [`Seen reply ${id} is of ${known.name}, its page is someone else’s: make it observed.`]
      : [];
  });

/** A reply without fragments is told by its code alone. */
function holdsReply(
  { says, provider = '' }: SeenReply,
  { id, match, enhanced }: ProviderReply,
  find: (text: string) => Set<string>,
): boolean {
  return match.length > 0
    ? find(says).has(placeOf(provider, id))
    : codesOf(says).enhanced === enhanced;
}

function replyProblem(
  seen: SeenReply,
  find: (text: string) => Set<string>,
  { providers }: Catalogue,
): string[] {
  const { id, provider = '', reply } = seen;
  if (reply === undefined) return [];
  const known = providers.find((other) => other.id === provider)?.replies ?? [];
  const meant = known.find((other) => other.id === reply);
  if (!meant)
    return [`Seen reply ${id} names ${placeOf(provider, reply)}, which is not there: correct it.`];
  return holdsReply(seen, meant, find)
    ? []
    : [
        `Seen reply ${id} has no fragment of ${placeOf(provider, reply)}: take the name out, or correct the fragment.`,
      ];
}

export const seenRepliesHoldTheirFragment: Check = (catalogue) => {
  const find = catalogueMatcher(catalogue);
  return catalogue.seenReplies.flatMap((reply) => replyProblem(reply, find, catalogue));
};

/** Fewer words than that stand in many sentences. */
const FEWEST_WORDS = 3;
/** More words in between make another sentence of it. */
const MOST_LEFT_OUT = 2;

/** The words of a text, without the codes that a reply repeats at the start of each line. */
const wordsOf = (text: string): string[] =>
  comparable(text)
    .replace(WORD_BREAK, ' ')
    .split(' ')
    .filter((word) => word.length > 1 && !STARTS_WITH_DIGIT.test(word));

/** How many words a quotation leaves out, where it has the others in their order; -1 where not. */
function leftOut(fragment: readonly string[], said: readonly string[]): number {
  for (let start = said.indexOf(fragment[0] ?? ''); start >= 0; ) {
    let at = start;
    for (const word of fragment.slice(1)) at = at < 0 ? at : said.indexOf(word, at + 1);
    const between = at - start + 1 - fragment.length;
    if (at >= 0 && between <= MOST_LEFT_OUT) return between;
    start = said.indexOf(fragment[0] ?? '', start + 1);
  }
  return -1;
}

/** A quotation that leaves out a word of what the server says is never found in it. */
export const fragmentsLeaveNoWordOut: Check = (catalogue) => {
  const find = catalogueMatcher(catalogue);
  return catalogue.seenReplies.flatMap(({ id, says, provider = '' }) => {
    const known = catalogue.providers.find((other) => other.id === provider)?.replies ?? [];
    const found = find(says);
    if (known.some((reply) => found.has(placeOf(provider, reply.id)))) return [];
    const said = wordsOf(says);
    const { basic } = codesOf(says);
    return known
      .filter((reply) => !basic || !reply.basic || reply.basicInferred || reply.basic === basic)
      .flatMap((reply) =>
        reply.match
          .filter((fragment) => {
            const words = wordsOf(fragment);
            return words.length >= FEWEST_WORDS && leftOut(words, said) > 0;
          })
          .map(
            (fragment) =>
              `“${fragment}” of ${placeOf(provider, reply.id)} leaves a word of seen reply ${id} out: quote it as it is.`,
          ),
      );
  });
};
