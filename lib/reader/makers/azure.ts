import type { Maker, Table, TableStates } from './types';

const STATES: TableStates = {
  failed: ['bounced', 'suppressed', 'quarantined', 'filteredspam', 'failed'],
  delivered: ['delivered'],
};

const REASONS = {
  'recipient-full': ['destinationmailboxfull'],
  suppressed: ['suppressed'],
  'spam-found': ['filteredspam', 'quarantined'],
};

/** https://learn.microsoft.com/azure/event-grid/communication-services-email-events */
const events: Table = {
  has: ['recipient', 'status'],
  hasOneOf: ['deliverystatusdetailsstatusmessage', 'deliveryattempttimestamp', 'internetmessageid'],
  columns: {
    recipient: ['recipient'],
    state: ['status'],
    reply: ['deliverystatusdetailsstatusmessage'],
    server: ['deliverystatusdetailsrecipientmailserverhostname'],
    time: ['deliveryattempttimestamp'],
    message: ['messageid'],
  },
  states: STATES,
  reasons: REASONS,
};

/** https://learn.microsoft.com/azure/azure-monitor/reference/tables/acsemailstatusupdateoperational */
const statusUpdates: Table = {
  has: ['recipientid', 'deliverystatus'],
  columns: {
    recipient: ['recipientid'],
    state: ['deliverystatus'],
    reply: ['failuremessage'],
    reason: ['failurereason'],
    code: ['smtpstatuscode', 'enhancedsmtpstatuscode'],
    final: ['ishardbounce'],
    server: ['recipientmailserverhostname'],
    time: ['timegenerated'],
    message: ['correlationid'],
  },
  states: STATES,
  reasons: REASONS,
};

/** Azure Communication Services. */
export const azure = {
  name: 'azure',
  tables: [events, statusUpdates],
  refusals: {
    'sender-not-allowed': ['sender domain has not been linked', 'invalid email sender username'],
    suppressed: ['all recipients were suppressed'],
  },
} satisfies Maker;
