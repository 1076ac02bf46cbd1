import type { Maker } from './types';

const BLOCKED = [
  'spam',
  'spammy',
  'infected',
  'banned',
  'bad-header',
  'oversized',
  'unchecked',
  'mta-blocked',
  'clean',
  'other',
].map((what) => `blocked ${what}`);

/** Amavis, which Zimbra has too: the template of its log in https://www.amavis.org/amavisd-new. */
export const amavis = {
  name: 'amavis',
  log: {
    refusals: [
      {
        signs: ['blocked tempfail', 'blocked mta-blocked {tempfail'],
        waits: true,
        recipients: ['-> <'],
        ends: [' {', ', [', ', <'],
      },
      { signs: BLOCKED, recipients: ['-> <'], ends: [' {', ', [', ', <'] },
    ],
    turnedBack: [', bounce)'],
    lines: { processes: ['amavis', 'amavisd'], recipients: ['-> <'], ids: ['queue-id: '] },
  },
} satisfies Maker;
