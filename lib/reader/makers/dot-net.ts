import type { Maker } from './types';

/**
 * System.Net.Mail of .NET:
 * https://github.com/dotnet/runtime/blob/v8.0.0/src/libraries/System.Net.Mail/src/Resources/Strings.resx.
 */
export const dotNet = {
  name: 'dot-net',
  isLibrary: true,
  bounceWords: ['unable to send to a recipient', 'unable to send to all recipients'],
  events: {
    // What a look-up of a name came to has on Linux the words of another error of the system.
    'lookup-failed': [
      'socketexception: resource temporarily unavailable',
      '11): resource temporarily unavailable',
      'socketexception (11002',
    ],
    'name-not-found': [
      'the remote name could not be resolved',
      'non-recoverable error during a',
      'socketexception: no such device or address',
      '6): no such device or address',
      'socketexception (11001',
    ],
    'certificate-not-trusted': ['remotecertificatenamemismatch', 'remotecertificatechainerrors'],
    'starttls-not-offered': ['server does not support secure connections'],
    'tls-failed': [
      'authentication failed, see inner exception',
      'authentication failed because the remote party',
      'a call to sspi failed',
      'handshake failed due to an unexpected packet format',
    ],
    'no-recipients': ['a recipient must be specified'],
    'address-not-accepted-by-client': [
      'the specified string is not in the form required for an e-mail address',
      'a from address must be specified',
      'an invalid character was found in the mail header',
    ],
    'international-address-not-offered': [
      'the client or server is only configured for e-mail addresses with ascii',
    ],
    // What it wraps into one another has the same names in all languages.
    'connection-refused': [
      'unable to connect to the remote server',
      '---> system.net.webexception',
    ],
    'connection-closed': [
      '---> system.io.ioexception',
      'unable to read data from the transport connection',
      'the smtp host was not found',
      'net_io_connectionclosed',
    ],
    'connection-timed-out': ['the operation has timed out'],
  },
  frames: [
    'mailbox unavailable. the server response was: ',
    'mailbox name not allowed. the server response was: ',
    'transaction failed. the server response was: ',
    'service not available, closing transmission channel. the server response was: ',
    'error in processing. the server response was: ',
    'insufficient system storage. the server response was: ',
    'exceeded storage allocation. the server response was: ',
    'syntax error, command unrecognized. the server response was: ',
    'bad sequence of commands. the server response was: ',
    'user not local; please try a different path. the server response was: ',
    'the server response was: ',
  ],
} satisfies Maker;
