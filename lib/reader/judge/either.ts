import type { CauseId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import type { Weights } from '../knowledge/weights';
import { featuresOf } from './features';
import { findNoHtml } from './no-html';
import { EITHER, NOT_THERE, SENTENCE_END } from './patterns';
import type { Finding } from './types';
import { weigh } from './weigh';

/** From this chance on, one half of a sentence speaks for a cause. */
const TELLS = 0.35;

/** What servers say instead of one another: of a mailbox, of a message. Of a login, 'username or password' is one thing. */
const SIDE_BY_SIDE: ReadonlySet<CauseId> = new Set<CauseId>([
  'user-unknown',
  'mailbox-full',
  'mailbox-disabled',
  'moved',
  'restricted-recipient',
  'server-error',
  'ip-blocked',
  'spam-content',
  'virus',
  'message-too-large',
]);

/** The cause that some words alone tell. */
function causeOf(diagnostic: string, weights: Weights): CauseId | undefined {
  // Of a group the weights know above all that it is closed.
  if (NOT_THERE.test(diagnostic)) return 'user-unknown';
  const [first] = weigh(featuresOf({ diagnostic, context: '' }), weights);
  return first && first.chance >= TELLS && SIDE_BY_SIDE.has(first.cause) ? first.cause : undefined;
}

/**
 * A server that names two reasons in a sentence ('User does not exist or is disabled') does not know
 * which one it is: neither is certain, whatever the weights say of both together.
 */
export function orEither(finding: Finding, delivery: Delivery, weights: Weights): Finding {
  const { diagnostic, event } = delivery;
  // A program knows what happened to itself, and what a server suspects of HTML is no reason.
  const isKnown = event !== undefined || findNoHtml(delivery) !== undefined;
  if (finding.sure !== 'clear' || isKnown || !EITHER.test(diagnostic)) return finding;
  const sentence = diagnostic.split(SENTENCE_END).find((each) => EITHER.test(each)) ?? '';
  const told = new Set(sentence.split(EITHER).map((half) => causeOf(half, weights)));
  const other = [...told].find((cause) => cause !== undefined && cause !== finding.cause);
  return other && told.has(finding.cause) ? { ...finding, sure: 'likely', second: other } : finding;
}
