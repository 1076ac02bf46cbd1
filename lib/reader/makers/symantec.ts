import type { Maker } from './types';

/** Symantec Email Security.cloud, once MessageLabs. */
export const symantec = {
  name: 'symantec',
  phrases: ['mail delivery agent at symantec'],
  names: ['messagelabs'],
} satisfies Maker;
