import type { CauseId } from '../../../data/types';
import type { EventId } from '../makers/events';

/** What a program's own event means for the message. */
export const EVENT_CAUSES: Readonly<Record<EventId, CauseId>> = {
  'null-mx': 'domain-accepts-no-mail',
  'lookup-failed': 'host-unreachable',
  'name-not-found': 'domain-not-found',
  loop: 'routing-loop',
  'certificate-not-trusted': 'tls',
  'starttls-not-offered': 'tls',
  'tls-failed': 'tls',
  'login-method-not-offered': 'login-failed',
  'login-refused': 'login-failed',
  'international-address-not-offered': 'protocol-error',
  'too-large-for-client': 'message-too-large',
  'address-not-accepted-by-client': 'malformed-message',
  'connection-refused': 'host-unreachable',
  'no-route': 'host-unreachable',
  'connection-reset': 'connection-timeout',
  'greeting-missing': 'connection-timeout',
  'connection-timed-out': 'connection-timeout',
  'connection-closed': 'connection-timeout',
  expired: 'queue-expired',
  returned: 'queue-expired',
};
