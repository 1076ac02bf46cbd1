import type { CauseId } from '../../../data/types';
import { permanentOf } from '../../codes';
import { own } from '../../own';
import type { Delivery } from '../formats/types';
import { holdsAny } from '../knowledge/holds-any';
import { findTold } from '../knowledge/told';
import type { ReaderCatalogue } from './catalogue-types';
import type { Judgement, Outcome } from './types';

type Told = Pick<Judgement, 'cause' | 'second' | 'sure'>;

/** Causes that pass by themselves: without a code, their words say "temporary". */
export const PASSING = new Set<CauseId>([
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
  // gen_smtp and others write it as a name.
  'permanent_failure',
  "i've given up",
  'will not be tried again',
  'giving up',
];

/** Does a notice call it final, wherever its reason stands? The words are `comparable`. */
export const saysFinal = (words: string): boolean => holdsAny(words, FINAL);

/** Words that say that it may pass, whatever else says that it was not delivered. */
const MAY_PASS: readonly string[] = [
  'try again later',
  'try later',
  'try it later',
  'later try',
  'später erneut',
  'spaeter erneut',
  'in your outbox',
  'until it can be',
  'repeated attempts',
];

/** Do the causes that a text may be about agree on whether it stays? */
function tellByCauses(causes: readonly CauseId[]): boolean | null {
  if (causes.every((cause) => PASSING.has(cause))) return false;
  return causes.every((cause) => LASTING.has(cause)) ? true : null;
}

/**
 * What the words say where no code does. A notice that the message was not delivered is final, unless
 * the cause probably passes: then nobody knows. A mere guess decides nothing at all: without a reason, the
 * last try of many may have failed.
 */
function tellByWords(words: string, { cause, second, sure }: Told): boolean | null {
  if (saysFinal(words)) return true;
  const byCause = sure === 'known' || sure === 'clear' ? tellByCauses([cause]) : null;
  if (byCause !== null) return byCause;
  if (holdsAny(words, MAY_PASS)) return false;
  if (sure === 'open') return null;
  const byCauses = tellByCauses(second ? [cause, second] : [cause]);
  if (!findTold(words).has('undelivered')) return byCauses;
  return byCauses === false ? null : true;
}

/**
 * First digit of the deciding code, if it is one that servers say; without one what a field or the
 * words say, else null.
 */
export function decidePermanence(
  { basic, enhanced, diagnostic, context, final, side, event }: Delivery,
  told: Told,
  outcome: Outcome,
  { codes }: ReaderCatalogue,
): boolean | null {
  const number = basic && own(codes, basic.value)?.outside ? undefined : basic;
  const code = number?.value ?? enhanced?.value;
  const byCode = code ? permanentOf(code) : null;
  if (byCode !== null) return byCode;
  if (outcome === 'delayed') return false;
  // Nobody has refused a client with which no encryption could be set up: it comes again.
  if (side === 'receiver' && event?.id === 'tls-failed') return false;
  // A server that does not keep a message for a fault of its own calls it final.
  if ((side === 'own-server' || side === 'reporter') && event?.id === 'service-fault') return true;
  return final ?? tellByWords(`${diagnostic} ${context}`.toLowerCase(), told);
}
