import type { CauseId } from '../../../data/types';
import { permanentOf } from '../../codes';
import type { Delivery } from '../formats/types';
import { holdsAny } from './holds-any';
import type { Outcome } from './types';

/** Causes that pass by themselves: without a code, their words say "temporary". */
const PASSING = new Set<CauseId>([
  'greylisted',
  'rate-limited',
  'connection-timeout',
  'host-unreachable',
  'server-error',
  'server-storage',
]);

/** Causes that stay until somebody changes something. */
const LASTING = new Set<CauseId>([
  'user-unknown',
  'domain-not-found',
  'domain-accepts-no-mail',
  'mailbox-disabled',
  'message-too-large',
  'relay-denied',
  'virus',
  'spam-content',
  'moved',
  'routing-loop',
]);

/** Words that say whether it is final, where no code does. */
const FINAL: readonly string[] = [
  'permanent error',
  'permanent fatal',
  'failed permanently',
  'permanent failure',
  "i've given up",
  'will not be tried again',
  'giving up',
];

/** First digit of the deciding code; without a code what a field or the words say, else null. */
export function decidePermanence(
  { basic, enhanced, diagnostic, context, final }: Delivery,
  cause: CauseId,
  outcome: Outcome,
): boolean | null {
  const code = basic?.value ?? enhanced?.value;
  const byCode = code ? permanentOf(code) : null;
  if (byCode !== null) return byCode;
  if (outcome === 'delayed') return false;
  if (final !== undefined) return final;
  const words = `${diagnostic} ${context}`.toLowerCase();
  if (holdsAny(words, FINAL)) return true;
  if (PASSING.has(cause)) return false;
  return LASTING.has(cause) ? true : null;
}
