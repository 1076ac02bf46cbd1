import type { Delivery } from './types';

/** The keys of events, in lower case, most telling first. */
export const TYPE_KEYS: readonly string[] = [
  'notificationtype',
  'eventtype',
  'event',
  'type',
  'recordtype',
  'severity',
  'bouncetype',
  'event_type',
  'dsnaction',
];

export const RECIPIENT_KEYS: readonly string[] = [
  'emailaddress',
  'recipient',
  'recipients',
  'finalrecipient',
  'rcpt_to',
  'raw_rcpt_to',
  'email',
  'destination',
  'rcpt',
  'to',
];

export const REPLY_KEYS: readonly string[] = [
  'diagnosticcode',
  'smtpresponse',
  'raw_reason',
  'reason',
  'response',
  'description',
  'details',
  'message',
  'error',
  'smtp_reply',
  'dsndiag',
  'output',
  'content',
];

export const STATUS_KEYS: readonly string[] = [
  'status',
  'enhanced-code',
  'enhanced_code',
  'error_code',
  'code',
  'smtp_code',
  'dsnstatus',
];

/** What SES, SendGrid, Mailgun, Postmark, SparkPost and PowerMTA call what happened, in lower case. */
export const EVENT_ACTIONS: Readonly<Record<string, NonNullable<Delivery['action']>>> = {
  bounce: 'failed',
  bounced: 'failed',
  failed: 'failed',
  dropped: 'failed',
  rejected: 'failed',
  reject: 'failed',
  blocked: 'failed',
  hardbounce: 'failed',
  softbounce: 'failed',
  permanent: 'failed',
  out_of_band: 'failed',
  policy_rejection: 'failed',
  deferred: 'delayed',
  deliverydelay: 'delayed',
  delay: 'delayed',
  delayed: 'delayed',
  temporary: 'delayed',
  delivered: 'delivered',
  delivery: 'delivered',
  relayed: 'delivered',
  complaint: 'complaint',
  complained: 'complaint',
  spamreport: 'complaint',
  spamcomplaint: 'complaint',
  spam_complaint: 'complaint',
  // KumoMTA, https://docs.kumomta.com/reference/log_record/
  transientfailure: 'delayed',
  expiration: 'failed',
  adminbounce: 'failed',
  oob: 'failed',
  // Postal, https://docs.postalserver.io/developer/webhooks
  messagesent: 'delivered',
  messagedelayed: 'delayed',
  messagedeliveryfailed: 'failed',
  messageheld: 'delayed',
};
