import type { Maker } from './types';

/**
 * Mail of macOS and of the iPhone: https://support.apple.com/en-us/102551 and
 * https://smg.co.nz/iphone-email-shows-rejected-by-the-server-when-sending-emails/.
 */
export const appleMail = {
  name: 'apple-mail',
  dialogs: [
    'cannot send message using the server',
    'a copy has been placed in your outbox',
    'will remain in your outbox until it can be delivered',
    'connection to the outgoing server',
    'cannot send mail the ',
  ],
  events: {
    'login-refused': ['user name or password is incorrect'],
    'connection-refused': ['timed out or was refused', 'connection to the outgoing server'],
  },
} satisfies Maker;
