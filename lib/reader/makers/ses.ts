import type { Maker } from './types';

/** Amazon Simple Email Service. */
export const ses = {
  name: 'ses',
  phrases: [
    'an error occurred while trying to deliver the mail to the following recipients',
    'amazonses.com',
    'technical report:',
  ],
  openings: ['an error occurred while trying to deliver the mail to the following recipients'],
} satisfies Maker;
