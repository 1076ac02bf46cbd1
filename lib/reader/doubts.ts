import type { CauseId, SeenReply } from '../../data/types';
import { codesOf } from '../codes';
import type { Doubt, ReaderProvider } from './judge/catalogue-types';
import { matchesCode } from './judge/enhanced-causes';
import { NUMBER_OR_NAME, RULE_LABEL } from './judge/patterns';
import { comparable, createMatcher, fillGaps, type Match } from './knowledge/fragments';
import { wordsOf } from './knowledge/words';

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
  /** Careful readers differ about the causes: it tells only that somebody writes these words. */
  readonly argued?: true | undefined;
}

/** As far as the pieces of a fragment stand apart in a reply. */
const REACH = { farthest: 300, ends: [] };

const asWords = (fragment: string): string => comparable(fillGaps(fragment, 'something'));

const contradict = (own: string | undefined, other: string | undefined): boolean =>
  !!own && !!other && own !== other && !matchesCode(own, other) && !matchesCode(other, own);

/** Shorter sentences are many people's, with any codes. */
const SHORTEST_TOLD_BY_CODES = 30;

/** May the one be taken for the other? Codes that contradict tell longer sentences apart. */
const mayBeTaken = ({ fragment, reply: { basic, enhanced } }: Owned, codes: Codes): boolean =>
  fragment.length < SHORTEST_TOLD_BY_CODES ||
  !(contradict(basic, codes.basic) || contradict(enhanced, codes.enhanced));

/**
 * Is it somebody else's who wrote this? Mail server programs run at providers: what those say is
 * still the program's own.
 */
function isStrangers(
  { provider }: Owned,
  other: string | undefined,
  software: ReadonlySet<string>,
): boolean {
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
  const stems = wordsOf(fillGaps(fragment)).map(({ stem }) => stem);
  return stems.length > 0 && titles.some((title) => stems.every((stem) => title.has(stem)));
}

/** From this share of those who write on, and from so many, a word that others use tells nobody apart. */
const SHARE_OF_OTHERS = 0.028;
const FEWEST_OTHERS = 7;

/** A sentence of more words is nobody's by chance, however ordinary each of them is. */
const MOST_ORDINARY = 6;

const stemsOf = (text: string): Set<string> => new Set(wordsOf(text).map(({ stem }) => stem));

/** Who uses a word, by its stem. */
function findUsers(written: readonly Written[]): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const { words, provider } of written)
    for (const stem of provider === undefined ? [] : stemsOf(words))
      users.set(stem, (users.get(stem) ?? new Set()).add(provider ?? ''));
  return users;
}

/** A number, a label, a name with a dot: they tell whose it is. */
const namesItsOwn = (fragment: string): boolean =>
  RULE_LABEL.test(fragment) || NUMBER_OR_NAME.test(fragment);

/**
 * Is it a few words that everybody uses, with nothing that names whose they are? Then the next server
 * may put them together in the same way ('Too many connections, try again later').
 */
function isOrdinary(
  { provider, fragment }: Owned,
  users: ReadonlyMap<string, ReadonlySet<string>>,
  many: number,
): boolean {
  if (namesItsOwn(fragment)) return false;
  const stems = [...stemsOf(fillGaps(fragment))];
  if (stems.length === 0 || stems.length > MOST_ORDINARY) return false;
  return stems.every((stem) => {
    const all = users.get(stem);
    return all !== undefined && all.size - (all.has(provider.id) ? 1 : 0) >= many;
  });
}

const writtenBy = (owned: readonly Owned[], seen: readonly SeenReply[]): Written[] => [
  ...seen.map(({ says, causes, provider, argued }) => ({
    words: comparable(says),
    codes: codesOf(says),
    causes,
    provider,
    argued,
  })),
  ...owned.map(({ provider, reply, fragment }) => ({
    words: asWords(fragment),
    codes: reply,
    causes: [reply.cause],
    provider: provider.id,
  })),
];

/** How much each doubt says against a fragment: the worst one stays. */
const WORSE: Readonly<Record<string, number>> & Readonly<Record<Doubt, number>> = {
  shared: 1,
  weak: 2,
  vague: 3,
};

/** The key of a fragment among all: providers share some. */
const keyOf = ({ provider, fragment }: Owned): string => `${provider.id} ${fragment}`;

/** What a text says against the fragments that it holds. */
function* doubtsBy(
  { codes, causes, provider, argued }: Written,
  held: readonly Match<Owned>[],
  software: ReadonlySet<string>,
): Generator<readonly [Owned, Doubt]> {
  const taken = held.filter(({ value }) => mayBeTaken(value, codes));
  for (const { value, length } of taken) {
    const agrees = argued || causes.includes(value.reply.cause);
    const isLongest = !taken.some(
      (other) => other.value.provider === value.provider && other.length > length,
    );
    if (!agrees && provider === value.provider.id && isLongest) yield [value, 'vague'];
    else if (!agrees) yield [value, 'weak'];
    else if (isStrangers(value, provider, software)) yield [value, 'shared'];
  }
}

/**
 * Fragments that cannot tell by themselves whose reply it is or what it means: others write the
 * same, they stand in replies of several causes, or in the text of a standard. By provider and
 * fragment.
 */
export function findDoubts(
  providers: readonly ReaderProvider[],
  seen: readonly SeenReply[],
  titles: readonly string[],
): ReadonlyMap<string, Doubt> {
  const owned = ownedBy(providers);
  const software = new Set(providers.filter(({ kind }) => kind === 'software').map(({ id }) => id));
  const standard = titles.map((title) => new Set(wordsOf(title).map(({ stem }) => stem)));
  const doubts = new Map<string, Doubt>();
  const all = writtenBy(owned, seen);
  const users = findUsers(all);
  const writers = new Set(all.flatMap(({ provider }) => provider ?? []));
  const many = Math.max(FEWEST_OTHERS, Math.round(SHARE_OF_OTHERS * writers.size));
  for (const one of owned)
    if (stand(one.fragment, standard)) doubts.set(keyOf(one), 'weak');
    else if (isOrdinary(one, users, many)) doubts.set(keyOf(one), 'shared');
  const matcher = createMatcher(
    owned.map((one) => [one.fragment, one] as const),
    REACH,
  );
  for (const written of all)
    for (const [one, doubt] of doubtsBy(written, matcher(written.words), software))
      if (WORSE[doubt] > (WORSE[doubts.get(keyOf(one)) ?? ''] ?? 0)) doubts.set(keyOf(one), doubt);
  return doubts;
}
