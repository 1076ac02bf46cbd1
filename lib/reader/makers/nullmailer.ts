import type { Maker } from './types';

/** Sends one message after the other; its log bears no id. */
export const nullmailer = {
  name: 'nullmailer',
  phrases: ['this is the nullmailer delivery system'],
  bounceWords: ['this is the nullmailer delivery system'],
  openings: ['this is the nullmailer delivery system'],
  notices: {
    failed: ['could not be delivered to one or more of the intended recipients:'],
    delayed: ['has not been delivered to one or more of the intended recipients:'],
  },
  events: {
    // lib/errcodes.cc
    'lookup-failed': ['temporary error in gethostbyname'],
  },
  closings: [
    'delivery will continue to be attempted until',
    'a final delivery status notification will be generated if delivery proves',
  ],
  log: {
    states: {
      failed: [
        'sending failed: permanent error',
        'sending failed: unspecified permanent error',
        'sending failed: server refused the message',
        'sending failed: fatal error',
      ],
      delayed: ['sending failed: '],
      delivered: ['sent file.'],
    },
    lines: {
      processes: ['nullmailer'],
      begins: ['starting delivery: host: '],
      recipients: [' to: <'],
      servers: ['starting delivery: host: '],
      replies: [': failed: '],
      reasons: [': failed: ', 'sending failed: '],
      emptyReasons: [
        'permanent error in sending the message',
        'temporary error in sending the message',
        'server refused the message',
        'unspecified permanent error',
        'unspecified temporary error',
      ],
    },
  },
} satisfies Maker;
