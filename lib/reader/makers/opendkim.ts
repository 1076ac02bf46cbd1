import type { Maker } from './types';

/** It cannot read the key that its KeyTable names, and so puts the message off. */
const NO_KEY = ["can't load key from ", 'error loading key '];

/** OpenDKIM: opendkim/opendkim.c, dkimf_add_signrequest and dkimf_loadkey. */
export const opendkim = {
  name: 'opendkim',
  ownFaults: NO_KEY,
  events: { 'service-fault': NO_KEY },
  log: {
    refusals: [{ signs: NO_KEY, waits: true, isOneWithNext: true, side: 'own-server' }],
    lines: { processes: ['opendkim'], recipients: [] },
  },
} satisfies Maker;
