import type { Maker } from './types';

/**
 * Horde, and so the mail of Nextcloud and EGroupware:
 * https://github.com/horde/Smtp/blob/7e9c42f9a50ef6842680ea7ac759714464ad24e4/lib/Horde/Smtp/Exception.php.
 */
export const horde = {
  name: 'horde',
  signs: ['horde_smtp_exception', 'horde_mail_exception', 'horde_mime_exception'],
  bounceWords: ['horde_smtp_exception: '],
  events: {
    'tls-failed': ['could not open secure tls connection to the server'],
    'login-refused': ['server denied authentication', 'server requires authentication'],
    'connection-refused': ['error connecting to smtp server'],
    'connection-closed': ['server write error', 'server read error'],
  },
} satisfies Maker;
