import type { Delivery } from '../formats/types';
import { NEXT_HOP } from './patterns';

/** Does a server turn a recipient away with a next hop, which an entry of its own tables holds? No mailbox is asked for. */
export const findNextHop = ({ side, diagnostic }: Delivery): string | undefined =>
  side === 'receiver' || side === 'own-provider'
    ? NEXT_HOP.exec(diagnostic)?.[0].toLowerCase()
    : undefined;
