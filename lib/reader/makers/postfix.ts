import type { Maker } from './types';

export const postfix = {
  name: 'postfix',
  phrases: [
    'this is the mail system at host',
    "i'm sorry to have to inform you",
    'this is the postfix program',
    'the mail system',
    '(in reply to',
  ],
  openings: ['this is the mail system at host'],
  beforeReturned: ['--- undelivered message follows ---'],
  stages: {
    recipient: ['reply to rcpt'],
    content: ['reply to end of data', 'reply to data'],
    sender: ['reply to mail from'],
    greeting: ['reply to helo', 'reply to ehlo', 'initial server greeting'],
    connect: ['refused to talk to me'],
  },
  log: {
    process: ' postfix/',
    states: {
      failed: ['status=bounced', 'status=expired'],
      delayed: ['status=deferred'],
      delivered: ['status=sent'],
    },
    replySigns: { failed: ['reject:'] },
    rejects: ['reject: '],
    envelope: '; from=<',
    expired: ['status=expired', 'status=force-expired'],
    notice: 'sender non-delivery notification',
    removed: ': removed',
  },
} satisfies Maker;
