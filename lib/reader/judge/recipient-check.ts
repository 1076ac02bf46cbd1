import type { CauseId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import { gather } from '../makers/index';
import type { Finding } from './types';

const CHECKS = gather(({ recipientChecks }) => recipientChecks);

/** Postfix has asked, and waits for the answer (src/global/verify_clnt.h). */
const STILL_ASKS = 'address verification in progress';

/**
 * A delivery with nothing but what a server was told that it asked about the recipient: that is the
 * reason, and its own words and code before it are the same for every reason.
 */
function findAsked(delivery: Delivery): Delivery | undefined {
  const words = delivery.diagnostic.toLowerCase();
  const check = CHECKS.find((phrase) => words.includes(phrase));
  if (!check || words.includes(STILL_ASKS)) return undefined;
  const { basic: _basic, enhanced: _enhanced, ...rest } = delivery;
  const diagnostic = delivery.diagnostic.slice(words.indexOf(check) + check.length);
  return { ...rest, diagnostic, context: '' };
}

/** Of these, whoever asked was told: the sender's own server has done nothing. */
const OF_WHO_ASKS: ReadonlySet<CauseId> = new Set<CauseId>([
  'ip-blocked',
  'reverse-dns',
  'rate-limited',
  'sending-quota',
  'sender-rejected',
  'sender-authentication',
  'relay-denied',
  'login-failed',
]);

/** The cause that a server was told by another one, as far as that tells one, goes first. */
export function byRecipientCheck(
  delivery: Delivery,
  find: (delivery: Delivery) => Finding,
): Finding {
  const asked = findAsked(delivery);
  const told = asked && find(asked);
  if (!told || told.sure === 'open') return find(delivery);
  if (OF_WHO_ASKS.has(told.cause)) return { ...told, cause: 'server-error', sure: 'likely' };
  const whole = told.sure === 'likely' ? find(delivery) : told;
  return whole.cause === told.cause && whole.sure !== 'open' ? whole : told;
}
