import type { Maker } from './types';

/** Sendmail; its fifth version called what came back the unsent message. */
export const sendmail = {
  name: 'sendmail',
  phrases: [
    'transcript of session follows',
    'the following addresses had permanent',
    'the following addresses had transient',
    'the following addresses had delivery problems',
    'session transcript',
    'unsent message follows',
  ],
  bounceWords: ['returned mail', 'permanent fatal error', 'addresses had'],
  delayWords: ['warning message only', 'could not send message for past'],
  openings: ['the original message was received at'],
  beforeReturned: [
    '----- original message follows -----',
    '----- message header follows -----',
    '----- unsent message follows -----',
  ],
  subjectWithReason: 'returned mail: ',
  beforeSessionHost: 'talking to',
  stages: { recipient: ['>>> rcpt'] },
  log: {
    states: {
      failed: ['stat=user unknown', 'stat=service unavailable'],
      delayed: ['stat=deferred'],
      delivered: ['stat=sent'],
    },
    replySigns: { failed: ['reject=', 'dsn=5.'], delayed: ['dsn=4.'], delivered: ['dsn=2.'] },
    rejects: ['reject='],
    expired: ['return to sender: cannot send'],
  },
} satisfies Maker;
