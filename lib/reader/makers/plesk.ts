import type { EventId } from './events';
import { UNTOLD } from './postfix';
import type { LogRefusal, Maker } from './types';

/** What a filter is called that checks a message, and what it has found. */
const FOUND: Readonly<Partial<Record<EventId, readonly string[]>>> = {
  'not-authenticated': ['spf', 'dmarc', 'dk_check', 'dd52-domainkeys'],
  'recipient-full': ['check-quota'],
};

const REFUSAL = { recipients: [' to=<'], ends: ['; from=<'], untold: UNTOLD };

/**
 * Plesk runs filters of its own for Postfix and qmail, each of which says REJECT or DEFER:
 * https://www.plesk.com/kb/docs/processing-messages-handler-output/
 * https://support.plesk.com/hc/en-us/articles/12377061932567
 */
export const plesk = {
  name: 'plesk',
  log: {
    refusals: [
      { ...REFUSAL, signs: ["defer during call 'grey'"], waits: true, event: 'greylisted' },
      { ...REFUSAL, signs: ["defer during call '"], waits: true },
      ...Object.entries(FOUND).map(
        ([event, names]): LogRefusal => ({
          ...REFUSAL,
          signs: names.map((name) => `reject during call '${name}'`),
          event: event as EventId,
        }),
      ),
      // A list of its own, or a rule of somebody's.
      { ...REFUSAL, signs: ["reject during call '"], event: 'rule' },
    ],
    lines: {
      processes: ['psa-pc-remote', 'qmail-queue-handlers', 'qmail-local-handlers'],
      recipients: [],
    },
  },
} satisfies Maker;
