import type { CauseId, Party, SituationId } from '../../../data/types';

/** Causes of what never got to a server. */
export const ON_THE_WAY: ReadonlySet<CauseId> = new Set<CauseId>([
  'host-unreachable',
  'connection-timeout',
  'domain-not-found',
]);

/** Who has to act in each. */
export const WHO_IN: Readonly<Record<SituationId, Party>> = {
  unreached: 'you',
  'reading-server': 'you',
  'no-smtp': 'you',
  'own-lookup': 'you',
  'own-machine': 'you',
  exchanger: 'you',
  dropped: 'you',
  'broken-off': 'you',
  unanswered: 'you',
  closed: 'nobody',
  unencrypted: 'you',
  untrusted: 'you',
  'old-tls': 'you',
  'old-client': 'you',
  'not-encrypted': 'you',
  'test-unencrypted': 'you',
  'test-form': 'you',
  'test-handshake': 'you',
  'no-starttls': 'you',
  renegotiated: 'you',
  'login-missing': 'you',
  'api-key': 'you',
  'fetch-first': 'you',
  'web-first': 'you',
  'login-not-offered': 'you',
  'login-withheld': 'you',
  'no-password': 'you',
  'login-client': 'your-provider',
  'login-unchecked': 'you',
  'own-login': 'their-provider',
  'no-recipients': 'you',
  'no-address': 'you',
  'empty-address': 'you',
  'no-from': 'you',
  'none-accepted': 'you',
  'own-name': 'you',
  'helo-name': 'your-provider',
  'left-at-greeting': 'you',
  'sender-form': 'you',
  'no-receipt': 'you',
  'own-file': 'you',
  'own-mailbox-full': 'you',
  'group-closed': 'you',
  'account-inactive': 'you',
  'local-only': 'your-provider',
  'held-back': 'you',
  'not-due': 'nobody',
  'sender-domain': 'you',
  'not-verified': 'you',
  'after-data': 'you',
  suppressed: 'you',
  'not-its-domain': 'their-provider',
  'own-mailboxes': 'you',
  'mailbox-fault': 'you',
  'own-server': 'you',
  'own-domain': 'you',
  'port-blocked': 'you',
  'own-rule': 'their-provider',
  'own-list': 'their-provider',
  'own-client': 'their-provider',
  discarded: 'their-provider',
  'no-sender-domain': 'your-provider',
  'other-address': 'you',
  'no-domain': 'you',
  'recipient-form': 'you',
  'list-mail': 'nobody',
  'to-you': 'recipient',
  'passed-on': 'recipient',
  'worked-before': 'recipient',
  'other-name': 'your-provider',
  'mx-gone': 'their-provider',
  'no-lookup': 'your-provider',
  'reporter-fault': 'your-provider',
  'own-tls-rule': 'your-provider',
  'not-local': 'your-provider',
  'own-users': 'your-provider',
  'sender-check': 'your-provider',
  'ipv6-rules': 'your-provider',
  'named-record': 'your-provider',
  'security-check': 'their-provider',
  'own-roots': 'your-provider',
  'directory-fault': 'your-provider',
  'check-pending': 'your-provider',
  'plain-text-only': 'you',
  'many-connections': 'you',
  cancelled: 'you',
};

/** Does nobody but the administrator of the server that tells it mend it? */
const isOfOwn = (situation: SituationId | undefined): boolean =>
  situation === 'own-mailboxes' ||
  situation === 'mailbox-fault' ||
  situation === 'own-server' ||
  situation === 'own-domain' ||
  situation === 'port-blocked';

/** Did it stop on the server that tells it, which has asked nobody else or could not? */
export const isKeptThere = (situation: SituationId | undefined): boolean =>
  isOfOwn(situation) || situation === 'held-back';

/** Does it go on failing until the sending server is mended, however long that tries? */
export const lastsOnServer = (situation: SituationId | undefined): boolean =>
  isOfOwn(situation) ||
  situation === 'reporter-fault' ||
  situation === 'own-tls-rule' ||
  situation === 'own-roots' ||
  situation === 'login-client' ||
  situation === 'not-local';

/** Situations in which no server has heard of the message: the connection failed. */
export const UNCONNECTED: ReadonlySet<SituationId | undefined> = new Set<SituationId | undefined>([
  'unreached',
  'reading-server',
  'no-smtp',
  'own-lookup',
  'own-machine',
  'exchanger',
  'broken-off',
  'unanswered',
  'left-at-greeting',
  'unencrypted',
  'untrusted',
  'old-tls',
  'old-client',
]);

/** Reads the name of a case. */
export const readSituation = (name: string): SituationId | undefined =>
  Object.hasOwn(WHO_IN, name) ? (name as SituationId) : undefined;
