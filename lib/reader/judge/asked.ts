import type { Delivery } from '../formats/types';
import { comparable } from '../knowledge/fragments';
import { holdsAny } from '../knowledge/holds-any';
import { gather } from '../makers/index';
import type { ReaderCatalogue } from './catalogue-types';
import { WORKED_BEFORE } from './patterns';
import { decidePermanence } from './permanence';
import type { Judgement } from './types';

/** Formats in which people write, and nothing tells their words from those of a program. */
export const isOfAnybody = (format: string): boolean =>
  format === 'plain' || format === 'exception';

const DIALOGS = gather(({ dialogs }) => dialogs);

/**
 * Does somebody ask, below a title or in sentences of his own? A reply that was copied is neither,
 * nor what a mail program shows, and a report names whom it is about.
 */
export const isAsked = (format: string, text: string): boolean =>
  isOfAnybody(format) && text.trim().includes('\n\n') && !holdsAny(comparable(text), DIALOGS);

/**
 * Does whoever asks know that mail to this address arrives, or did? Then that it does not exist is no
 * more than what the server says.
 */
export const hasWorked = (
  { cause }: Judgement,
  { originalRecipient, side }: Delivery,
  asked: boolean,
  text: string,
): boolean =>
  asked &&
  cause === 'user-unknown' &&
  side !== 'receiver' &&
  !originalRecipient &&
  WORKED_BEFORE.test(text);

/** A list tells its subscriber that mail came back: its own words are about the list, and no reason. */
export const withoutListWords = (
  judgement: Judgement,
  { basic, enhanced }: Delivery,
  isOfList: boolean,
): Judgement => (isOfList && !basic && !enhanced ? { ...judgement, sure: 'open' } : judgement);

/**
 * The words of whoever asks may speak of anything: a cause is less sure that only they tell, and so
 * is what it says of the next try.
 */
export function withoutGuess(
  judgement: Judgement,
  delivery: Delivery,
  asked: boolean,
  catalogue: ReaderCatalogue,
): Judgement {
  const { recipient, basic, enhanced, event } = delivery;
  const { sure, outcome } = judgement;
  if (!asked || sure === 'known' || recipient || basic || enhanced || event) return judgement;
  const less = { ...judgement, sure: sure === 'clear' ? ('likely' as const) : ('open' as const) };
  return { ...less, permanent: decidePermanence(delivery, less, outcome, catalogue) };
}
