import type { Maker } from './types';

const NO_PASSWORD = ['failed to connect, no password specified'];

/** Names of exceptions that Java puts around others: what is thrown inside tells more. */
export const OF_TLS = [
  'javax.net.ssl.sslexception',
  'java.security.nosuchalgorithm',
  'java.security.cert.',
];

/**
 * JavaMail, Jakarta Mail, Angus and so Spring:
 * https://github.com/jakartaee/mail-api/blob/1.6.7/mail/src/main/java/com/sun/mail/smtp/SMTPTransport.java,
 * https://github.com/spring-projects/spring-framework/tree/v6.1.0/spring-context-support/src/main/java/org/springframework/mail.
 */
export const javaMail = {
  name: 'java-mail',
  isLibrary: true,
  debugOutput: ['debug smtp'],
  bounceWords: [
    'mail server connection failed',
    'mailsendexception',
    'mailauthenticationexception',
    "couldn't connect to host, port: ",
  ],
  ownLines: [
    'debug smtp',
    'nested exception is',
    'caused by: ',
    '; nested',
    '; message exceptions',
  ],
  events: {
    'unexpected-reply': ['smtpsendfailedexception: 2', 'smtpsendfailedexception: 3'],
    'name-not-found': ['unknown smtp host'],
    'certificate-not-trusted': [
      'no subject alternative',
      'no name matching ',
      // java.security.cert.PKIXParameters: the list of those whom this machine trusts is empty.
      'trustanchors parameter must be non-empty',
    ],
    'starttls-not-offered': ['starttls is required but host does not support starttls'],
    'tls-failed': [
      'could not convert socket to tls',
      'no appropriate protocol',
      'plaintext connection?',
      "can't negotiate tls",
      'could not start tls',
      ...OF_TLS,
    ],
    'login-method-not-offered': [
      'no authentication mechanisms supported by both server and client',
      'no authentication mechansims supported by both server and client',
    ],
    'login-refused': [
      ...NO_PASSWORD,
      'authenticationfailedexception',
      'authentication failed; nested',
    ],
    'no-recipients': ['no recipient addresses'],
    'address-not-accepted-by-client': ['addressexception', 'illegal address', 'missing final '],
    'connection-refused': ['mailconnectexception', 'could not connect to smtp host'],
    'greeting-missing': [
      'got bad greeting from smtp host',
      'could not start protocol to smtp host',
    ],
    'connection-closed': [
      '[eof]',
      "can't send command to smtp host",
      'exception reading response',
      'connection dropped by server',
    ],
  },
  cases: { 'no-password': NO_PASSWORD },
  frames: [
    'invalid addresses',
    'nested exception is:',
    'failed messages: ',
    'message exceptions (',
    'message exception details (',
    'failed message 1: ',
  ],
} satisfies Maker;
