import type { Maker } from './types';

/** mail() of PHP, and what is written in it: https://github.com/php/php-src/blob/PHP-8.3/win32/sendmail.c, ext/standard/mail.c */
export const php = {
  name: 'php',
  events: {
    // It speaks no TLS, which a server waits for on this port.
    'tls-failed': ['" port 465, '],
    'connection-refused': [
      'failed to connect to mailserver at',
      'failed to connect to mailserver,',
    ],
    // laminas-mail and Zend before it: https://github.com/laminas/laminas-mail/blob/2.25.x/src/Transport/Smtp.php
    'no-recipients': ['transport expects at least one recipient'],
    'address-not-accepted-by-client': [
      '"sendmail_from" not set in php.ini',
      'bad message return path',
      'malformed return path',
    ],
  },
  frames: ['smtp server response: '],
  // The class of Manuel Lemos: https://www.phpclasses.org/package/14-PHP-Sends-e-mail-messages-via-SMTP-protocol.html
  debugOutput: ['resolving smtp server domain "'],
} satisfies Maker;
