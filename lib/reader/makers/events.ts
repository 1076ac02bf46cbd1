/**
 * What a program that sends mail tells of itself, as opposed to what a server has answered: the
 * closed list of its events. Where several are told, the first of this order is the reason; that a
 * message has expired or came back goes with every reason there is, so it stands last. A look-up that
 * has failed for now goes before a name that is not there: 'Host not found, try again' holds both.
 */
export const EVENT_IDS = [
  'null-mx',
  'lookup-failed',
  'name-not-found',
  'points-here',
  'loop',
  'certificate-not-trusted',
  'dane-missing',
  'reads-mail',
  'unexpected-reply',
  'starttls-not-offered',
  'tls-failed',
  'login-method-not-offered',
  'login-client-failed',
  'login-refused',
  'international-address-not-offered',
  'too-large-for-client',
  'no-recipients',
  'address-not-accepted-by-client',
  'answer-late',
  'connection-refused',
  'no-route',
  'connection-reset',
  'greeting-missing',
  'connection-timed-out',
  'connection-closed',
  'recipient-unknown',
  'recipient-full',
  'recipient-disabled',
  'suppressed',
  'virus-found',
  'spam-found',
  'host-listed',
  'not-authenticated',
  'account-inactive',
  'sender-not-allowed',
  'sending-limit',
  'too-many-at-once',
  'throttled',
  'greylisted',
  'rule',
  'blocked',
  'group-closed',
  'file-fault',
  'local-only',
  'held-back',
  'service-fault',
  'expired',
  'returned',
] as const;

export type EventId = (typeof EVENT_IDS)[number];

/** Words by which programs tell their events: in lower case, white space folded. */
export type EventWords = Readonly<Partial<Record<EventId, readonly string[]>>>;

/** What a program tells with some of its words, beyond their event: no server has refused anything. */
export type CaseId = 'no-smtp' | 'login-withheld' | 'no-password';
