import { SES_REASONS } from './ses';
import type { Maker, Table } from './types';

/** https://resend.com/docs/webhooks/event-types; its reasons are those of SES, which it uses. */
const events: Table = {
  has: ['type', 'dataemailid'],
  columns: {
    recipient: ['datato'],
    state: ['type'],
    reply: ['databouncediagnosticcode', 'databouncemessage', 'datasuppressedmessage'],
    reason: ['datafailedreason', 'databouncesubtype'],
    final: ['databouncetype'],
    time: ['createdat'],
    message: ['dataemailid'],
  },
  states: {
    failed: ['bounced', 'failed', 'suppressed'],
    delayed: ['deliverydelayed'],
    delivered: ['delivered'],
    complaint: ['complained'],
  },
  reasons: { ...SES_REASONS, 'sending-limit': ['reacheddailyquota', 'reachedmonthlyquota'] },
};

/** Resend. Its refusals: https://resend.com/docs/api-reference/errors */
export const resend = {
  name: 'resend',
  tables: [events],
  refusals: {
    'sender-not-allowed': ['domain is not verified', 'you can only send testing emails'],
    'sending-limit': ['email sending quota', 'daily_quota_exceeded', 'monthly_quota_exceeded'],
    'address-not-accepted-by-client': ['the email address needs to follow the'],
  },
} satisfies Maker;
