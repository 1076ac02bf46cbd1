import type { Maker } from './types';

/**
 * A name, a message and fields in JSON: internal/target/queue/queue.go, internal/smtpconn and
 * framework/exterrors of https://github.com/foxcpp/maddy.
 */
export const maddy = {
  name: 'maddy',
  senders: ['"sender":"'],
  log: {
    states: {
      failed: ['not delivered, permanent error'],
      delayed: [': will retry'],
      delivered: [': delivered\t', ': delivered {'],
    },
    refusals: [
      {
        signs: [': rcpt error', ': mail from error', ': data error', ': auth error'],
        recipients: ['"rcpt":"'],
        reasons: ['"smtp_msg":"', '"reason":"'],
        ends: ['"'],
      },
    ],
    lines: {
      processes: ['maddy'],
      ids: ['"msg_id":"'],
      recipients: ['"rcpt":"', '"rcpts":["'],
      servers: ['"remote_server":"'],
      codes: ['"smtp_code":'],
      replyTexts: ['"smtp_msg":"'],
      ownCodes: ['"io_op":"'],
      reasons: ['"reason":"', '"smtp_msg":"'],
      ends: ['"'],
      statuses: ['"smtp_enchcode":"'],
      statusOfReply: true,
    },
  },
} satisfies Maker;
