import type { Maker, Table } from './types';

/**
 * The accounting file: RFC 4180 with a line of names, a record a recipient, its type in the first
 * column. User's guide, "Accounting records": https://jnotes.github.io/pmta-doc
 */
const accounting: Table = {
  has: ['rcpt'],
  hasOneOf: ['type', 'dsnaction', 'dsnstatus', 'dsndiag', 'bouncecat', 'vmta', 'timelogged'],
  columns: {
    recipient: ['rcpt'],
    state: ['type', 'dsnaction'],
    reply: ['dsndiag'],
    reason: ['dsnstatus', 'bouncecat'],
    code: ['dsnstatus'],
    server: ['dsnmta'],
    time: ['timelogged', 'timequeued'],
    message: ['timequeued', 'orig', 'jobid', 'envid'],
  },
  states: {
    failed: ['b', 'bounce', 'rb', 'remotebounce', 'failed'],
    delayed: ['t', 'transient', 'tq', 'transientqueue', 'delayed'],
    delivered: ['d', 'delivery', 'rs', 'remotestatus', 'delivered', 'relayed', 'expanded'],
    complaint: ['f', 'feedbackloop'],
  },
  orders: [
    'type timelogged timequeued orig rcpt orcpt dsnaction dsnstatus dsndiag dsnmta bouncecat srctype srcmta dlvtype dlvsourceip dlvdestinationip dlvesmtpavailable dlvsize vmta jobid envid queue vmtapool'.split(
      ' ',
    ),
  ],
};

/** PowerMTA. */
export const powermta = {
  name: 'powermta',
  tables: [accounting],
} satisfies Maker;
