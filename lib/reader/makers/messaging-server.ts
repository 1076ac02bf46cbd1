import type { Maker } from './types';

/** Oracle Communications Messaging Server, once of Sun and iPlanet. */
export const messagingServer = {
  name: 'messaging-server',
  phrases: [
    'this report relates to a message you sent with the following header fields',
    'recipient address:',
  ],
  bounceWords: ['relates to a message you sent'],
} satisfies Maker;
