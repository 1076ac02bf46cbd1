import type { Maker } from './types';

/** The DragonFly Mail Agent, dma. */
export const dragonfly = {
  name: 'dragonfly',
  phrases: ['this is the dragonfly mail agent'],
  events: {
    'no-recipients': [']: no recipients'],
    'name-not-found': ['dns lookup failure: host'],
    expired: ['could not be delivered for', 'giving up after'],
  },
  beforeSmarthost: ['using smarthost ('],
  notices: { failed: ['there was an error delivering your mail to'] },
  closings: ['message headers follow.', 'original message follows.'],
  log: {
    states: {
      failed: [' failed after ', 'delivery failed'],
      delayed: ['trying delivery', 'delivery deferred: ', 'connect to '],
      delivered: ['delivery successful'],
    },
    lines: {
      processes: ['dma'],
      ids: [' queued as '],
      idInTag: true,
      recipients: ['mail to=<', '\n<'],
      servers: ['remote delivery to ', 'delivery deferred: ', 'connect to ', 'using smarthost ('],
      tries: ['remote delivery '],
      replies: [' failed after ', ' failed: ', ' refused: '],
      reasons: [' failed after ', 'delivery failed: ', 'delivery deferred: ', '] failed: '],
    },
  },
} satisfies Maker;
