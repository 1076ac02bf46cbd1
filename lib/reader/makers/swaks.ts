import type { Maker } from './types';

/** swaks: https://github.com/jetmore/swaks/blob/release-20240103.0/swaks */
export const swaks = {
  name: 'swaks',
  signs: [
    '=== trying ',
    '=== connected to ',
    '*** error connecting',
    '*** starttls attempted',
    '<** timeout (',
    'swaks ',
  ],
  byHand: ['=== trying ', '=== connected to ', '*** error connecting', 'swaks '],
  events: {
    'name-not-found': ['bad hostname', 'unable to resolve service name'],
    'starttls-not-offered': ['host did not advertise starttls'],
    'tls-failed': [
      'tls startup failed',
      'starttls attempted but failed',
      'tls requested, advertised, and locally unavailable',
    ],
    'login-method-not-offered': [
      'host did not advertise authentication',
      'auth not attempted, requested type not available',
      'auth not attempted, no advertised types available',
      'auth advertised but not supported locally',
      'no auth types supported',
      'advertised, and locally unavailable',
    ],
    'login-refused': ['no authentication type succeeded', 'canceling sasl exchange'],
    'connection-timed-out': ['waiting for server response', 'connect: timeout'],
    'connection-closed': [
      'remote host closed connection unexpectedly',
      'socket closed connection unexpectedly',
      'child process closed connection unexpectedly',
    ],
  },
} satisfies Maker;
