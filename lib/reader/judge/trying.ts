import type { Judgement, Trying } from './types';

/** How a report is written, as far as it tells whether somebody still tries. */
interface Shape {
  readonly format: string;
  /** Characters of the whole text. */
  readonly length: number;
}

/** A short text with one reply, a dialogue or an exception: nobody has given up yet. */
const SHORT_TEXT = 400;

const mayBeTried = ({ format, length }: Shape): boolean =>
  format === 'dialogue' || format === 'exception' || (format === 'plain' && length < SHORT_TEXT);

/** What a text tells of whether anybody still tries what failed with a temporary code. */
export const guessTrying = (shape: Shape): Trying => (mayBeTried(shape) ? 'tried' : 'given up');

/** Whether anybody still tries to deliver: `guess` counts where nothing surer says it. */
export function decideTrying({ outcome, permanent, cause }: Judgement, guess: Trying): Trying {
  if (outcome === 'delayed') return 'tried';
  if (outcome !== 'failed' || permanent === null) return 'unknown';
  return permanent || cause === 'queue-expired' ? 'given up' : guess;
}
