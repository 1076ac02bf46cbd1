import type { Maker } from './types';

/** The DragonFly Mail Agent, dma. */
export const dragonfly = {
  name: 'dragonfly',
  phrases: ['dragonfly mail agent'],
  events: {
    'name-not-found': ['dns lookup failure: host'],
    expired: ['could not be delivered for', 'giving up after'],
  },
  notices: { failed: ['there was an error delivering your mail to'] },
  closings: ['message headers follow.', 'original message follows.'],
  log: { waits: ['deferred'] },
} satisfies Maker;
