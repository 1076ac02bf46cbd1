import type { LogRefusal, Maker } from './types';

/**
 * What it has found, as the template of its log names it (amavisd, `$log_templ` and the categories
 * CC_…): mail that could not be checked is UNCHECKED, mail that the server behind it has not taken
 * is MTA-BLOCKED.
 */
const FOUND = [
  'spam',
  'spammy',
  'infected',
  'banned',
  'bad-header',
  'oversized',
  'unchecked',
  'clean',
  'other',
];

/** What has gone wrong on this server: no message is to blame. */
const FAULTS = ['blocked mta-blocked {tempfailed', 'blocked tempfail'];

const RECIPIENTS = ['-> <'];
const ENDS = [', [', ', <'];

/** What became then of a message that the server behind it has refused for good. */
const REFUSED = ['rejected', 'bounced', 'discarded', 'nobounce'].flatMap((what) =>
  ['inbound', 'outbound', 'internal'].map((way) => `${what}${way}`),
);

/** What became of the message stands behind what was found: it is tried again. */
const PUT_OFF = ' {tempfailed';

/** The server behind it has not taken the message back: its reply stands in the line. */
const NOT_TAKEN: LogRefusal = {
  signs: ['(!)fwd '],
  recipients: RECIPIENTS,
  reasons: ['): '],
  explains: FAULTS,
};

/** Amavis, which Zimbra has too: the template of its log in https://www.amavis.org/amavisd-new. */
export const amavis = {
  name: 'amavis',
  ownFaults: FAULTS,
  events: {
    'too-large-for-client': ['blocked oversized'],
    rule: ['blocked unchecked'],
    // The server behind it has refused for good: why is said nowhere here.
    blocked: REFUSED,
    'service-fault': FAULTS,
  },
  log: {
    refusals: [
      NOT_TAKEN,
      { signs: FAULTS, waits: true, side: 'own-server', recipients: RECIPIENTS, ends: ENDS },
      { signs: [PUT_OFF], fromStart: true, waits: true, recipients: RECIPIENTS },
      {
        signs: ['blocked mta-blocked {', 'blocked clean {', 'blocked other {'],
        recipients: RECIPIENTS,
        ends: ENDS,
      },
      {
        signs: FOUND.map((found) => `blocked ${found}`),
        recipients: RECIPIENTS,
        ends: [' {', ...ENDS],
      },
    ],
    discards: [' {discarded', ' ok, discarded, '],
    turnedBack: [', bounce)'],
    lines: { processes: ['amavis', 'amavisd'], recipients: ['-> <'], ids: ['queue-id: '] },
  },
} satisfies Maker;
