/** A person, or a filter on their behalf, marked a message as spam or wants no more (RFC 5965). */
export const COMPLAINT: readonly string[] = [
  'feedback-type:',
  'abuse report for an email',
  'email abuse report',
  'email abuse complaint',
  'this is a spam report',
  'report for an email message received from',
  'report-type=feedback-report',
  'report-type="feedback-report"',
  'complaint about message from',
  'sent this email to unsubscribe from the message',
];

/** A receipt that the recipient's own program wrote (RFC 8098). */
export const READ_RECEIPT: readonly string[] = [
  'mdn-sent-',
  'report-type=disposition-notification',
  'report-type="disposition-notification"',
];

/**
 * What list managers and spam filters answer: the message waits for somebody, it has not failed.
 */
export const HELD: readonly string[] = [
  'awaits moderator approval',
  'held until the list moderator',
  'waiting for moderator approval',
  'boxbe',
  'spam arrest',
  'requires a one-time confirmation',
  'to confirm that you sent',
  'confirm that your message',
];

/**
 * A filter that holds a message back until its sender has shown to be a person says that it does,
 * and (`ASKS_SENDER`) what to do.
 */
export const KEPT_BACK: readonly string[] = [
  'has been held',
  'is being held',
  'in a pending',
  'waiting for your confirmation',
  'not been delivered to my mailbox',
];

/** What such a filter asks of the sender. */
export const ASKS_SENDER: readonly string[] = [
  'you are a real person',
  'you are human',
  'verify your message',
  'confirm your message',
];
