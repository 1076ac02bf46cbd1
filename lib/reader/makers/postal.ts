import type { Maker, Table } from './types';

/** https://docs.postalserver.io/developer/webhooks */
const events: Table = {
  has: ['event'],
  hasOneOf: ['payloadmessageto', 'payloadoriginalmessageto'],
  columns: {
    recipient: ['payloadmessageto', 'payloadoriginalmessageto'],
    state: ['event'],
    reply: ['payloadoutput', 'payloaddetails'],
    final: ['payloadstatus'],
    message: ['payloadmessageid', 'payloadoriginalmessageid'],
  },
  states: {
    failed: ['messagedeliveryfailed', 'messagebounced'],
    delayed: ['messagedelayed', 'messageheld'],
    delivered: ['messagesent'],
  },
};

/** Postal. */
export const postal = {
  name: 'postal',
  tables: [events],
} satisfies Maker;
