import type { CauseId, SituationId } from '../../../data/types';
import { certificateFault } from '../find/particulars/encryption';
import { findCase, isOfReading } from '../formats/events';
import { INNER_HOST, LOOPBACK, OWN_NUMBER } from '../formats/own-machine-patterns';
import { isPassedOn as isOfNext } from '../formats/passed-on';
import { MAIL_EXCHANGER, OF_QUEUE } from '../formats/patterns';
import type { Delivery } from '../formats/types';
import { holdsAny } from '../knowledge/holds-any';
import { WORD_END } from '../knowledge/word-patterns';
import { gather } from '../makers/index';
import { isLoginForNow } from './at-login';
import { findBareName } from './bare-name';
import { EVENT_CAUSES } from './event-causes';
import { isAtExchanger } from './exchanger';
import { findFirstDo } from './first-do';
import { findInProgram } from './in-program';
import { LOGIN_UNCHECKED } from './login-patterns';
import { findNextHop } from './next-hop';
import { findOtherName } from './other-name';
import { isOwnFault } from './own-side';
import {
  AFTER_DATA,
  AFTER_GREETING,
  LOCAL_PROGRAM,
  NO_HANDSHAKE,
  ODD_RECIPIENT,
  ON_OWN_MACHINE,
  RENEGOTIATED,
  UNANSWERED_END,
  WAY_OUT,
  WELL_KNOWN,
} from './patterns';
import { findServerRule, isSenderDomain } from './server-rules';
import { ON_THE_WAY } from './situation-facts';
import type { Judgement } from './types';

/**
 * Could a program, or who tries by hand, not even connect to a mail server? Then no server has said anything
 * about an address, and its settings need checking. A reply of that server has a code.
 */
const isUnreached = (
  { cause }: Judgement,
  { basic, enhanced, side, event }: Delivery,
  isOwn: boolean,
): boolean =>
  (isOwn || side === 'test') &&
  !basic &&
  !enhanced &&
  (ON_THE_WAY.has(cause) || isOfReading(event));

/** Was it the server of its own domain that a server did not reach? */
const isOwnDomain = ({ cause }: Judgement, { basic, isAtHome }: Delivery): boolean =>
  isAtHome === true && !basic && ON_THE_WAY.has(cause);

/** Did the server leave a program without an answer that had greeted it before? */
const isDropped = ({ event, diagnostic, context }: Delivery): boolean =>
  event?.id === 'connection-closed' && AFTER_GREETING.test(`${diagnostic} ${context}`);

/** Did a connection break off that was there? Nobody has waited in vain. */
const isBrokenOff = ({ cause }: Judgement, { event, basic }: Delivery): boolean =>
  cause === 'connection-timeout' &&
  !basic &&
  (event?.id === 'connection-closed' || event?.id === 'connection-reset');

/** Was it the server of its own machine that a program did not reach, or the program that sends there? */
function isOnOwnMachine({ event, diagnostic, context }: Delivery): boolean {
  const words = `${diagnostic} ${context}`;
  return (
    (event?.id === 'connection-refused' && ON_OWN_MACHINE.test(words)) ||
    (event?.id === 'connection-closed' && LOCAL_PROGRAM.test(words))
  );
}

/** What a program says itself of what kept it from handing a message over: no server has refused. */
const findTold = (
  { cause }: Judgement,
  { basic, enhanced, event }: Delivery,
): SituationId | undefined =>
  event && !basic && !enhanced && !isOfReading(event) && cause === EVENT_CAUSES[event.id]
    ? findCase(event)
    : undefined;

/** Did a program try itself to reach the server of the recipient's domain, as servers do (RFC 5321, 5.1)? */
const isAtOthers = ({ event, server, side }: Delivery): boolean =>
  side !== 'test' && event?.id !== 'connection-closed' && MAIL_EXCHANGER.test(server?.value ?? '');

/** Has a server shown no certificate to who tries by hand, or found no cipher that both have? */
const isNoHandshake = (
  { cause }: Judgement,
  { side, basic, diagnostic, context }: Delivery,
): boolean =>
  cause === 'tls' && side === 'test' && !basic && NO_HANDSHAKE.test(`${diagnostic} ${context}`);

/**
 * Does a server want encryption first of somebody who tries by hand (RFC 3207, 4), or offer none, or
 * not understand what was typed?
 */
function findOfTest(
  { cause }: Judgement,
  { basic, event, diagnostic, context }: Delivery,
): SituationId | undefined {
  if (cause === 'protocol-error' && basic) return 'test-form';
  if (cause !== 'tls') return undefined;
  if (basic) return basic.value === '530' ? 'test-unencrypted' : undefined;
  if (event?.id === 'starttls-not-offered') return 'no-starttls';
  if (RENEGOTIATED.test(`${diagnostic} ${context}`)) return 'renegotiated';
  return event?.id === 'certificate-not-trusted' ? 'untrusted' : 'unencrypted';
}

/** Was the recipient's address refused for how it is written, before anybody looked for a mailbox? */
const isRecipientForm = (
  { cause, sure, reply }: Judgement,
  { basic, enhanced, diagnostic, originalRecipient, stage, recipient }: Delivery,
): boolean =>
  // The command with an address that the text does not show was not understood.
  (cause === 'protocol-error' && basic?.value === '501' && stage === 'recipient' && !recipient) ||
  (cause === 'user-unknown' &&
    !originalRecipient &&
    sure !== 'open' &&
    ((!reply && enhanced?.value === '5.1.3') || ODD_RECIPIENT.test(diagnostic)));

/** What lies with an address, or with the server that sent to it: nothing that the sender wrote. */
const BEHIND_AN_ADDRESS: ReadonlySet<CauseId> = new Set([
  'user-unknown',
  'mailbox-full',
  'mailbox-disabled',
  'moved',
  'recipient-filtered',
  'restricted-recipient',
  'domain-not-found',
  'domain-accepts-no-mail',
  'ip-blocked',
  'reverse-dns',
]);

/** What a server finds by the number of a client. */
const BY_NUMBER: ReadonlySet<CauseId> = new Set([
  'sender-authentication',
  'ip-blocked',
  'reverse-dns',
]);

/** Is it the domain of the address written to that the next server checks? It sends on as itself. */
function isSentAsItself({ originalRecipient, diagnostic }: Delivery): boolean {
  const domain = originalRecipient?.value.split('@')[1]?.toLowerCase();
  return domain !== undefined && diagnostic.toLowerCase().includes(domain);
}

/**
 * Did it fail behind the address written to: for one that this passes mail on to, or as the next
 * server has refused the one that took it? The sender's own server takes all mail by its name.
 */
const isPassedOn = (judgement: Judgement, delivery: Delivery): boolean =>
  (delivery.originalRecipient !== undefined && BEHIND_AN_ADDRESS.has(judgement.cause)) ||
  (judgement.cause === 'sender-authentication' && isSentAsItself(delivery)) ||
  isRefusedByNumber(judgement, delivery);

const isRefusedByNumber = ({ cause }: Judgement, { isOfForwarder, server }: Delivery): boolean =>
  isOfForwarder === true && BY_NUMBER.has(cause) && !WAY_OUT.test(server?.value ?? '');

/**
 * Does a server not know the domain of the recipient, which another one has found it for? No login of
 * the sender's is missing: their own server has taken the message.
 */
const isNotItsDomain = ({ cause }: Judgement, delivery: Delivery): boolean => {
  const { recipient, server, reporter, queueId, context, side } = delivery;
  const name = server?.value ?? '';
  // A relay in the sender's own network takes the mail of no domain.
  if (cause !== 'relay-denied' || OWN_NUMBER.test(name) || INNER_HOST.test(context)) return false;
  const domain = recipient?.value.split('@')[1];
  // A program that keeps no queue hands its mail to a server of its own side.
  const isQueued = (reporter ?? queueId) !== undefined;
  if (isQueued && domain && name.endsWith(`.${domain}`)) return true;
  const isBounce = server !== undefined && OF_QUEUE.test(context.toLowerCase());
  const isTold =
    side === 'sender' && (isQueued || isOfNext(context) || (isBounce && recipient !== undefined));
  return isTold && (isAtExchanger(delivery) || !WAY_OUT.test(name));
};

/** What a domain publishes so that others check its servers, and the sending server did. */
const CHECKS: readonly string[] = ['dane', 'tlsa', 'mta-sts', 'dnssec'];

/** Did the server that sends not trust the other one, as far as that lies with the other one? */
function isSecurityCheck(
  { cause }: Judgement,
  { event, diagnostic, context, reporter, queueId, action }: Delivery,
  isOwn: boolean,
): boolean {
  if (cause !== 'tls' || isOwn) return false;
  // A program that keeps no queue speaks of the server that it hands its mail to.
  const isQueued = action === 'delayed' || (reporter ?? queueId) !== undefined;
  const words = `${diagnostic} ${context}`.toLowerCase().split(WORD_END);
  const named = event?.id !== 'tls-failed' && CHECKS.some((check) => words.includes(check));
  return named || (isQueued && event?.id === 'certificate-not-trusted');
}

/** Does the server that sends not know an issuer that all others do? Its own list is missing. */
function isOwnRoots({ diagnostic, context, server }: Delivery): boolean {
  const words = `${diagnostic} ${context} ${server?.value}`;
  return certificateFault(words) === 'issuer' && WELL_KNOWN.test(words);
}

const ASKED = (['own-rule', 'own-list', 'other-address'] as const).map((id) => ({
  id,
  words: gather(({ asked }) => asked?.[id]),
}));

/** What the server asked that refused, as it says itself. */
export function findAsked(delivery: Delivery): SituationId | undefined {
  if (findNextHop(delivery)) return 'own-rule';
  const said = delivery.diagnostic.toLowerCase();
  return ASKED.find(({ words }) => holdsAny(said, words))?.id;
}

/** What a server meets at the service that puts mail into its own mailboxes, whoever a message is for. */
function findAtMailboxes({ cause }: Judgement): SituationId | undefined {
  if (ON_THE_WAY.has(cause)) return 'own-mailboxes';
  return cause === 'server-error' ? 'mailbox-fault' : undefined;
}

/** Has a server checked a number of its own network? It tells nothing of who sent the message. */
const isOfClient = ({ cause }: Judgement, { isClientInside }: Delivery): boolean =>
  isClientInside === true && BY_NUMBER.has(cause);

/**
 * Could a server not even check a login, or does it say by its code that the same one may work later
 * (RFC 4954, 4 and 6)? Then nothing is said of the password.
 */
const isLoginUnchecked = ({ cause }: Judgement, delivery: Delivery): boolean =>
  cause === 'login-failed' &&
  (LOGIN_UNCHECKED.test(delivery.diagnostic) || isLoginForNow(delivery));

/** What a server, or a service, says of itself and of the account there, whatever stands beside it. */
const NAMED = ['group-closed', 'account-inactive', 'local-only', 'held-back'] as const;

const findNamed = (
  { cause, isOwnAccount }: Judgement,
  { event }: Delivery,
): SituationId | undefined =>
  isOwnAccount
    ? 'account-inactive'
    : NAMED.find((id) => event?.id === id && cause === EVENT_CAUSES[id]);

/**
 * Did the answer fail to come that the server gives to a whole message? It may have taken it (RFC 1047).
 */
const isAfterData = (
  { cause }: Judgement,
  { hasMessage, diagnostic, context, event }: Delivery,
): boolean =>
  cause === 'connection-timeout' &&
  (hasMessage ||
    AFTER_DATA.test(`${diagnostic} ${context}`) ||
    UNANSWERED_END.test(event?.words ?? ''));

/** What DNS has answered of a name: that it is not there, or has no record for mail. */
const OF_LOOK_UPS: ReadonlySet<CauseId> = new Set(['domain-not-found', 'domain-accepts-no-mail']);

/** Has a server asked DNS in vain? A domain that is not there is the recipient's, unless it asked for another name. */
function findLookUp({ cause }: Judgement, delivery: Delivery): SituationId | undefined {
  const isUnanswered =
    cause === 'host-unreachable' && !delivery.basic && delivery.event?.id === 'lookup-failed';
  if (!OF_LOOK_UPS.has(cause) && !isUnanswered) return undefined;
  return findOtherName(delivery) ?? (isUnanswered ? 'no-lookup' : undefined);
}

/** Has a filter on the server's own machine failed, which all its mail goes through? */
const isOwnFilterFault = ({ cause }: Judgement, { side, server, queueId }: Delivery): boolean =>
  cause === 'server-error' &&
  side === 'own-provider' &&
  queueId !== undefined &&
  LOOPBACK.test(server?.value ?? '');

/** Does a server find itself as the one that takes the mail of a domain, and not know that domain? */
const isNotLocal = ({ cause }: Judgement, { event }: Delivery): boolean =>
  cause === 'routing-loop' && event?.id === 'points-here';

/** The same, where the server tells it that refused. */
function findOnArrival(judgement: Judgement, delivery: Delivery): SituationId | undefined {
  if (delivery.isDiscarded) return 'discarded';
  if (isOfClient(judgement, delivery)) return 'own-client';
  return isSenderDomain(judgement, delivery) ? 'no-sender-domain' : findAsked(delivery);
}

/** What a failure is a case of; `isOwn` where the sender's own provider has said no. */
export function findSituation(
  judgement: Judgement,
  delivery: Delivery,
  isOwn: boolean,
): SituationId | undefined {
  if (delivery.side === 'own-network') return 'port-blocked';
  if (delivery.side === 'own-mailboxes') return findAtMailboxes(judgement);
  if (isOwnFault(judgement, delivery))
    return delivery.side === 'reporter' ? 'reporter-fault' : 'own-server';
  if (isOwnFilterFault(judgement, delivery)) return 'own-server';
  if (judgement.cause === 'user-unknown' && delivery.side === 'reporter') return 'own-users';
  if (isOwnDomain(judgement, delivery)) return 'own-domain';
  // Who sent a whole message had reached the server.
  if (delivery.side !== 'receiver' && isAfterData(judgement, delivery)) return 'after-data';
  const told = isOwn || delivery.side === 'test' ? findTold(judgement, delivery) : undefined;
  if (told) return isNoHandshake(judgement, delivery) ? 'test-handshake' : told;
  if (isUnreached(judgement, delivery, isOwn)) {
    if (judgement.cause === 'protocol-error') return 'reading-server';
    if (delivery.event?.id === 'lookup-failed') return 'own-lookup';
    if (isOnOwnMachine(delivery)) return 'own-machine';
    if (isAtOthers(delivery)) return 'exchanger';
    if (isDropped(delivery)) return 'dropped';
    if (delivery.event?.id === 'answer-late') return 'unanswered';
    return isBrokenOff(judgement, delivery) ? 'broken-off' : 'unreached';
  }
  const named = findNamed(judgement, delivery);
  if (named) return named;
  if (isNotLocal(judgement, delivery)) return 'not-local';
  if (isNoHandshake(judgement, delivery)) return 'test-handshake';
  const ofTest = delivery.side === 'test' ? findOfTest(judgement, delivery) : undefined;
  if (ofTest) return ofTest;
  if (judgement.cause === 'policy' && delivery.event?.id === 'suppressed') return 'suppressed';
  if (isLoginUnchecked(judgement, delivery))
    return delivery.side === 'receiver' ? 'own-login' : 'login-unchecked';
  // The log of the server that refused knows its own addresses, and says who is to blame.
  if (delivery.side === 'receiver') return findOnArrival(judgement, delivery);
  const firstDo = judgement.reply ? undefined : findFirstDo(judgement.cause, delivery);
  if (firstDo) return firstDo;
  const inProgram = isOwn ? findInProgram(judgement, delivery) : undefined;
  if (inProgram) return inProgram;
  const rule = findServerRule(judgement, delivery, isOwn);
  if (rule) return rule;
  if (judgement.cause === 'user-unknown' && findBareName(delivery)) return 'no-domain';
  const ofLookUp = isOwn ? undefined : findLookUp(judgement, delivery);
  if (ofLookUp) return ofLookUp;
  if (isRecipientForm(judgement, delivery)) return 'recipient-form';
  if (!isOwn && isNotItsDomain(judgement, delivery)) return 'not-its-domain';
  if (judgement.cause === 'tls' && delivery.event?.id === 'dane-missing') return 'own-tls-rule';
  if (isSecurityCheck(judgement, delivery, isOwn))
    return isOwnRoots(delivery) ? 'own-roots' : 'security-check';
  if (!isOwn && isBrokenOff(judgement, delivery)) return 'closed';
  return isPassedOn(judgement, delivery) ? 'passed-on' : undefined;
}
