import type { Maker } from './types';

export const yahoo = {
  name: 'yahoo',
  phrases: ['sorry, we were unable to deliver your message to the following address'],
} satisfies Maker;
