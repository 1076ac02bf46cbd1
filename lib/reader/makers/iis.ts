import type { Maker } from './types';

/** The SMTP service of Microsoft IIS, also that of Exchange 2000 and 2003. */
export const iis = {
  name: 'iis',
  phrases: ['this is an automatically generated delivery status notification'],
  bounceWords: ['delivery to the following'],
  openings: ['this is an automatically generated delivery status notification'],
  // The name of the service in each line of its log.
  debugOutput: [' smtpsvc'],
} satisfies Maker;
