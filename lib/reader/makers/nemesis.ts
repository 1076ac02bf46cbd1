import type { Maker } from './types';

/** The servers of IONOS, GMX and WEB.DE (‘Nemesis’ in their Received lines). */
export const nemesis = {
  name: 'nemesis',
  // Observed in its bounces, which call it a permanent error.
  events: { expired: ['multiple delivery attempts failed'] },
} satisfies Maker;
