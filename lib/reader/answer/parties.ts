import { isArrival } from '../judge/arrival';
import type { Verdict } from '../judge/types';
import type { AnswerTexts } from './types';

/** The parties on the way, as whoever reads this verdict calls them. */
export const partiesOf = (
  verdict: Pick<Verdict, 'headline'>,
  { way, arrivalWay }: Pick<AnswerTexts, 'way' | 'arrivalWay'>,
): AnswerTexts['way'] => (isArrival(verdict) ? arrivalWay : way);
