import type { CauseId, Party } from '../../../data/types';
import type { CodeFacts, ReaderCatalogue } from './catalogue-types';
import { findReply } from './own-advice';
import type { Judgement, Trying } from './types';
import type { Chance } from './weigh';

/** What a verdict already knows of a failure. */
export interface Place {
  readonly trying: Trying;
  /** The sender's own provider has said no. */
  readonly isOwn: boolean;
  /** What the page of a code says that alone tells. */
  readonly page?: CodeFacts | undefined;
}

/** What mostly passes without anybody doing anything, as long as a server tries again. */
const PASSING: ReadonlySet<CauseId> = new Set(['server-error', 'unknown']);

/** Who acts where a server has refused for good what else passes by itself. */
const WHEN_FINAL: Partial<Record<CauseId, Party>> = { 'rate-limited': 'your-provider' };

/** What the own provider refuses in how a message is handed in, whoever hands it in changes. */
const AT_OWN_PROVIDER: Partial<Record<CauseId, Party>> = {
  tls: 'you',
  policy: 'you',
  'protocol-error': 'you',
  'rate-limited': 'you',
};

/** Does it pass by itself, as far as can be told? Nobody has to act then. */
const isPassing = (
  { cause, permanent }: Judgement,
  trying: Trying,
  { causes }: ReaderCatalogue,
): boolean =>
  trying !== 'given up' &&
  (causes[cause].who === 'nobody' || (permanent === false && PASSING.has(cause)));

/** Whom the cause names, as far as their part of the way is concerned. */
function findByCause(
  { cause, permanent }: Judgement,
  isOwn: boolean,
  { causes }: ReaderCatalogue,
): Party {
  const { who } = causes[cause];
  if (!isOwn) return (permanent && WHEN_FINAL[cause]) || who;
  // What the other side does in general, the own provider does where it has refused.
  return AT_OWN_PROVIDER[cause] ?? (who === 'their-provider' ? 'your-provider' : who);
}

/**
 * Who has to act on what failed: whom the provider's reply names, or the page of the code that alone
 * tells; where the text does not tell the cause, who would in most of the cases that it may be; else whom the cause names.
 */
export function findActor(
  judgement: Judgement,
  { trying, isOwn, page }: Place,
  catalogue: ReaderCatalogue,
): Party {
  const named = findReply(judgement, catalogue)?.acts ?? page?.who;
  if (named) return named;
  if (isPassing(judgement, trying, catalogue)) return 'nobody';
  const guess = judgement.sure === 'open' ? judgement.likeliest : undefined;
  // Where the own provider has refused, nobody on the other side has heard of it.
  if (guess) return isOwn && guess === 'their-provider' ? 'your-provider' : guess;
  return findByCause(judgement, isOwn, catalogue);
}

/** Who would have to act, all causes together that a text may be about. */
export function findLikeliest(
  chances: readonly Chance[],
  { causes }: ReaderCatalogue,
): Party | undefined {
  const sums = new Map<Party, number>();
  for (const { cause, chance } of chances) {
    const { who } = causes[cause];
    if (who !== 'nobody') sums.set(who, (sums.get(who) ?? 0) + chance);
  }
  return [...sums].sort(([, a], [, b]) => b - a)[0]?.[0];
}
