import type { Outcome } from './types';

/**
 * What needs somebody to act comes first: what failed, then what is late. What arrived comes last,
 * so that successes never hide a failure.
 */
export const OUTCOME_ORDER: readonly Outcome[] = [
  'failed',
  'delayed',
  'complaint',
  'auto-reply',
  'none',
  'delivered',
];
