import type { Maker } from './types';

/** ZMailer, whose transport agents log like Sendmail: transports/libta/ of its source. */
export const zmailer = {
  name: 'zmailer',
  events: { 'connection-closed': ['remote hung up on us'] },
  log: {
    states: {
      failed: ['stat=error'],
      delayed: ['stat=deferred', 'stat=retry'],
      delivered: ['stat=ok', 'stat=delivered', 'stat=relayed'],
    },
    lines: {
      processes: [],
      recipients: ['to='],
      servers: ['relay='],
      reasons: ['stat=error2 ', 'stat=error ', 'stat=deferred ', 'stat=retry ', 'stat='],
    },
  },
} satisfies Maker;
