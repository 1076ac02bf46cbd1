import type { Delivery } from '../formats/types';
import { byPhrase } from './by-phrase';
import { BARE_NAME, SHORT_DOMAIN } from './patterns';
import type { Finding } from './types';

/** What a server says of a recipient that is no more than the name of a user on some machine. */
export const findBareName = ({ diagnostic }: Delivery): string | undefined =>
  BARE_NAME.exec(diagnostic)?.[1]?.toLowerCase();

/** Without a whole domain there is no mailbox to look up, whatever code a server gives for it. */
export function byBareName(delivery: Delivery): Finding | undefined {
  const domain = SHORT_DOMAIN.exec(delivery.diagnostic)?.[1]?.toLowerCase();
  return byPhrase('user-unknown', findBareName(delivery) ?? domain);
}
