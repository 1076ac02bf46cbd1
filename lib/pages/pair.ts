import type { CauseId } from '../../data/types';
import { filled } from '../filled';
import { allCodes } from '../lookup';
import { pluralOf } from '../plural';
import { remembered } from '../remembered';
import * as routes from '../routes';
import type { Catalogue } from '../types';
import type { CodeLink, CodePage } from './code-page';
import { codePages } from './code-pages';
import { pairId } from './comparable';
import { repliesWith } from './replies';
import type { SourceView } from './sources';

/** One of two codes side by side: what its own page says, in short. */
export interface PairSide extends CodeLink {
  readonly tone: string;
  readonly plain: string;
  readonly kind: string;
  readonly again: string;
  readonly who: string;
  /** The first step of the first reader who has one. */
  readonly first: string;
  readonly standards: readonly { readonly text: string; readonly by: SourceView }[];
  readonly causes: CodePage['causes'];
  /** 'and 3 others'; empty where all causes are shown. */
  readonly otherCauses: string;
  readonly providers: readonly { readonly name: string; readonly href: string }[];
  /** 'and 3 others'; empty where all are named. */
  readonly others: string;
}

export interface Pair {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** What the page of the one says of the other. */
  readonly difference: readonly string[];
  readonly sides: readonly [PairSide, PairSide];
}

const MOST_CAUSES = 6;
const MOST_PROVIDERS = 6;

/** Who sends it: those with catalogued replies, then those that are only known to use it. */
function sendersOf({ code, replies, practice }: CodePage, { providers }: Catalogue) {
  const used = providers.filter(({ name }) => practice.some(({ by }) => by === name));
  const all = [...repliesWith(providers, code).map(({ provider }) => provider), ...used];
  const shown = [...replies.shown.map(({ provider }) => provider), ...used];
  const names = [...new Map(shown.map(({ id, name }) => [id, name])).entries()];
  return {
    named: names.slice(0, MOST_PROVIDERS),
    total: new Set(all.map(({ id }) => id)).size,
  };
}

function sideOf(page: CodePage, catalogue: Catalogue): PairSide {
  const { partyNames, readers, compare } = catalogue;
  const { named: providers, total } = sendersOf(page, catalogue);
  const left = total - providers.length;
  const causesLeft = page.causes.length - MOST_CAUSES;
  return {
    code: page.code,
    name: page.name,
    href: routes.code(page.code),
    tone: page.first,
    plain: page.plain,
    kind: page.badge,
    again: page.next,
    who: `${partyNames[page.who]}: ${page.act}`,
    first: readers.flatMap(({ id }) => page.advice[id])[0] ?? page.noSteps,
    standards: page.meanings.map(({ text, own, by }) => ({ text: own || `“${text}”`, by })),
    causes: page.causes.slice(0, MOST_CAUSES),
    otherCauses: causesLeft > 0 ? pluralOf(causesLeft, compare.pair.others) : '',
    providers: providers.map(([id, name]) => ({ name, href: routes.provider(id) })),
    others: left > 0 ? pluralOf(left, compare.pair.others) : '',
  };
}

/** What a page says of the other code, with its number: some remarks leave it out. */
const saidOf = (page: CodePage, other: string): string[] =>
  page.confused
    .filter(({ code }) => code === other)
    .map(({ how }) => (how.includes(other) ? how : `${other}: ${how}`));

/**
 * What each is where the page of one alone tells them apart: the name stands above already, so what
 * it means in plain words. Not the first sentence alone: what a provider means by it follows, and
 * may be all that the known replies have.
 */
const eachSaid = (said: readonly string[], { code, plain }: CodePage): string[] =>
  said.length > 0 ? [...said] : [`${code}: ${plain}`];

/** Causes that at least half of the known replies with a code have. */
function mainCauses({ causes }: CodePage): CauseId[] {
  const total = causes.reduce((sum, { count }) => sum + count, 0);
  return causes.filter(({ count }) => count + count >= total).map(({ id }) => id);
}

/** What is said of two classes of one detail: that they are alike only where their replies are. */
function ofClasses(first: CodePage, second: CodePage, { compare }: Catalogue): string[] {
  const main = mainCauses(second);
  const alike = mainCauses(first).some((id) => main.includes(id));
  return [
    filled(alike ? compare.pair.classes : compare.pair.classesApart, {
      first: first.code,
      second: second.code,
      firstKind: first.badge,
      secondKind: second.badge,
    }),
    ...(alike ? [] : [first, second].map(({ code, plain }) => `${code}: ${plain}`)),
  ];
}

/** Said of a code of whose known replies no half has one cause: what it says is not all that it means. */
const manyMeantBy = (page: CodePage, { compare }: Catalogue): string[] =>
  page.causes.length > 0 && mainCauses(page).length === 0
    ? [filled(compare.pair.many, { code: page.code })]
    : [];

const areClasses = (first: CodePage, second: CodePage): boolean =>
  first.siblings.some(({ code }) => code === second.code);

/** The pairs that the page of a code leads to. */
const pairIds = (page: CodePage): string[] =>
  [...page.confused, ...page.siblings]
    .filter(({ compare }) => compare)
    .map(({ code }) => pairId(page.code, code));

/** The same two codes the other way round: '5.2.2-4.2.2', as people write them too. */
export const turnedRound = (id: string): string => id.split('-').reverse().join('-');

/** Two codes side by side; undefined where nobody confuses them or one is hardly ever sent. */
export function pairOf(id: string, catalogue: Catalogue): Pair | undefined {
  const pageOf = codePages(catalogue);
  const [first, second] = id.split('-').map(pageOf);
  if (!first || !second) return undefined;
  if (![first, second].some((page) => pairIds(page).includes(id))) return undefined;
  const texts = catalogue.compare.pair;
  const names = {
    first: first.code,
    second: second.code,
    firstName: first.name,
    secondName: second.name,
  };
  return {
    id,
    title: filled(texts.title, names),
    lead: filled(texts.lead, names),
    difference: [
      ...new Set(
        areClasses(first, second)
          ? [
              ...ofClasses(first, second, catalogue),
              ...saidOf(first, second.code),
              ...saidOf(second, first.code),
            ]
          : [
              ...eachSaid(saidOf(second, first.code), first),
              ...eachSaid(saidOf(first, second.code), second),
              ...manyMeantBy(first, catalogue),
              ...manyMeantBy(second, catalogue),
            ],
      ),
    ],
    sides: [sideOf(first, catalogue), sideOf(second, catalogue)],
  };
}

/** Every pair that has a page, in the order of the first code. */
export const allPairs = remembered((catalogue: Catalogue): readonly string[] => {
  const pageOf = codePages(catalogue);
  return [
    ...new Set(
      allCodes(catalogue)
        .flatMap((code) => pageOf(code) ?? [])
        .flatMap(pairIds),
    ),
  ];
});
