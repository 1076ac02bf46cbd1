import type { Maker } from './types';

/**
 * WordPress: https://github.com/WordPress/wordpress-develop/blob/6.6/src/wp-includes/pluggable.php
 * (wp_mail), https://plugins.trac.wordpress.org/browser/wp-mail-smtp for the words of WP Mail SMTP.
 */
export const wordpress = {
  name: 'wordpress',
  bounceWords: [
    'wp_mail_failed',
    'there was a problem while sending the test email',
    'the email could not be sent',
  ],
} satisfies Maker;
