import type { Retry } from './types';

/**
 * Whether a program may send the same message again: later, not itself because a server still
 * tries, or not before something has changed. Empty where nothing failed.
 */
export const RETRIES: Readonly<Record<Retry, 'again' | 'wait' | 'never' | ''>> = {
  retry: 'again',
  again: 'again',
  wait: 'wait',
  stop: 'never',
  change: 'never',
  none: '',
};
