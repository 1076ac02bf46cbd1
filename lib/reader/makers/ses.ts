import type { Maker, Table } from './types';

/**
 * What CreateExportJob writes of single messages: the last event and the reply of a bounce.
 * https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_InsightsEvent.html
 */
const messages: Table = {
  has: ['destination'],
  hasOneOf: ['lastdeliveryevent', 'diagnosticcode', 'bouncetype', 'bouncesubtype'],
  columns: {
    recipient: ['destination'],
    state: ['lastdeliveryevent', 'eventtype', 'bouncetype'],
    reply: ['diagnosticcode', 'smtpresponse'],
    reason: ['bouncesubtype'],
    code: ['status'],
    server: ['remotemta'],
    time: ['timestamp', 'lastdeliverytimestamp', 'sendtimestamp'],
    message: ['messageid'],
  },
  states: {
    failed: ['bounce', 'permanentbounce', 'undeterminedbounce', 'transientbounce', 'reject'],
    delayed: ['deliverydelay'],
    delivered: ['delivery'],
    complaint: ['complaint'],
  },
};

/**
 * The suppression list of an account.
 * https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SuppressedDestinationSummary.html
 */
const suppressed: Table = {
  has: ['emailaddress', 'reason', 'lastupdatetime'],
  columns: { recipient: ['emailaddress'], state: ['reason'], time: ['lastupdatetime'] },
  states: { failed: ['bounce'], complaint: ['complaint'] },
};

/** Amazon Simple Email Service. */
export const ses = {
  name: 'ses',
  phrases: [
    'an error occurred while trying to deliver the mail to the following recipients',
    'amazonses.com',
    'technical report:',
  ],
  openings: ['an error occurred while trying to deliver the mail to the following recipients'],
  tables: [messages, suppressed],
} satisfies Maker;
