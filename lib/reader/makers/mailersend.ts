import type { Maker, Table } from './types';

/** https://developers.mailersend.com/api/v1/webhooks.html */
const events: Table = {
  has: ['type', 'dataemailrecipientemail'],
  columns: {
    recipient: ['dataemailrecipientemail'],
    state: ['type'],
    reply: ['datamorphreason', 'datamorphreadablereason'],
    final: ['type'],
    time: ['datacreatedat', 'createdat'],
    message: ['dataemailmessageid'],
  },
  states: {
    failed: ['softbounced', 'hardbounced'],
    delayed: ['deferred'],
    delivered: ['delivered'],
    complaint: ['spamcomplaint'],
  },
};

/** MailerSend. */
export const mailersend = {
  name: 'mailersend',
  tables: [events],
  refusals: { 'sender-not-allowed': ['domain must be verified in your account'] },
} satisfies Maker;
