import type { Maker } from './types';

/** Its line about each question of Postfix: https://github.com/schweikert/postgrey/blob/1.37/postgrey */
export const postgrey = {
  name: 'postgrey',
  log: {
    refusals: [
      {
        signs: ['action=greylist, reason=', 'action=greylist,reason='],
        waits: true,
        recipients: ['recipient='],
        ends: [', client_name='],
      },
    ],
    lines: { processes: ['postgrey'], recipients: ['recipient='] },
  },
} satisfies Maker;
