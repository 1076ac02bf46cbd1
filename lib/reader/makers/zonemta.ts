import type { Maker } from './types';

/** A key of its own that it cannot sign with: lib/plugin-handler.js hands it to the plug-ins. */
const NO_KEY = ['failed loading dkim key '];

/** Its log: lib/sender.js of https://github.com/zone-eu/zone-mta. */
export const zoneMta = {
  name: 'zonemta',
  ownFaults: NO_KEY,
  events: { 'service-fault': NO_KEY },
  log: {
    refusals: [{ signs: NO_KEY, waits: true, side: 'own-server' }],
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
