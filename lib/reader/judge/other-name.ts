import type { SituationId } from '../../../data/types';
import { LAST_STOP } from '../find/fact-patterns';
import type { Delivery } from '../formats/types';
import { LOOKED_UP, MX_ASKED, MX_TARGETS, NO_MX } from './patterns';

/** Letters beyond ASCII are written in two ways: such names are not compared. */
const ENCODED = 'xn--';

/** A name above the domain was looked up for it as well. */
function isOf(domain: string, said: string): boolean {
  const name = said.toLowerCase().replace(LAST_STOP, '');
  return domain === name || domain.endsWith(`.${name}`) || `${domain}${name}`.includes(ENCODED);
}

/** The name that was looked up in vain, where the text tells it. */
export function findLookedUp({ server, diagnostic, context }: Delivery): string | undefined {
  const said = [diagnostic, context].find((words) => LOOKED_UP.test(words)) ?? '';
  return LOOKED_UP.exec(said)?.[1] ?? (NO_MX.test(diagnostic) ? server?.value : undefined);
}

/**
 * Is what was looked up in vain another name than the domain of the recipient? It is that of a
 * server on the way, which settings or the records of that domain name.
 */
export function findOtherName(delivery: Delivery): SituationId | undefined {
  const { recipient, diagnostic } = delivery;
  const domain = (recipient?.value.split('@')[1] ?? MX_ASKED.exec(diagnostic)?.[1])?.toLowerCase();
  const target = MX_TARGETS.exec(diagnostic);
  if (target && !(domain && target[1] && isOf(domain, target[1]))) return 'mx-gone';
  const name = findLookedUp(delivery);
  return domain && name && !isOf(domain, name) ? 'other-name' : undefined;
}
