import type { Maker, Table } from './types';

/** https://developers.brevo.com/docs/transactional-webhooks */
const events: Table = {
  has: ['event', 'email', 'messageid'],
  hasOneOf: ['ts', 'tsevent', 'tsepoch', 'templateid'],
  columns: {
    recipient: ['email'],
    state: ['event'],
    reply: ['reason'],
    final: ['event'],
    time: ['date'],
    message: ['messageid'],
  },
  states: {
    failed: [
      'hardbounce',
      'hardbounces',
      'softbounce',
      'softbounces',
      'blocked',
      'invalidemail',
      'invalid',
      'error',
    ],
    delayed: ['deferred'],
    delivered: ['delivered'],
    complaint: ['spam', 'complaint'],
  },
  reasons: { 'recipient-unknown': ['invalidemail', 'invalid'], suppressed: ['blocked'] },
};

/** Brevo, once Sendinblue. */
export const brevo = {
  name: 'brevo',
  tables: [events],
  refusals: {
    'sender-not-allowed': ['because the sender you used'],
    'account-inactive': ['smtp account is not yet activated', 'smtp account is not activated'],
    'sending-limit': ['not_enough_credits'],
    'login-refused': [
      'using an unrecognised ip address',
      // https://github.com/sendinblue/APIv3-python-library/issues/63
      '"message":"key not found","code":"unauthorized"',
      '"code":"unauthorized","message":"key not found"',
    ],
  },
} satisfies Maker;
