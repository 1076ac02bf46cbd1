import type { EventWords } from './events';
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

/**
 * Its own reasons: why a bounce, a delay or a refusal to send came about.
 * https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html
 */
export const SES_REASONS: EventWords = {
  'recipient-unknown': ['noemail'],
  'recipient-full': ['mailboxfull'],
  suppressed: ['suppressed', 'onaccountsuppressionlist'],
  'virus-found': ['badcontent'],
  'spam-found': ['spamdetected'],
  'host-listed': ['ipfailure'],
  'too-large-for-client': ['messagetoolarge'],
  'connection-timed-out': ['transientcommunicationfailure'],
  rule: ['contentrejected', 'attachmentrejected'],
  'service-fault': ['internalfailure', 'recipientservererror'],
};

/** https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html */
const events: Table = {
  has: ['maildestination'],
  hasOneOf: ['notificationtype', 'eventtype'],
  columns: {
    recipient: [
      'bouncebouncedrecipientsemailaddress',
      'complaintcomplainedrecipientsemailaddress',
      'deliverydelaydelayedrecipientsemailaddress',
      'deliveryrecipients',
      'maildestination',
    ],
    state: ['notificationtype', 'eventtype'],
    reply: [
      'bouncebouncedrecipientsdiagnosticcode',
      'deliverydelaydelayedrecipientsdiagnosticcode',
      'failureerrormessage',
    ],
    reason: ['rejectreason', 'bouncebouncesubtype', 'deliverydelaydelaytype'],
    code: ['bouncebouncedrecipientsstatus', 'deliverydelaydelayedrecipientsstatus'],
    final: ['bouncebouncetype'],
    time: ['bouncetimestamp', 'deliverydelaytimestamp', 'deliverytimestamp', 'mailtimestamp'],
    message: ['mailmessageid'],
  },
  states: {
    failed: ['bounce', 'reject', 'renderingfailure'],
    delayed: ['deliverydelay'],
    delivered: ['delivery'],
    complaint: ['complaint'],
  },
  reasons: SES_REASONS,
};

/**
 * Amazon Simple Email Service. Its refusals:
 * https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html
 */
export const ses = {
  name: 'ses',
  phrases: [
    'an error occurred while trying to deliver the mail to the following recipients',
    'technical report:',
  ],
  names: ['amazonses.com'],
  openings: ['an error occurred while trying to deliver the mail to the following recipients'],
  tables: [events, messages, suppressed],
  refusals: {
    suppressed: ['message rejected: address blacklisted'],
    'sender-not-allowed': [
      'email address is not verified',
      'email address not verified',
      'mailfromdomainnotverified',
    ],
    'sending-limit': ['maximum sending rate exceeded', 'daily message quota exceeded'],
    'account-inactive': [
      'sending paused for this account',
      'sending for the account is paused',
      'sendingpausedexception',
      'accountsuspendedexception',
    ],
    'too-many-at-once': ['recipient count exceeds'],
    'too-large-for-client': ['message length is more than'],
    rule: ['ses:send', 'configurationsetdoesnotexist', 'configuration set does not exist'],
  },
} satisfies Maker;
