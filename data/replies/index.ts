import type { SeenReply } from '../types';
import { connectionTimeout } from './connection-timeout';
import { domainAcceptsNoMail } from './domain-accepts-no-mail';
import { domainNotFound } from './domain-not-found';
import { greylisted } from './greylisted';
import { hostUnreachable } from './host-unreachable';
import { ipBlocked } from './ip-blocked';
import { loginFailed } from './login-failed';
import { mailboxDisabled } from './mailbox-disabled';
import { mailboxFull } from './mailbox-full';
import { malformedMessage } from './malformed-message';
import { messageTooLarge } from './message-too-large';
import { moved } from './moved';
import { policy } from './policy';
import { protocolError } from './protocol-error';
import { queueExpired } from './queue-expired';
import { rateLimited } from './rate-limited';
import { recipientFiltered } from './recipient-filtered';
import { relayDenied } from './relay-denied';
import { restrictedRecipient } from './restricted-recipient';
import { reverseDns } from './reverse-dns';
import { routingLoop } from './routing-loop';
import { senderAuthentication } from './sender-authentication';
import { senderRejected } from './sender-rejected';
import { sendingQuota } from './sending-quota';
import { serverError } from './server-error';
import { serverStorage } from './server-storage';
import { spamContent } from './spam-content';
import { tls } from './tls';
import { tooManyRecipients } from './too-many-recipients';
import { unknown } from './unknown';
import { userUnknown } from './user-unknown';
import { virus } from './virus';

/** Replies of real servers with what they were about, by the cause that each is counted under first. */
export const seenReplies: readonly SeenReply[] = [
  ...userUnknown,
  ...mailboxFull,
  ...mailboxDisabled,
  ...moved,
  ...recipientFiltered,
  ...restrictedRecipient,
  ...domainNotFound,
  ...domainAcceptsNoMail,
  ...hostUnreachable,
  ...connectionTimeout,
  ...queueExpired,
  ...routingLoop,
  ...senderRejected,
  ...senderAuthentication,
  ...reverseDns,
  ...ipBlocked,
  ...relayDenied,
  ...loginFailed,
  ...tls,
  ...spamContent,
  ...virus,
  ...messageTooLarge,
  ...malformedMessage,
  ...policy,
  ...rateLimited,
  ...sendingQuota,
  ...greylisted,
  ...tooManyRecipients,
  ...serverError,
  ...serverStorage,
  ...protocolError,
  ...unknown,
];
