import type { Maker } from './types';

/**
 * Windows, where the handshake fails or a certificate is not trusted:
 * https://learn.microsoft.com/en-us/windows/win32/secauthn/sspi-status-codes
 */
const SCHANNEL = [
  '0x80090302',
  '0x80090308',
  '0x8009030d',
  '0x80090326',
  '0x80090330',
  '0x80090331',
  'sec_e_unsupported_function',
  'sec_e_algorithm_mismatch',
  'sec_e_illegal_message',
];
const SCHANNEL_TRUST = [
  '0x80090322',
  '0x80090325',
  '0x80090327',
  '0x80090328',
  'sec_e_untrusted_root',
  'sec_e_wrong_principal',
  'sec_e_cert_expired',
];

/** How Node shows the number of an error, as an object of JavaScript or of JSON. */
const numbered = (...numbers: readonly number[]): readonly string[] =>
  numbers.flatMap((number) => [`errno: ${number},`, `"errno": ${number},`, `"errno":${number},`]);

/**
 * The numbers of libuv: its own on Windows and of look-ups, and those of Linux and macOS:
 * https://github.com/libuv/libuv/blob/v1.48.0/include/uv/errno.h.
 */
const NUMBERS = {
  'lookup-failed': numbered(-3001),
  'name-not-found': numbered(-3008),
  'connection-refused': numbered(-4078, -111, -61),
  'no-route': numbered(-4073, -4062, -113, -101, -65, -51),
  'connection-reset': numbered(-4077, -104, -54),
  'connection-timed-out': numbered(-4039, -110, -60),
};

/**
 * What lies under every program: the C library (`strerror`, `gai_strerror`), Winsock
 * (`FormatMessage`), OpenSSL, and how Node, Java, Python, Ruby and Go pass their words on.
 */
export const system = {
  name: 'system',
  events: {
    'reads-mail': [
      // The greeting of a server that only lets mail be read (RFC 9051, 7.1.1).
      '* ok [capability imap',
      // The same as libraries quote it, and that of POP3 (RFC 1939, 4).
      ...['"', "'", '=', 'server:', 'server: ', 'got: ', 'greeting: '].flatMap((before) => [
        `${before}* ok `,
        `${before}+ok `,
      ]),
    ],
    // How people's own clients report a positive reply where a different one was expected.
    'unexpected-reply': ['unexpected reply', 'unexpected smtp reply', 'unexpected smtp response'],
    'lookup-failed': [
      'temporary failure in name resolution',
      'eai_again',
      'server misbehaving',
      'servfail',
      'try_again',
      // musl, so in the containers of Alpine: src/network/gai_strerror.c.
      '[errno -3] ',
      'getaddrinfo failed: try again',
      'getaddrinfo: try again',
      'address information: try again',
      ...NUMBERS['lookup-failed'],
    ],
    'name-not-found': [
      'name or service not known',
      'nodename nor servname provided',
      'no address associated with hostname',
      'no such host is known',
      'no such host',
      // 'FileNotFoundError' is about something else.
      ' enotfound',
      "'enotfound",
      '"enotfound',
      'edns',
      'unknownhostexception',
      'nxdomain',
      'could not resolve host',
      'getaddrinfo failed',
      'getaddrinfo: ',
      'name does not resolve',
      'name has no usable address',
      'wsahost_not_found',
      ...NUMBERS['name-not-found'],
    ],
    'certificate-not-trusted': [
      'certificate verify failed',
      'certificate_verify_failed',
      'certificate verification failed',
      'self-signed certificate',
      'self signed certificate',
      'unable to get local issuer certificate',
      'unable to get issuer certificate',
      'unable to verify the first certificate',
      'unable to verify leaf signature',
      'certificate has expired',
      'certificate is not yet valid',
      'certificate signed by unknown authority',
      'certificate is not trusted',
      // NSS (SSLerrs.h, SECerrs.h).
      "peer's certificate issuer ",
      "peer's certificate has ",
      'pkix path building failed',
      'unable to find valid certification path',
      'hostname/ip does not match certificate',
      'err_tls_cert_altname_invalid',
      'certificate is valid for',
      'remote certificate is invalid',
      'ssl certificate problem',
      "certificate's altnames",
      // Constants of OpenSSL and Node.js, of Schannel, and of rustls and .NET, which say it alone.
      'self_signed_cert',
      'unable_to_get_issuer_cert',
      'unable_to_verify_leaf_signature',
      'cert_has_expired',
      'cert_not_yet_valid',
      'cert_revoked',
      'v_err_hostname_mismatch',
      'cert_e_cn_no_match',
      'cert_e_expired',
      'cert_e_untrustedroot',
      'crypt_e_revoked',
      'target principal name is incorrect',
      'invalid peer certificate',
      'remotecertificatenamemismatch',
      'remotecertificatechainerrors',
      ...SCHANNEL_TRUST,
    ],
    'tls-failed': [
      'wrong version number',
      'wrong_version_number',
      'unsupported protocol',
      'unsupported_protocol',
      'no shared cipher',
      'handshake failure',
      'handshake_failure',
      'sslhandshakeexception',
      'sslv3 alert',
      'tls alert',
      'tlsv1 alert',
      // rustls (rustls/src/error.rs) and Java, before the name of the alert.
      'received fatal alert: ',
      'dh key too small',
      'ee key too small',
      'eproto',
      'protocol version not supported',
      'unrecognized ssl message',
      ...SCHANNEL,
      'do not possess a common algorithm',
    ],
    'connection-refused': [
      'connection refused',
      'econnrefused',
      'actively refused it',
      'wsaeconnrefused',
      ...NUMBERS['connection-refused'],
    ],
    'no-route': [
      'no route to host',
      'network is unreachable',
      'network unreachable',
      'host is unreachable',
      'host is down',
      'ehostunreach',
      'enetunreach',
      'ehostdown',
      'attempted to an unreachable',
      ...NUMBERS['no-route'],
    ],
    'connection-reset': [
      'connection reset',
      'econnreset',
      'broken pipe',
      'epipe',
      'forcibly closed by the remote host',
      'connection was aborted',
      'software caused connection abort',
      ...NUMBERS['connection-reset'],
    ],
    // Java, Python, Go and curl name the call that waited: who reads has connected.
    'answer-late': ['read timed out', 'the read operation timed out'],
    'connection-timed-out': [
      'connection timed out',
      'operation timed out',
      'timed out',
      'etimedout',
      'i/o timeout',
      'connect timeout',
      'read timeout',
      'timeout was reached',
      'deadline exceeded',
      'execution expired',
      'failed to respond after a period of time',
      'did not properly respond after a period of time',
      ...NUMBERS['connection-timed-out'],
    ],
    // A file or a program that it needs: no server has been asked.
    'file-fault': [
      'no such file or directory',
      'no such file',
      'enoent',
      'eacces',
      'filenotfound',
      'cannot find the file specified',
      'could not find file',
      'failed to open stream',
      'is a directory',
    ],
    'connection-closed': [
      'connection closed',
      'connection unexpectedly closed',
      'closed connection',
      'closed the connection',
      'remote host closed connection',
      'unexpected eof',
      'eof occurred in violation of protocol',
      'end of file',
      'connection lost',
      'lost connection',
    ],
  },
} satisfies Maker;
