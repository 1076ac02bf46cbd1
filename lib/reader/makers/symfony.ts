import type { Maker } from './types';

/**
 * Symfony Mailer, and so Laravel: https://github.com/symfony/mailer/tree/v7.1.6/Transport/Smtp;
 * Swift Mailer before it: https://github.com/swiftmailer/swiftmailer/tree/v6.3.0/lib/classes/Swift.
 */
export const symfony = {
  name: 'symfony',
  isLibrary: true,
  signs: [
    ' but got code "',
    ' but got an empty response',
    'swift_transportexception',
    'swift_ioexception',
    'swift_rfccomplianceexception',
    '" has been closed unexpectedly',
  ],
  events: {
    'unexpected-reply': ['but got code "2', 'but got code "3'],
    'starttls-not-offered': [
      'unable to connect with starttls',
      'unable to connect with tls encryption',
    ],
    'tls-failed': ['failed to enable crypto'],
    'login-method-not-offered': ['failed to find an authenticator supported by the smtp server'],
    'login-refused': ['failed to authenticate on smtp server'],
    'no-recipients': ['an envelope must have at least one recipient'],
    'address-not-accepted-by-client': [
      'does not comply with addr-spec',
      'does not comply with rfc 2822',
      'without a sender address',
      'non-ascii characters not supported in local-part',
    ],
    'connection-refused': ['connection could not be established with host'],
    'connection-closed': [
      'has been closed unexpectedly',
      'unable to write bytes on the wire',
      'unable to read from connection to',
      'but got an empty response',
      'but got empty code',
      'but got code "", with message ""',
    ],
  },
  frames: ['expected response code ', ' but got code ', ', with message '],
} satisfies Maker;
