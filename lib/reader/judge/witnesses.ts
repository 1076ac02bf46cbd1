import { isRefusedThere } from '../formats/events';
import type { Delivery } from '../formats/types';
import type { ReaderCatalogue } from './catalogue-types';
import { findPrivateCause } from './enhanced-causes';
import { EVENT_CAUSES } from './event-causes';
import { LOOKED_UP, SENDERS_DOMAIN } from './patterns';
import type { Finding } from './types';

/** No cause: nothing was said of any, or what arrived needs none. */
export const NOTHING: Finding = { cause: 'unknown', sure: 'open', by: 'nothing', clues: {} };

/** "Given up after 5 days" goes with every reason there is: what the server said tells more. */
export const GOES_WITH_ALL: ReadonlySet<string> = new Set(['expired', 'returned']);

/** What the program that tells says of itself, where no server has answered. */
export function byEvent(delivery: Delivery): Finding | undefined {
  const { event, basic, side, recipient, diagnostic } = delivery;
  if (!event || (basic && !isRefusedThere(delivery)) || GOES_WITH_ALL.has(event.id))
    return undefined;
  // A server may miss anything: a socket of its mailboxes is one too.
  if (event.id === 'file-fault' && side !== 'own-provider') return undefined;
  const isSenders = event.id === 'name-not-found' && SENDERS_DOMAIN.test(diagnostic);
  const cause = isSenders ? 'sender-rejected' : EVENT_CAUSES[event.id];
  // A name without a record may be that of a server, where nobody says whom the message was for.
  const isAnyName = event.id === 'null-mx' && !recipient && LOOKED_UP.test(diagnostic);
  const certain = isAnyName ? 'likely' : 'clear';
  // That a message was blocked tells no reason.
  const sure = event.id === 'blocked' ? 'open' : certain;
  return { cause, sure, by: 'wording', clues: { phrase: event.words } };
}

/** A code that a provider made up for one thing: no loose word overrules it. */
export function byPrivateCode(
  { enhanced }: Delivery,
  catalogue: ReaderCatalogue,
): Finding | undefined {
  const cause = enhanced && findPrivateCause(enhanced.value, catalogue);
  return cause && { cause, sure: 'clear', by: 'enhanced code', clues: { codes: ['enhanced'] } };
}
