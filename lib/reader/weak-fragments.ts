import type { CauseId, SeenReply } from '../../data/types';
import { THREE_DIGITS, THREE_NUMBERS } from './find/code-patterns';
import type { ReaderProvider } from './judge/catalogue-types';
import { matchesCode } from './judge/enhanced-causes';
import { wordsOf } from './judge/words';
import { comparable, createMatcher } from './knowledge/fragments';

type Reply = ReaderProvider['replies'][number];

/** A fragment of the catalogue, and whose it is. */
interface Owned {
  readonly provider: ReaderProvider;
  readonly reply: Reply;
  readonly fragment: string;
}

interface Codes {
  readonly basic?: string | undefined;
  readonly enhanced?: string | undefined;
}

/** What somebody wrote: who, with which codes, and for which causes. */
interface Written {
  readonly words: string;
  readonly codes: Codes;
  readonly causes: readonly CauseId[];
  readonly provider?: string | undefined;
}

/** As far as the pieces of a fragment stand apart in a reply. */
const REACH = { farthest: 300, ends: [] };

const codesIn = (says: string): Codes => ({
  basic: says.match(THREE_DIGITS)?.[0],
  enhanced: says.match(THREE_NUMBERS)?.[0],
});

const asWords = (fragment: string): string => comparable(fragment.replaceAll(' … ', ' something '));

const contradict = (own: string | undefined, other: string | undefined): boolean =>
  !!own && !!other && own !== other && !matchesCode(own, other) && !matchesCode(other, own);

const mayBeTaken = ({ basic, enhanced }: Reply, codes: Codes): boolean =>
  !contradict(basic, codes.basic) && !contradict(enhanced, codes.enhanced);

/**
 * Is it somebody else's who wrote this? Mail server programs run at providers: what those say is
 * still the program's own.
 */
function isStrangers(
  { provider }: Owned,
  other: string | undefined,
  software: ReadonlySet<string>,
) {
  if (other === undefined || other === provider.id) return false;
  return !software.has(provider.id) || software.has(other);
}

const ownedBy = (providers: readonly ReaderProvider[]): Owned[] =>
  providers.flatMap((provider) =>
    provider.replies.flatMap((reply) =>
      reply.match.map((fragment) => ({ provider, reply, fragment })),
    ),
  );

/** Are all words of a fragment words of a standard's text? Then it identifies nobody. */
function stand(fragment: string, titles: readonly ReadonlySet<string>[]): boolean {
  const stems = wordsOf(fragment.replaceAll(' … ', ' ')).map(({ stem }) => stem);
  return stems.length > 0 && titles.some((title) => stems.every((stem) => title.has(stem)));
}

const writtenBy = (owned: readonly Owned[], seen: readonly SeenReply[]): Written[] => [
  ...seen
    .filter(({ argued }) => !argued)
    .map(({ says, causes, provider }) => ({
      words: comparable(says),
      codes: codesIn(says),
      causes,
      provider,
    })),
  ...owned.map(({ provider, reply, fragment }) => ({
    words: asWords(fragment),
    codes: reply,
    causes: [reply.cause],
    provider: provider.id,
  })),
];

/**
 * Fragments that cannot tell by themselves whose reply it is or what it means: others write the
 * same, it stands in replies of several causes, or in the text of a standard.
 */
export function weakFragments(
  providers: readonly ReaderProvider[],
  seen: readonly SeenReply[],
  titles: readonly string[],
): ReadonlySet<string> {
  const owned = ownedBy(providers);
  const software = new Set(providers.filter(({ kind }) => kind === 'software').map(({ id }) => id));
  const standard = titles.map((title) => new Set(wordsOf(title).map(({ stem }) => stem)));
  const weak = new Set(
    owned.map(({ fragment }) => fragment).filter((fragment) => stand(fragment, standard)),
  );
  const matcher = createMatcher(
    owned.map((one) => [one.fragment, one] as const),
    REACH,
  );
  for (const { words, codes, causes, provider } of writtenBy(owned, seen))
    for (const { value } of matcher(words))
      if (
        mayBeTaken(value.reply, codes) &&
        (!causes.includes(value.reply.cause) || isStrangers(value, provider, software))
      )
        weak.add(value.fragment);
  return weak;
}
