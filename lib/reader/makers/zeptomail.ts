import type { Maker, Table } from './types';

/** https://www.zoho.com/zeptomail/help/webhooks.html */
const events: Table = {
  has: ['eventname'],
  hasOneOf: [
    'eventmessageemailinfotoemailaddressaddress',
    'eventmessageeventdatadetailsbouncedrecipient',
  ],
  columns: {
    recipient: [
      'eventmessageeventdatadetailsbouncedrecipient',
      'eventmessageemailinfotoemailaddressaddress',
    ],
    state: ['eventname'],
    reply: ['eventmessageeventdatadetailsdiagnosticmessage'],
    reason: ['eventmessageeventdatadetailsreason'],
    final: ['eventname'],
    time: ['eventmessageeventdatadetailstime'],
    message: ['eventmessagerequestid'],
  },
  states: {
    failed: ['hardbounce', 'softbounce'],
    delivered: ['delivered', 'delivery'],
    complaint: ['feedbackloop'],
  },
};

/** ZeptoMail. */
export const zeptomail = {
  name: 'zeptomail',
  tables: [events],
} satisfies Maker;
