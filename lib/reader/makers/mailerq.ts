import type { Maker } from './types';

/** The log of tries as its manual shows it: https://www.mailerq.com/documentation/5.3/logging. */
export const mailerq = {
  name: 'mailerq',
  log: {
    states: { delivered: ['message:accepted '] },
    lines: {
      processes: ['mailerq'],
      recipients: ['> <'],
      reasons: ['" ] ', '"] ', '[ ] ', '] [] ', '] '],
    },
  },
} satisfies Maker;
