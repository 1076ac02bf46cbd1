import type { Maker } from './types';

/**
 * Its events by their ids, with fields by name:
 * https://stalw.art/docs/telemetry/events, crates/trc/src/event/enums.rs.
 */
export const stalwart = {
  name: 'stalwart',
  events: {
    'null-mx': ['null mx record found'],
    'starttls-not-offered': [
      'starttls unavailable',
      'starttls not advertised by host',
      'starttls was not advertised by host',
    ],
    'tls-failed': ['starttls error', 'implicit tls error (', "tls error from '"],
  },
  // What its console shows for the event '(queue.rescheduled)'.
  delayWords: ['message rescheduled for delivery'],
  senders: [' from = "', 'return_path="<'],
  log: {
    states: {
      failed: [
        '(delivery.dsn-perm-fail)',
        '(delivery.null-mx)',
        '(delivery.double-bounce)',
        'context="rcpt" event="rejected"',
      ],
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
      ids: ['queueid = ', 'delivery{id='],
      recipients: [' to = "', ' rcpt="'],
      allRecipients: [' to = ['],
      servers: [' hostname = "', ' mx="'],
      // Before version 0.9: crates/smtp/src/outbound/delivery.rs
      tries: ['context="tls" event=', 'context="connect" event=', 'context="dane" event='],
      codes: [' code = '],
      reasons: [' reason = "', ' details = "', ' reason="'],
      ends: ['"'],
    },
  },
} satisfies Maker;
