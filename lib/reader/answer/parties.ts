import { isArrival, isToYou } from '../judge/arrival';
import type { Verdict } from '../judge/types';
import type { AnswerTexts } from './types';

/** The parties on the way, as whoever reads this verdict calls them. */
export const partiesOf = (
  verdict: Pick<Verdict, 'headline' | 'situation'>,
  { way, arrivalWay, toYouWay }: Pick<AnswerTexts, 'way' | 'arrivalWay' | 'toYouWay'>,
): AnswerTexts['way'] => (isArrival(verdict) ? arrivalWay : isToYou(verdict) ? toYouWay : way);
