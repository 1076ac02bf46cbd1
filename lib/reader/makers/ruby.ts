import type { Maker } from './types';

const NO_PASSWORD = ['smtp-auth requested but missing'];

/** What has answered begins with no code. */
const NO_REPLY = ['net::smtpunknownerror'];

/**
 * net/smtp of Ruby, and so Mail and ActionMailer: https://github.com/ruby/net-smtp/blob/v0.5.0/lib/net/smtp.rb,
 * https://github.com/mikel/mail/blob/2.8.1/lib/mail/smtp_envelope.rb.
 */
export const ruby = {
  name: 'ruby',
  isLibrary: true,
  signs: ['net::opentimeout', 'net::readtimeout'],
  events: {
    'unexpected-reply': ['could not get 3xx (2', ...NO_REPLY],
    'tls-failed': ['openssl::ssl::sslerror', 'ssl_connect returned=1'],
    'starttls-not-offered': ['starttls is not supported on this server'],
    'login-method-not-offered': ['wrong authentication type'],
    'login-refused': [...NO_PASSWORD, 'net::smtpauthenticationerror'],
    'no-recipients': ['mail destination not given'],
    'address-not-accepted-by-client': [
      'address may not be blank',
      'smtp to address ',
      'smtp from address ',
    ],
    'answer-late': ['net::readtimeout'],
    'connection-timed-out': ['net::opentimeout', 'timeout to open tcp connection'],
    'connection-closed': ['eoferror', 'closed session'],
  },
  cases: { 'no-password': NO_PASSWORD, 'no-smtp': NO_REPLY },
  frames: ['could not get 3xx ('],
} satisfies Maker;
