import type { Maker } from './types';

/**
 * lettre of Rust, and so Vaultwarden: https://github.com/lettre/lettre/blob/v0.11.9/src/transport/smtp/error.rs
 * and response.rs (Severity, which async-smtp has as well),
 * https://github.com/dani-garcia/vaultwarden/blob/1.32.0/src/mail.rs.
 */
export const lettre = {
  name: 'lettre',
  isLibrary: true,
  signs: ['lettre::', 'lettre 0.', 'lettre v0.', 'lettre-', 'lettre_', '`lettre`', '"lettre"'],
  bounceWords: ['smtp 4xx error', 'smtp 5xx error', 'smtp io error', 'lettre::transport'],
  // Delta Chat, whose queue tries again: https://github.com/chatmail/core/blob/HEAD/src/smtp.rs
  delayWords: ['postponing retry'],
  events: {
    'name-not-found': ['could not resolve hostname', 'failed to lookup address information'],
    'certificate-not-trusted': ['invalidcertificate', 'invalid peer certificate', 'unknownissuer'],
    'starttls-not-offered': ['starttls is not supported on this server'],
    'tls-failed': ['tls error: ', 'invalidmessage', 'received corrupt message'],
    'login-method-not-offered': [
      'no compatible authentication mechanism was found',
      'no compatible authentication mechanism',
    ],
    'no-recipients': ['missing destination address'],
    'address-not-accepted-by-client': ['missing domain or user', 'invalid email domain'],
    // A read that waited in vain (EAGAIN).
    'connection-timed-out': ['io error: resource temporarily unavailable'],
    'connection-closed': [
      'incomplete response',
      'unexpectedeof',
      'the transport is being shut down',
    ],
  },
  frames: [
    'smtp error: connection error: ',
    'smtp 5xx error: permanent error ',
    'smtp 4xx error: transient error ',
    'permanent error ',
    'transient error ',
    'smtp 5xx error: ',
    'smtp 4xx error: ',
    // Its error as Rust shows it, with the code as it is read.
    'lettre::transport::smtp::error { kind: permanent(smtp code',
    'lettre::transport::smtp::error { kind: transient(smtp code',
    'permanent(response { code: smtp code',
    'transient(response { code: smtp code',
    'permanent(smtp code',
    'transient(smtp code',
  ],
} satisfies Maker;
