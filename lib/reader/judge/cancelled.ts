import type { Delivery } from '../formats/types';
import { byPhrase } from './by-phrase';
import { CANCELLED } from './rule-patterns';
import type { Finding } from './types';

/** What says that the sending of a message was cancelled. */
export const findCancelled = ({ diagnostic }: Delivery): string | undefined =>
  CANCELLED.exec(diagnostic)?.[1]?.toLowerCase();

/** No server has a reason then: somebody did not want it sent, or did not answer. */
export const byCancelled = (delivery: Delivery): Finding | undefined =>
  byPhrase('policy', findCancelled(delivery));
