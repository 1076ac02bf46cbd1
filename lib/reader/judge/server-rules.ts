import type { SituationId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import { findCancelled } from './cancelled';
import { findDirectoryFault } from './directory-fault';
import { findNoHtml } from './no-html';
import { findNotDue } from './not-due';
import { findPendingCheck } from './pending-check';
import {
  GREETING,
  GREETING_MISSING,
  IPV6_RULES,
  KNOWN_RECORD,
  MANY_CONNECTIONS,
  NAME_NOT_THERE,
  NAMED_RECORD,
  NO_FROM,
  NO_SENDER_DOMAIN,
  RECEIPT_OPTION,
  UNVERIFIED,
} from './rule-patterns';
import { findSenderCheck } from './sender-check';
import type { Judgement } from './types';

const isSenderCheck = ({ cause }: Judgement, { diagnostic }: Delivery): boolean =>
  cause === 'sender-rejected' && findSenderCheck(diagnostic) !== undefined;

/** Does a server refuse a delivery receipt to whoever asks for one? */
const isReceiptRefused = ({ cause }: Judgement, { basic, diagnostic }: Delivery): boolean =>
  cause === 'protocol-error' && basic !== undefined && RECEIPT_OPTION.test(diagnostic);

/** Does a server name its rules for IPv6, which are about the name of a server as well as the sender’s? */
const isOfIpv6 = ({ cause }: Judgement, { diagnostic }: Delivery): boolean =>
  (cause === 'sender-authentication' || cause === 'reverse-dns') && IPV6_RULES.test(diagnostic);

/** Does a server ask for a record of its own, by which it knows the domains that it sends for? */
const isNamedRecord = ({ cause }: Judgement, { diagnostic }: Delivery): boolean =>
  cause === 'sender-authentication' &&
  NAMED_RECORD.test(diagnostic) &&
  !KNOWN_RECORD.test(diagnostic);

/** Is it an address that a service that sends has not seen proven? It need not be the sender's. */
const isUnverified = ({ cause }: Judgement, { diagnostic, event }: Delivery): boolean =>
  cause === 'sender-rejected' && UNVERIFIED.test(`${diagnostic} ${event?.words ?? ''}`);

/** Was it not there that the sender's domain was looked for? Then only the address is wrong. */
export const isSenderDomain = ({ cause }: Judgement, { diagnostic, stage }: Delivery): boolean =>
  cause === 'sender-rejected' &&
  (NO_SENDER_DOMAIN.test(diagnostic) || (stage === 'sender' && NAME_NOT_THERE.test(diagnostic)));

/** Are connections what is too many, and no messages? What a provider says of its own limits is its own. */
const isManyConnections = ({ cause, reply }: Judgement, { diagnostic }: Delivery): boolean =>
  (cause === 'rate-limited' || cause === 'sending-quota') &&
  !reply &&
  MANY_CONNECTIONS.test(diagnostic);

/** Is it how the message is written, and nothing that it says? */
const isNoHtml = ({ cause }: Judgement, delivery: Delivery): boolean =>
  (cause === 'policy' || cause === 'spam-content') && findNoHtml(delivery) !== undefined;

/** Does a message not say who wrote it? What a provider advises there is more exact. */
const isWithoutFrom = ({ cause, reply }: Judgement, { diagnostic }: Delivery): boolean =>
  cause === 'malformed-message' && !reply && NO_FROM.test(diagnostic);

/** Is it the name in the greeting that is not accepted, and not that there was none? */
const isOfName = ({ cause, reply }: Judgement, { basic, diagnostic }: Delivery): boolean =>
  cause === 'protocol-error' &&
  !reply &&
  basic !== undefined &&
  GREETING.test(diagnostic) &&
  !GREETING_MISSING.test(diagnostic);

const isNotDue = ({ cause }: Judgement, delivery: Delivery): boolean =>
  cause === 'host-unreachable' && findNotDue(delivery) !== undefined;

/** Is it the entry of the recipient in a server's own directory that is wrong? */
const isDirectoryFault = ({ cause }: Judgement, { diagnostic }: Delivery): boolean =>
  cause === 'server-error' && findDirectoryFault(diagnostic) !== undefined;

/** What a server demands of a message, its sender or its client, where it says so by name. */
export function findServerRule(
  judgement: Judgement,
  delivery: Delivery,
  isOwn: boolean,
): SituationId | undefined {
  // The own provider knows its own addresses as well.
  if (!isOwn && isSenderCheck(judgement, delivery)) return 'sender-check';
  if (isSenderDomain(judgement, delivery)) return 'sender-domain';
  if (isWithoutFrom(judgement, delivery)) return 'no-from';
  if (isOfIpv6(judgement, delivery)) return 'ipv6-rules';
  if (isNamedRecord(judgement, delivery)) return 'named-record';
  if (isUnverified(judgement, delivery)) return 'not-verified';
  if (isReceiptRefused(judgement, delivery)) return 'no-receipt';
  if (isNotDue(judgement, delivery)) return 'not-due';
  if (!isOwn && isOfName(judgement, delivery)) return 'helo-name';
  if (isDirectoryFault(judgement, delivery)) return 'directory-fault';
  if (judgement.cause === 'policy' && findPendingCheck(delivery)) return 'check-pending';
  if (judgement.cause === 'policy' && findCancelled(delivery)) return 'cancelled';
  if (isOwn && isManyConnections(judgement, delivery)) return 'many-connections';
  if (isNoHtml(judgement, delivery)) return 'plain-text-only';
  return undefined;
}
