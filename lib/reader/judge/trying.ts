import type { Delivery } from '../formats/types';
import type { Judgement, Trying } from './types';

/** How a report is written, as far as it tells whether somebody still tries. */
interface Shape {
  readonly format: string;
  readonly text: string;
}

/** A short text with one reply, a dialogue or an exception: nobody has given up yet. */
const SHORT_TEXT = 400;

/** Of these, one paragraph alone is a line of a log, or was cut out of a report. */
const OF_PROGRAMS: ReadonlySet<string> = new Set(['postfix', 'exim', 'log']);

const isParagraph = (text: string): boolean => !text.trim().includes('\n\n');

const mayBeTried = ({ format, text }: Shape): boolean =>
  format === 'dialogue' ||
  format === 'exception' ||
  (text.length < SHORT_TEXT &&
    (format === 'plain' || (OF_PROGRAMS.has(format) && isParagraph(text))));

/** What a text tells of whether anybody still tries what failed with a temporary code. */
export const guessTrying = (shape: Shape): Trying => (mayBeTried(shape) ? 'tried' : 'given up');

/**
 * Whether anybody still tries to deliver: `guess` counts where nothing surer says it. Whom a server
 * turns away for now comes again, whatever that server's log calls it.
 */
export function decideTrying(
  { outcome, permanent, cause }: Judgement,
  { side, action }: Pick<Delivery, 'side' | 'action'>,
  guess: Trying,
): Trying {
  if (outcome === 'delayed') return 'tried';
  if (outcome === 'failed' && cause === 'queue-expired') return 'given up';
  if (outcome !== 'failed' || permanent === null) return 'unknown';
  if (permanent) return 'given up';
  if (side === 'receiver') return 'tried';
  return action === 'failed' ? 'given up' : guess;
}
