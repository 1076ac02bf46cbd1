import type { Maker } from './types';

const NO_PASSWORD = [':no_credentials', 'error,no_credentials'];

/**
 * gen_smtp of Erlang, and so Bamboo and Swoosh of Elixir, which write ':timeout' for 'timeout': the
 * types host_failure() and smtp_session_error() of
 * https://github.com/gen-smtp/gen_smtp/blob/1.2.0/src/gen_smtp_client.erl, the errors of sockets of
 * https://www.erlang.org/doc/apps/kernel/inet.html and those of certificates of
 * https://www.erlang.org/doc/apps/public_key/public_key.html.
 */
export const genSmtp = {
  name: 'gen-smtp',
  isLibrary: true,
  signs: ['gen_smtp', 'retries_exceeded', 'no_more_hosts', 'network_failure,'],
  events: {
    'certificate-not-trusted': [
      'unknown_ca',
      'hostname_check_failed',
      'selfsigned_peer',
      'cert_expired',
      'bad_certificate',
    ],
    'starttls-not-offered': [', :tls}', ',tls}'],
    'tls-failed': [':tls_failed}', ',tls_failed}', 'ssl_not_started', '{:tls_alert', '{tls_alert'],
    'login-method-not-offered': [', :auth}', ',auth}'],
    'login-refused': [':auth_failed}', ',auth_failed}', ...NO_PASSWORD],
    'unexpected-reply': ['unexpected_response,'],
    'no-route': [':enetdown', ',enetdown'],
    'connection-timed-out': ['{:error, :timeout}', '{error,timeout}', '{error, timeout}'],
    'connection-closed': ['{:error, :closed}', '{error,closed}', '{error, closed}'],
  },
  cases: { 'no-password': NO_PASSWORD },
} satisfies Maker;
