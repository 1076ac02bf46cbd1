import type { Maker } from './types';

/**
 * Its events by their ids, with fields by name:
 * https://stalw.art/docs/telemetry/events, crates/trc/src/event/enums.rs.
 */
export const stalwart = {
  name: 'stalwart',
  events: {
    'null-mx': ['null mx record found'],
    'starttls-not-offered': ['starttls unavailable', 'starttls not advertised by host'],
    'tls-failed': ['starttls error (', 'implicit tls error (', "tls error from '"],
  },
  log: {
    states: {
      failed: ['(delivery.dsn-perm-fail)', '(delivery.null-mx)', '(delivery.double-bounce)'],
      delayed: ['(delivery.dsn-temp-fail)', '(queue.rescheduled)'],
      delivered: ['(delivery.delivered)', '(delivery.dsn-success)'],
    },
    refusals: [
      {
        signs: ['(smtp.mailbox-does-not-exist)', '(smtp.relay-not-allowed)'],
        recipients: [' to = "'],
        fromStart: true,
      },
      {
        signs: [
          '(smtp.invalid-ehlo)',
          '(smtp.mail-from-unauthenticated)',
          '(smtp.mail-from-unauthorized)',
          '(smtp.too-many-recipients)',
          '(smtp.message-too-large)',
        ],
        fromStart: true,
      },
    ],
    lines: {
      processes: ['stalwart'],
      ids: ['queueid = '],
      recipients: [' to = "'],
      allRecipients: [' to = ['],
      servers: [' hostname = "'],
      codes: [' code = '],
      reasons: [' reason = "', ' details = "'],
      ends: ['"'],
    },
  },
} satisfies Maker;
