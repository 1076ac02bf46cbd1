import type { Maker } from './types';

/**
 * Its settings are not there (src/msmtp.c; de.po), or are wrong: EX_CONFIG, as the program tells it that
 * has called this one or another in the place of sendmail (sysexits.h).
 */
const UNSET = [
  ...['exit status', 'exit status:', 'exit code', 'exit code:', 'exited with status'].map(
    (words) => `${words} 78`,
  ),
  'account default not found',
  'account default nicht in',
  'no configuration file available',
];

/**
 * Keeps no queue: what it could not hand over has failed, for all recipients.
 * https://git.marlam.de/gitweb/?p=msmtp.git;a=blob;f=src/smtp.c, net.c, tls.c, msmtp.c
 */
export const msmtp = {
  name: 'msmtp',
  log: {
    states: { failed: [' exitcode=ex_'], delivered: [' exitcode=ex_ok'] },
    lines: {
      processes: ['msmtp'],
      recipients: [' recipients='],
      refusedOne: ["errormsg='recipient address "],
      servers: ['host='],
      replies: [" smtpmsg='"],
      reasons: [" errormsg='"],
      ends: ["' errormsg=", "' exitcode="],
    },
  },
  signs: ['exitcode=ex_'],
  unset: UNSET,
  bounceWords: ['msmtp: could not send mail', 'delivery to one or more recipients failed'],
  debugOutput: ['loaded user configuration file', 'reading recipients from the command line'],
  ownLines: ['msmtp: ', 'ignoring system configuration', 'loaded '],
  events: {
    'name-not-found': ['cannot locate host '],
    'certificate-not-trusted': [
      'tls certificate verification failed',
      'the certificate fingerprint does not match',
      'the certificate owner does not match',
      'the certificate hasn',
      'the certificate has expired',
      'the certificate has been revoked',
      'the certificate is not trusted',
      'the certificate issuer is unknown',
    ],
    'starttls-not-offered': ['the server does not support tls via the starttls command'],
    'tls-failed': ['tls handshake failed', 'cannot initialize tls', 'command starttls failed'],
    'login-method-not-offered': [
      'the server does not support authentication',
      'cannot find a usable authentication method',
      'cannot use a secure authentication method',
    ],
    'login-refused': ['authentication failed (method '],
    'address-not-accepted-by-client': ['the envelope from address contains'],
    'connection-closed': [
      'the server sent an empty reply',
      'network read error',
      'network write error',
    ],
    'service-fault': UNSET,
    'greeting-missing': ['cannot get initial ok message from server'],
    'too-large-for-client': ['the server does not accept mails of this size'],
    'no-route': ['network unreachable', 'host unreachable'],
  },
  frames: ['server message: ', 'the server did not accept the mail', 'could not send mail'],
} satisfies Maker;
