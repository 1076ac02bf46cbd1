import type { Maker } from './types';

/** What has answered begins with no code: SmtpStream.cs. */
const NO_REPLY = ['unable to parse status code', 'invalid status code returned by the server'];

/** MailKit: https://github.com/jstedfast/MailKit/tree/4.8.0/MailKit/Net/Smtp, Security/SslHandshakeException.cs */
export const mailKit = {
  name: 'mail-kit',
  isLibrary: true,
  events: {
    'certificate-not-trusted': [
      'the remote certificate was rejected',
      'the host name (',
      'certificate chain',
    ],
    'unexpected-reply': NO_REPLY,
    'starttls-not-offered': ['the smtp server does not support the starttls extension'],
    'tls-failed': ['an error occurred while attempting to establish an ssl or tls connection'],
    'login-method-not-offered': ['the smtp server does not support authentication'],
    'login-refused': ['mailkit.security.authenticationexception', 'servicenotauthenticated'],
    'international-address-not-offered': [
      'the smtp server does not support the smtputf8 extension',
    ],
    'too-large-for-client': ['message exceeds maximum size'],
    'no-recipients': ['no recipients have been specified'],
    'address-not-accepted-by-client': ['no sender has been specified'],
    'connection-closed': [
      'the smtp server has unexpectedly disconnected',
      'the smtpclient is not connected',
    ],
  },
  cases: { 'no-smtp': NO_REPLY },
} satisfies Maker;
