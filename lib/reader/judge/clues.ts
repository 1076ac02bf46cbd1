import type { CauseId } from '../../../data/types';
import { isBasic } from '../../codes';
import { type Weights, weightOf } from '../knowledge/weights';
import { beginningOf } from '../knowledge/words';
import { type Features, isPair, isWord, stemsOfPair } from './features';
import type { Clues } from './types';

/** What speaks less for a cause, alone or beside what speaks most, nobody would point at. */
const LEAST_SHARE = 0.4;
const PART_OF_MOST = 1 / 3;

/** Words that join others: nobody would point at them. */
const JOINING: ReadonlySet<string> = new Set(
  'the to of is are was were be been by for from in on at and or this that has have had your you with due as it its an we our'.split(
    ' ',
  ),
);

/** A feature of the reply's own words or codes, and how much it speaks for the cause. */
interface Share {
  readonly name: string;
  readonly share: number;
}

/** How much each feature speaks for a cause, rather than for the next one where that is asked. */
export function sharesOf(
  features: Features,
  weights: Weights,
  cause: CauseId,
  next?: CauseId,
): Share[] {
  const own = weights.causes.indexOf(cause);
  const other = next ? weights.causes.indexOf(next) : undefined;
  const against = (name: string) => (other === undefined ? 0 : weightOf(weights, name, other));
  return [...features].map(([name, value]) => ({
    name,
    share: value * (weightOf(weights, name, own) - against(name)),
  }));
}

/** A code or a part of one; that none is there, and how few words are, nobody can point at. */
const isCode = (name: string): boolean =>
  name.startsWith('=') && name !== '=.' && !name.startsWith('=few');

const isWhole = ({ name }: Share): boolean => isBasic(name.slice(1));

const sumOf = (shares: readonly Share[]): number =>
  shares.reduce((sum, { share }) => sum + share, 0);

/** What each word speaks for a cause by itself and by its beginning, and with half of what its pairs do. */
function sharesOfWords(shares: readonly Share[]): Share[] {
  const ofPairs = new Map<string, number>();
  for (const { name, share } of shares.filter((each) => isPair(each.name)))
    for (const stem of stemsOfPair(name)) ofPairs.set(stem, (ofPairs.get(stem) ?? 0) + share / 2);
  const all = new Map(shares.map(({ name, share }) => [name, share]));
  return shares
    .filter(({ name }) => isWord(name) && !JOINING.has(name))
    .map(({ name, share }) => ({
      name,
      share: share + (all.get(beginningOf(name)) ?? 0) + (ofPairs.get(name) ?? 0),
    }));
}

/**
 * What speaks most for a cause, words before codes. Of codes there are several features: together
 * they say as much as their code does.
 */
function pickClues(shares: readonly Share[]): Clues {
  const codes = shares.filter(({ name }) => isCode(name));
  const enhanced = sumOf(codes.filter(({ name }) => name.includes('.')));
  // The class alone is that of an enhanced code.
  const basic = codes.some(isWhole) ? sumOf(codes.filter(({ name }) => !name.includes('.'))) : 0;
  const words = sharesOfWords(shares);
  const least = Math.max(
    LEAST_SHARE,
    PART_OF_MOST * Math.max(enhanced, basic, ...words.map(({ share }) => share)),
  );
  const stems = words.filter(({ share }) => share >= least).map(({ name }) => name);
  return {
    stems,
    codes: [
      ...(enhanced >= least ? (['enhanced'] as const) : []),
      ...(basic >= least ? (['basic'] as const) : []),
    ],
  };
}

/** What a cause rests on: what speaks for it rather than for the next one. */
export const findClues = (
  features: Features,
  weights: Weights,
  cause: CauseId,
  next: CauseId,
): Clues => pickClues(sharesOf(features, weights, cause, next));

/**
 * The same; where nothing tells the two apart, what speaks for both ('Quota exceeded', of a mailbox
 * or of an account).
 */
export function orShared(
  clues: Clues,
  features: Features,
  weights: Weights,
  cause: CauseId,
): Clues {
  const isEmpty = clues.stems?.length === 0 && clues.codes?.length === 0;
  return isEmpty ? pickClues(sharesOf(features, weights, cause)) : clues;
}
