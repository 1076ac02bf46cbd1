import type { CauseId } from '../../../data/types';
import type { Particular, ParticularKind } from '../find/particulars/types';
import type { Delivery } from '../formats/types';
import type { Judgement } from './types';

/** Which limit was passed, where a text in any language names it. */
const CAUSES: Readonly<Partial<Record<ParticularKind, CauseId>>> = {
  rate: 'rate-limited',
  recipients: 'too-many-recipients',
  sizeLimit: 'message-too-large',
};

/** Do neither codes nor words tell why? */
export const isOpen = ({ sure }: Judgement, { basic, enhanced }: Delivery): boolean =>
  sure === 'open' && !basic && !enhanced;

/** A limit that stands in a text which says no more of why is probably the reason. */
export function byParticulars(
  judgement: Judgement,
  particulars: readonly Particular[],
  text: string,
): Judgement {
  const limit = particulars.find(({ kind }) => CAUSES[kind]);
  const cause = limit && CAUSES[limit.kind];
  if (!limit || !cause) return judgement;
  const phrase = text.slice(limit.start, limit.end);
  const { second: _guess, ...rest } = judgement;
  return { ...rest, cause, sure: 'likely', by: 'wording', clues: { phrase } };
}
