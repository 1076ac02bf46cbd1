import type { Maker } from './types';

/**
 * Delta Chat: https://github.com/chatmail/core/tree/000bf718fd2934bd86ae1f63e0c47cfddb099aaa/src/smtp
 * (send.rs, connect.rs) and smtp.rs beside it, with the errors of async-smtp, which leave out the code
 * of the reply: https://github.com/async-email/async-smtp/blob/045c951261eb61a8ae3818993692b1e2e98bdecc/src/error.rs
 */
export const deltaChat = {
  name: 'delta-chat',
  dialogs: ['send error: permanent: ', 'send error: transient: '],
  events: { 'unexpected-reply': ['unexpected greeting: '] },
  frames: [
    'permanent smtp error: permanent: ',
    'send error: permanent: ',
    'send error: transient: ',
    'smtp connection failure: ',
    'failed to open smtp connection: ',
  ],
} satisfies Maker;
