import type { CauseId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import type { Match } from '../knowledge/fragments';
import type { ReaderCatalogue } from './catalogue-types';
import { type KnownReply, matchReplies } from './matchers';
import { type Fit, NO_FIT, prepareWeighing, weighReply } from './provider-fit';
import type { Finding } from './types';

/** Less than that of any reply that fits. */
const UNTOLD = 0.5;

/** A cause for which somebody writes the same words; `exact`: with the same enhanced code. */
interface Rival {
  readonly cause: CauseId;
  readonly vague: boolean;
  readonly exact: boolean;
}

/** A catalogued reply that a text holds, and whether it is certain that this provider wrote it. */
export interface Recognised {
  readonly known: KnownReply;
  readonly fragment: string;
  readonly own: boolean;
  /** Whether it tells the cause, whoever wrote it. */
  readonly telling: boolean;
  /** What else the same words stand for, where hardly any others were said. */
  readonly rivals: readonly Rival[];
}

/** A line that leaves the reason to others never hides one that tells it. */
const rankOf = ({ value: { reply } }: Match<KnownReply>, { rank }: Fit): number =>
  reply.cause === 'unknown' ? Math.min(rank, UNTOLD) : rank;

/** The catalogued reply that fits best. `text` is made comparable. */
export function findKnownReply(
  delivery: Delivery,
  text: string,
  catalogue: ReaderCatalogue,
): Recognised | undefined {
  const matches = matchReplies(catalogue)(text);
  if (matches.length === 0) return undefined;
  const weighing = prepareWeighing(delivery, text, catalogue);
  let best: Match<KnownReply> | undefined;
  let fit = NO_FIT;
  const rivals: Rival[] = [];
  for (const match of matches) {
    const next = weighReply(match, weighing);
    const { doubt, reply } = match.value;
    if (doubt && doubt !== 'shared' && next.spoken)
      rivals.push({ cause: reply.cause, vague: doubt === 'vague', exact: next.exact });
    if (rankOf(match, next) > (best ? rankOf(best, fit) : fit.rank)) [best, fit] = [match, next];
  }
  const { own, telling } = fit;
  return best && { known: best.value, fragment: best.text, own, telling, rivals };
}

/** What a provider is known to mean by its own reply. */
export const byReply = ({ known, fragment }: Recognised): Finding => ({
  cause: known.reply.cause,
  sure: 'known',
  by: 'provider reply',
  provider: known.provider.id,
  reply: known.reply.id,
  clues: { phrase: fragment },
});

/** What a catalogued reply tells that nobody vouches for. */
export const hintOf = (reply: Recognised | undefined): CauseId | undefined =>
  reply?.telling && reply.known.reply.cause !== 'unknown' ? reply.known.reply.cause : undefined;

/** Do the same words, and hardly any others, stand for another cause as well? */
export const isDisputed = (cause: CauseId, rivals: readonly Rival[], seconded: boolean): boolean =>
  rivals.some((rival) =>
    rival.cause === cause ? rival.vague && !seconded : rival.exact || !seconded,
  );
