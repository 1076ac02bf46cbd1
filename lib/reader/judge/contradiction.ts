import type { CauseId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import type { ReaderCatalogue } from './catalogue-types';
import { findCauseOfCode } from './enhanced-causes';
import type { Contradiction, Judgement } from './types';

/**
 * Causes that are one to whoever reads: the words and the code beside them do not contradict each
 * other.
 */
const NO_ANSWER: readonly CauseId[] = ['host-unreachable', 'connection-timeout', 'queue-expired'];

/** Codes that go with every reason there is: no words contradict them. */
const GOES_WITH_ALL: readonly CauseId[] = ['policy', 'queue-expired'];

/**
 * What speaks against a judgement: two codes that disagree, or a code and the words beside it. Words
 * that tell no cause contradict none.
 */
export function findContradiction(
  { by, cause, sure }: Judgement,
  { basic, enhanced }: Delivery,
  catalogue: ReaderCatalogue,
): Contradiction | undefined {
  if (basic && enhanced && basic.value.charAt(0) !== enhanced.value.charAt(0))
    return { id: 'classes' };
  if (cause === 'unknown' || (by !== 'wording' && by !== 'provider reply')) return undefined;
  const alone = findCauseOfCode(enhanced?.value ?? '', catalogue);
  if (!alone || alone === cause || GOES_WITH_ALL.includes(alone)) return undefined;
  // Words that leave a doubt are no more specific than a code ('Mailbox not available', 5.2.1).
  if (sure === 'likely') return undefined;
  const alike = NO_ANSWER.includes(cause) && NO_ANSWER.includes(alone);
  return alike ? undefined : { id: 'words', alone };
}
