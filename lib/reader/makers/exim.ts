import type { Maker } from './types';

export const exim = {
  name: 'exim',
  phrases: [
    'created automatically by mail delivery software',
    'a message that you sent',
    'smtp error from remote',
    'could not be delivered to one or more of its recipients',
  ],
  bounceWords: ['retry timeout exceeded', 'have been failing for a long time', 'unrouteable'],
  delayWords: ['warning: message', 'delay reason:'],
  openings: ['this message was created automatically by mail delivery software'],
  beforeReturned: [
    '------ this is a copy of the message',
    '------ this is a copy of your message',
    '------ this is a copy of the headers',
  ],
  stages: {
    recipient: ['after rcpt to'],
    content: ['after end of data', 'after data', 'pipelined data'],
    sender: ['after mail from'],
    greeting: ['after helo', 'after ehlo', 'initial connection'],
  },
  beforeMessageTime: ['the date of the message is:'],
  log: {
    states: { failed: [' ** '], delayed: [' == ', 'defer ('], delivered: [' => '] },
    replySigns: { failed: ['rejected'], delivered: [' -> '] },
    rejects: [' rejected '],
  },
} satisfies Maker;
