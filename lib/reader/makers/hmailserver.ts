import type { Maker } from './types';

/** Its log of sessions: https://www.hmailserver.com/documentation/latest/?page=reference_logging. */
export const hmailserver = {
  name: 'hmailserver',
  debugOutput: ['"smtpc"'],
} satisfies Maker;
