import type { CauseId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import type { Judgement } from './types';

const ON_THE_WAY: ReadonlySet<CauseId> = new Set([
  'host-unreachable',
  'connection-timeout',
  'domain-not-found',
]);

/**
 * Has a program not even reached the server that it hands its mail to? Then nobody has said anything
 * of an address, and its settings are looked at. What that server has answered has a code.
 */
export const isUnreached = (
  { cause }: Pick<Judgement, 'cause'>,
  { basic, enhanced }: Pick<Delivery, 'basic' | 'enhanced'>,
  isOwn: boolean,
): boolean => isOwn && !basic && !enhanced && ON_THE_WAY.has(cause);
