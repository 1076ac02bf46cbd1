import type { Maker } from './types';

/** Microsoft Exchange and Exchange Online. Its message tracking log has columns between commas. */
export const exchange = {
  name: 'exchange',
  phrases: [
    'diagnostic information for administrators',
    'generating server:',
    'the following recipient(s) could not be reached',
    'the following recipient(s) cannot be reached',
    'delivery has failed to these recipients or groups',
    'office 365',
    "your message couldn't be delivered",
    'resolver.adr.',
  ],
  bounceWords: ['delivery has failed to these'],
  openings: [
    'delivery has failed to these recipients or groups',
    'your message did not reach some or all of the intended recipients',
  ],
  beforeReturned: ['original message headers:'],
  beforeMessageTime: ['created date:', 'sent:'],
  log: {
    states: {
      failed: [',fail,', ',badmail,'],
      delayed: [',defer,'],
      delivered: [',deliver,', ',sendexternal,'],
    },
  },
} satisfies Maker;
