import type { EventId } from './events';
import type { LogRefusal, Maker } from './types';

/**
 * Reasons in its syslog that tell a cause, by their number: https://campus.barracuda.com/doc/171802918
 * ("Syslog and the Barracuda Email Security Gateway").
 */
const REASONS: readonly (readonly [readonly number[], EventId])[] = [
  [[1, 86], 'virus-found'],
  [[3, 62, 82], 'host-listed'],
  [[4], 'throttled'],
  [[5], 'too-many-at-once'],
  [[8], 'recipient-unknown'],
  [[31, 60], 'spam-found'],
];

/** The highest number of a reason. */
const LAST_REASON = 89;

const OTHERS = Array.from({ length: LAST_REASON }, (_, place) => place + 1).filter(
  (number) => !REASONS.some(([numbers]) => numbers.includes(number)),
);

/** How a line gives what it did (2 blocked, 5 deferred), and why, behind sender and recipient. */
const signsOf = (action: number, reasons: readonly number[]): string[] =>
  reasons.map((reason) => ` ${action} ${reason} `);

const REFUSALS: readonly LogRefusal[] = [...REASONS, [OTHERS, undefined] as const].flatMap(
  ([reasons, event]) => [
    { signs: signsOf(2, reasons), isFinal: true, ...(event ? { event } : {}) },
    { signs: signsOf(5, reasons), waits: true, ...(event ? { event } : {}) },
  ],
);

export const barracuda = {
  name: 'barracuda',
  names: ['spam & virus firewall', 'barracuda'],
  log: {
    refusals: REFUSALS,
    // Not 'outbound/smtp', which may be a Postfix that somebody has named so.
    lines: { processes: ['inbound/pass1', 'inbound/pass2', 'scan'], recipients: [] },
  },
} satisfies Maker;
