import type { Outcome } from './types';

/** Something went wrong: a receipt, a complaint or an automatic reply has no cause. */
export const isFailure = (outcome: Outcome): boolean =>
  outcome === 'failed' || outcome === 'delayed';
