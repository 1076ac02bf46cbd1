import type { Delivery } from '../formats/types';
import { comparable } from '../knowledge/fragments';
import { holdsAny } from '../knowledge/holds-any';
import { gather } from '../makers/index';
import type { Judgement } from './types';

/** Formats in which people write, and nothing tells their words from those of a program. */
const OF_ANYBODY: readonly string[] = ['plain', 'exception'];

const DIALOGS = gather(({ dialogs }) => dialogs);

/**
 * Does somebody ask, below a title or in sentences of his own? A reply that was copied is neither,
 * nor what a mail program shows, and a report names whom it is about.
 */
export const isAsked = (format: string, text: string): boolean =>
  OF_ANYBODY.includes(format) &&
  text.trim().includes('\n\n') &&
  !holdsAny(comparable(text), DIALOGS);

/** A list tells its subscriber that mail came back: its own words are about the list, and no reason. */
export const withoutListWords = (
  judgement: Judgement,
  { basic, enhanced }: Delivery,
  isOfList: boolean,
): Judgement => (isOfList && !basic && !enhanced ? { ...judgement, sure: 'open' } : judgement);

/** The words of whoever asks may speak of anything: a cause is less sure that only they tell. */
export function withoutGuess(
  judgement: Judgement,
  { recipient, basic, enhanced, event }: Delivery,
  asked: boolean,
): Judgement {
  const { sure } = judgement;
  if (!asked || sure === 'known' || recipient || basic || enhanced || event) return judgement;
  return { ...judgement, sure: sure === 'clear' ? 'likely' : 'open' };
}
