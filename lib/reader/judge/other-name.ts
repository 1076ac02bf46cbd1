import type { Delivery } from '../formats/types';
import { LOOKED_UP, MX_TARGETS, NO_MX } from './patterns';

/** Letters beyond ASCII are written in two ways: such names are not compared. */
const ENCODED = 'xn--';

/** A name above the domain was looked up for it as well. */
const isOf = (domain: string, name: string): boolean =>
  domain === name || domain.endsWith(`.${name}`) || `${domain}${name}`.includes(ENCODED);

/**
 * Is what was looked up in vain another name than the domain of the recipient? It is that of a
 * server on the way, which settings or the records of that domain name.
 */
export function isOtherName({ recipient, server, diagnostic, context }: Delivery): boolean {
  const domain = recipient?.value.split('@')[1]?.toLowerCase();
  if (!domain) return false;
  const said = [diagnostic, context].find((words) => LOOKED_UP.test(words)) ?? '';
  const name =
    LOOKED_UP.exec(said)?.[1]?.toLowerCase() ??
    (NO_MX.test(diagnostic) ? server?.value : undefined);
  return name === undefined ? MX_TARGETS.test(diagnostic) : !isOf(domain, name);
}
