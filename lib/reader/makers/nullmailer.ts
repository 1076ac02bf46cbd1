import type { Maker } from './types';

export const nullmailer = {
  name: 'nullmailer',
  phrases: ['this is the nullmailer delivery system'],
  bounceWords: ['this is the nullmailer delivery system'],
  openings: ['this is the nullmailer delivery system'],
  notices: {
    failed: ['could not be delivered to one or more of the intended recipients:'],
    delayed: ['has not been delivered to one or more of the intended recipients:'],
  },
  closings: [
    'delivery will continue to be attempted until',
    'a final delivery status notification will be generated if delivery proves',
  ],
} satisfies Maker;
