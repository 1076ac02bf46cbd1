import { gather } from '../makers/index';

/** Words that nothing but a report on mail has: those that one program writes. */
export const BOUNCE_SIGNS: readonly string[] = [
  ...gather(({ bounceWords }) => bounceWords),
  ...gather(({ dialogs }) => dialogs),
];

/** Signs that it is still tried: of programs, and the field of a report (RFC 3464, 2.3.3). */
export const DELAY_SIGNS: readonly string[] = [
  ...gather(({ delayWords }) => delayWords),
  'action: delayed',
];

/** How a line of a log says that its queue keeps a message, wherever somebody shows it. */
export const QUEUE_SIGNS: readonly string[] = gather(({ log }) => log?.states?.delayed).filter(
  (sign) => sign.startsWith('stat'),
);

/** Signs that it is not tried any more, whatever else is said of a delay. */
export const GIVEN_UP_SIGNS: readonly string[] = [
  'action: failed',
  'final-recipient',
  'status=bounced',
];

/** Signs that a message has arrived. */
export const DELIVERED_SIGNS: readonly string[] = [
  'action: delivered',
  'action: relayed',
  'status=sent',
  'sent (250',
];

/** A person, or a filter on their behalf, marked a message as spam or wants no more (RFC 5965). */
export const COMPLAINT_SIGNS: readonly string[] = [
  'feedback-type:',
  'report-type=feedback-report',
  'report-type="feedback-report"',
  'sent this email to unsubscribe from the message',
];

/**
 * Reports in the form of a complaint that are none: a message of the domain failed SPF, DKIM or DMARC
 * (RFC 6591; OpenDMARC, Stalwart; Exim, src/moan.c; LinkedIn), or was taken for spam wrongly (RFC 5965, 7.3).
 */
export const AUTH_REPORT_SIGNS: readonly string[] = [
  'feedback-type: auth-failure',
  'authentication failure report for an email',
  'authentication-failure report for an email',
  'has failed the published dmarc policy for your domain',
  "did not meet the sending domain's dmarc policy",
];
export const NO_SPAM_SIGNS: readonly string[] = ['feedback-type: not-spam'];

/** A receipt that the recipient's own program wrote (RFC 8098). */
export const READ_RECEIPT: readonly string[] = [
  'mdn-sent-',
  'report-type=disposition-notification',
  'report-type="disposition-notification"',
];

/** Filters that keep a message until its sender has answered: their names. */
export const HELD_SIGNS: readonly string[] = ['boxbe', 'spam arrest'];

/**
 * What a list answers that does not take a message: it writes as itself, without any other sign of
 * a report.
 */
export const REFUSED_BY_LIST: readonly string[] = [
  'has been rejected by the list moderator',
  'you are not authorized to send mail to the',
  'not allowed to post to this mailing list',
  'your message to the list was rejected',
  // Google Groups, in whatever language: its letter leads to its help.
  'the group you tried to contact',
  'groups.google.com/support',
];
