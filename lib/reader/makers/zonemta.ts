import type { Maker } from './types';

/** Its log: lib/sender.js of https://github.com/zone-eu/zone-mta. */
export const zoneMta = {
  name: 'zonemta',
  log: {
    states: {
      failed: [' rejected[', ' bounced['],
      delayed: [' deferred['],
      delivered: [' accepted from='],
    },
    lines: {
      processes: ['zone-mta', 'zonemta'],
      recipients: [' to='],
      servers: [' mx='],
      replies: ['response="', 'response=', ' ('],
      ends: ['"'],
    },
  },
} satisfies Maker;
