import type { Maker } from './types';

/** The DragonFly Mail Agent, dma. */
export const dragonfly = {
  name: 'dragonfly',
  phrases: ['dragonfly mail agent'],
  log: { waits: ['deferred'] },
} satisfies Maker;
