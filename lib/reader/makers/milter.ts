import type { Maker } from './types';

/** The program that it asks is not there: rmilter (src/rmilter.c), clamav-milter. */
const FAULTS = ['check_clamscan() failed', 'retry limit exceeded', 'clamd: connect to '];

/**
 * Filters that mail servers ask (milters), by their usual names: milter-regex.c logs what it decides
 * and why, then what it knew of the client.
 */
export const milter = {
  name: 'milter',
  ownFaults: FAULTS,
  events: { 'service-fault': FAULTS },
  log: {
    discards: [': discard: '],
    refusals: [
      { signs: FAULTS, waits: true, isOneWithNext: true },
      {
        signs: [': tempfail: '],
        waits: true,
        recipients: [', rcpt: '],
        reasons: [],
        ends: [', helo: '],
      },
      {
        signs: [': reject: ', ': discard: '],
        recipients: [', rcpt: '],
        reasons: [],
        ends: [', helo: '],
      },
    ],
    lines: { processes: ['milter', 'rmilter', 'clamav-milter'], recipients: [] },
  },
} satisfies Maker;
