import type { Delivery } from '../formats/types';
import { byPhrase } from './by-phrase';
import { PENDING_CHECK } from './rule-patterns';
import type { Finding } from './types';

/** The words by which a service says that it has not finished checking who sends. */
export const findPendingCheck = ({ diagnostic }: Delivery): string | undefined =>
  PENDING_CHECK.exec(diagnostic)?.[0].toLowerCase();

/** Nothing has been refused for what it is: the service has not looked yet. */
export const byPendingCheck = (delivery: Delivery): Finding | undefined =>
  byPhrase('policy', findPendingCheck(delivery));
