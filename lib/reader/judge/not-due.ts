import type { Delivery } from '../formats/types';
import { byPhrase } from './by-phrase';
import { NOT_DUE } from './rule-patterns';
import type { Finding } from './types';

/** The words by which Exim says that it has not tried this time, and not what became of the last try. */
export const findNotDue = (delivery: Delivery): string | undefined => {
  const { basic, enhanced, event, diagnostic, context } = delivery;
  if (basic ?? enhanced ?? event) return undefined;
  return NOT_DUE.exec(`${diagnostic} ${context}`)?.[0].toLowerCase();
};

/** It puts off what it could not reach, or what put it off itself. */
export const byNotDue = (delivery: Delivery): Finding | undefined =>
  byPhrase('host-unreachable', findNotDue(delivery));
