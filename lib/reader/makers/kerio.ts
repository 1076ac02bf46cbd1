import type { Maker } from './types';

/** Kerio Connect’s security log, as the filter for it of fail2ban 1.0 shows it. */
export const kerio = {
  name: 'kerio',
  log: {
    refusals: [
      { signs: ['message from ip address '], reasons: ['rejected: '] },
      {
        signs: [
          'attempt to deliver to unknown recipient <',
          'relay attempt from ip address ',
          'client with ip address ',
          ' found in dns blacklist ',
        ],
        recipients: ['to unknown recipient <', ' to <'],
        fromStart: true,
      },
    ],
    lines: { processes: [], recipients: ['to unknown recipient <', ' to <'] },
  },
} satisfies Maker;
