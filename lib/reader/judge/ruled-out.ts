import type { CauseId } from '../../../data/types';
import { isNotOfLogin } from '../formats/not-of-login';
import { BRIDGE } from '../formats/patterns';
import type { Delivery } from '../formats/types';
import { WORD_END } from '../knowledge/word-patterns';
import { isAtExchanger } from './exchanger';
import { ASKS_FOR_LOGIN } from './login-patterns';
import {
  DENIED,
  DENIED_AHEAD,
  OF_ACCOUNT,
  OWN_HANDSHAKE,
  SAYS_RECIPIENT,
  SENDERS_DOMAIN,
  WRONG_DOMAIN,
} from './patterns';
import { PASSING } from './permanence';
import type { Chance } from './weigh';

/** As long as nobody has named a recipient, whoever "does not exist" is the sender. */
const OF_RECIPIENT: readonly CauseId[] = [
  'user-unknown',
  'moved',
  'restricted-recipient',
  'too-many-recipients',
];

/** The same of the domain: nobody has named another. */
const OF_ITS_DOMAIN: readonly CauseId[] = ['domain-not-found', 'domain-accepts-no-mail'];

/** Rules about what is in a message. */
const OF_CONTENT: readonly CauseId[] = ['policy', 'spam-content'];

const BEFORE_SENDER: ReadonlySet<Delivery['stage']> = new Set<Delivery['stage']>([
  'connect',
  'greeting',
]);

/** As long as no message has been sent, none of it can be badly formed: a command is. */
const BEFORE_MESSAGE: ReadonlySet<Delivery['stage']> = new Set<Delivery['stage']>([
  ...BEFORE_SENDER,
  'sender',
]);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is not there with each cause; 'reach', 'said': the words before whom it is said of. */
const THINGS: readonly (readonly [readonly CauseId[], ReadonlySet<string>])[] = [
  [
    OF_RECIPIENT,
    setOf(
      'user users recipient recipients address addresses mailbox account accounts inbox person name alias member group list email mail reach contact error said returned',
    ),
  ],
  [
    ['domain-not-found'],
    setOf('domain domains host hostname server name address record records site reach error said'),
  ],
];

/**
 * 'Command does not exist', 'User agent unknown': what cannot be, for something else is denied. A
 * code that is about an address goes before the words.
 */
function findDenied({ diagnostic, enhanced }: Delivery): readonly CauseId[] {
  const said = diagnostic.toLowerCase();
  const denied = [...said.matchAll(DENIED)];
  if (enhanced?.value.split('.')[1] === '1') return [];
  if (denied.length === 0) return DENIED_AHEAD.test(said) ? OF_RECIPIENT : [];
  return THINGS.flatMap(([causes, words]) =>
    denied.some(({ 1: thing = '' }) => words.has(thing)) ? [] : causes,
  );
}

/** Words of tries and of time, without which nobody says that they have given a message up. */
const OF_TIME = setOf(
  'expire expired expiry expiration hour hours day days minutes time timeout retry retried retries retrying attempt attempts tries tried trying queue queued old long period',
);

/** A status of a delivery that took too long (RFC 3463, X.4.x). */
const IN_TIME = '4';

/**
 * Does a server refuse here and now? Whoever keeps a queue has not answered: a code of its own stands
 * with no word of tries or of time.
 */
function isLive({ basic, enhanced, event, diagnostic }: Delivery): boolean {
  if (!basic?.value.startsWith('5') || event || enhanced?.value.split('.')[1] === IN_TIME)
    return false;
  return !diagnostic
    .toLowerCase()
    .split(WORD_END)
    .some((word) => OF_TIME.has(word));
}

/** Does a report tell by its fields alone that it is still tried? Words around it are of whoever shows it. */
const isWaiting = ({ action, basic, enhanced, choice }: Delivery): boolean =>
  action === 'delayed' &&
  !basic &&
  choice === 'status' &&
  enhanced?.value.split('.')[1] === IN_TIME;

/** What a queue waits for. */
const MAY_WAIT: ReadonlySet<CauseId> = new Set([
  ...PASSING,
  'mailbox-full',
  'queue-expired',
  'unknown',
]);

/** Codes for a command that was not understood (RFC 5321, 4.2.2): they tell nothing of a client's number. */
const OF_COMMANDS: ReadonlySet<string> = new Set(['500', '501', '502', '503', '504']);

/** Words of what is looked up for a number. */
const OF_NUMBERS = setOf('ptr rdns dns reverse lookup resolve resolved resolves');

/** Is it a command that was refused for its form, and no number for its name? */
const isOfCommand = ({ basic, diagnostic }: Delivery): boolean =>
  OF_COMMANDS.has(basic?.value ?? '') &&
  !diagnostic
    .toLowerCase()
    .split(WORD_END)
    .some((word) => OF_NUMBERS.has(word));

/** RFC 3463, 3.6: the arguments of the command are not valid. */
const OF_ARGUMENTS = '5.5.4';

/** RFC 3463, 3.5: x.4.2 is for a connection that was there. */
const BROKE_OFF = '.4.2';

/** From this chance on the words say it, whatever the code. */
const SAID = 0.85;

/** Is it a guess that there was no connection, where the code says that there was one? */
const wasConnected = ({ enhanced }: Delivery, [first]: readonly Chance[]): boolean =>
  enhanced?.value.endsWith(BROKE_OFF) === true && (first?.chance ?? 0) < SAID;

const isOfArguments = ({ enhanced }: Delivery): boolean => enhanced?.value === OF_ARGUMENTS;

const sumOf = (chances: readonly Chance[]): number =>
  chances.reduce((sum, { chance }) => sum + chance, 0);

/** What is left of some chances, as if there had been no others. */
function scaled(left: readonly Chance[]): readonly Chance[] {
  const all = sumOf(left);
  return left.map(({ cause, chance }) => ({ cause, chance: chance / all }));
}

/** The chances of others than some causes. */
const without = (causes: readonly CauseId[], chances: readonly Chance[]): readonly Chance[] =>
  scaled(chances.filter(({ cause }) => !causes.includes(cause)));

const onlyOf = (kept: ReadonlySet<CauseId>, chances: readonly Chance[]): readonly Chance[] =>
  scaled(chances.filter(({ cause }) => kept.has(cause)));

/** The same words speak of another cause than usual. */
function takeFor(
  other: CauseId,
  causes: readonly CauseId[],
  chances: readonly Chance[],
): readonly Chance[] {
  const moved = sumOf(chances.filter(({ cause }) => causes.includes(cause)));
  return chances
    .map(({ cause, chance }) => ({ cause, chance: cause === other ? chance + moved : chance }))
    .filter(({ cause }) => !causes.includes(cause))
    .sort((a, b) => b.chance - a.chance);
}

/** Below this another cause is no rival. */
const RIVAL = 0.12;

/**
 * Nobody logs in at the server that takes the mail of the recipient's domain: where it asks for
 * nothing but a login, it does not relay for whoever came. An account that is over its limit is the
 * recipient's there, and what else it counts is what comes from one server.
 */
function atExchanger({ diagnostic }: Delivery, chances: readonly Chance[]): readonly Chance[] {
  // Who asks for a login has looked up no record of the sender's, though 'authentication' is the word for both.
  const taken: readonly CauseId[] = ASKS_FOR_LOGIN.test(diagnostic)
    ? ['login-failed', 'sender-authentication']
    : ['login-failed'];
  const rival = chances.find(({ cause }) => !taken.includes(cause))?.chance ?? 0;
  const limited = takeFor(
    OF_ACCOUNT.test(diagnostic) ? 'mailbox-full' : 'rate-limited',
    ['sending-quota'],
    chances,
  );
  return chances[0]?.cause === 'login-failed' && rival < RIVAL
    ? takeFor('relay-denied', taken, limited)
    : without(['login-failed'], limited);
}

/** Does the reply itself say whom it means, by an address that is not the sender's or as a recipient? */
const namesRecipient = ({ diagnostic, sender }: Delivery): boolean => {
  const words = diagnostic.toLowerCase();
  const rest = sender ? words.replaceAll(sender.value.toLowerCase(), ' ') : words;
  return SAYS_RECIPIENT.test(rest);
};

/**
 * Does a server of the sender's own side, which has been given no recipient yet or has taken them
 * all, say that somebody is not there? Nobody but its own user can be meant, unless it looks at whom
 * a message is for after all of it was sent.
 */
export const isOfOwnUser = (delivery: Delivery): boolean => {
  const { side, recipient, stage, diagnostic, context } = delivery;
  if (side !== 'own-provider' || recipient !== undefined) return false;
  if (BRIDGE.test(`${diagnostic} ${context}`)) return true;
  return stage === 'content' && !namesRecipient(delivery);
};

/**
 * Before there was a message, it was a command that is badly formed; of that which names a recipient,
 * the address.
 */
const ofCommand = (stage: Delivery['stage'], chances: readonly Chance[]): readonly Chance[] =>
  stage === 'recipient'
    ? without(['malformed-message'], chances)
    : takeFor('protocol-error', ['malformed-message'], chances);

/** Other trouble of a mailbox or a mail system, for now (RFC 3463, X.2.0 and X.3.0). */
const OTHER_FOR_NOW: ReadonlySet<string> = new Set(['4.2.0', '4.3.0']);

/** Does a part of the server itself put a message off, by a status that is about no address? */
const isPutOffHere = ({ side, action, basic, enhanced }: Delivery): boolean =>
  side === 'own-server' &&
  action === 'delayed' &&
  !basic &&
  OTHER_FOR_NOW.has(enhanced?.value ?? '');

/** Chances without the causes that cannot be, where and when the server answered; most likely first. */
export function withoutRuledOut(delivery: Delivery, all: readonly Chance[]): readonly Chance[] {
  const denied = findDenied(delivery);
  // What speaks for such a cause speaks for none.
  const known = denied.length > 0 ? takeFor('unknown', denied, all) : all;
  const tried = isWaiting(delivery) ? onlyOf(MAY_WAIT, known) : known;
  // A relay that tells of its own connection has refused nobody.
  const passed = OWN_HANDSHAKE.test(delivery.diagnostic)
    ? takeFor('tls', ['relay-denied'], tried)
    : tried;
  const live = isLive(delivery) ? without(['queue-expired'], passed) : passed;
  const here = isPutOffHere(delivery) ? takeFor('server-error', OF_RECIPIENT, live) : live;
  const possible = isOfCommand(delivery) ? without(['reverse-dns'], here) : here;
  // Whoever takes offence at the arguments of a command has looked up no domain.
  const looked = isOfArguments(delivery)
    ? takeFor('protocol-error', ['domain-not-found'], possible)
    : possible;
  const met = wasConnected(delivery, looked)
    ? takeFor('connection-timeout', ['host-unreachable'], looked)
    : looked;
  const parted = WRONG_DOMAIN.test(`${delivery.diagnostic} ${delivery.context}`)
    ? takeFor('domain-not-found', OF_RECIPIENT, met)
    : met;
  const formed = BEFORE_MESSAGE.has(delivery.stage) ? ofCommand(delivery.stage, parted) : parted;
  const ofLogin = isNotOfLogin(delivery.diagnostic)
    ? takeFor('sender-rejected', ['login-failed', 'sender-authentication'], formed)
    : formed;
  const ofSender = SENDERS_DOMAIN.test(delivery.diagnostic)
    ? takeFor('sender-rejected', OF_ITS_DOMAIN, ofLogin)
    : ofLogin;
  const chances = isAtExchanger(delivery) ? atExchanger(delivery, ofSender) : ofSender;
  if (isOfOwnUser(delivery)) return takeFor('unknown', OF_RECIPIENT, chances);
  if (delivery.stage === 'sender')
    return takeFor('sender-rejected', [...OF_RECIPIENT, ...OF_ITS_DOMAIN], chances);
  if (!BEFORE_SENDER.has(delivery.stage)) return chances;
  // Whoever answers a connection has seen nothing of a message: it is who connects that is refused.
  const ofClient =
    delivery.basic && delivery.stage === 'connect'
      ? takeFor('ip-blocked', OF_CONTENT, chances)
      : chances;
  // Whoever answers a greeting has been found.
  return without(delivery.basic ? [...OF_RECIPIENT, ...OF_ITS_DOMAIN] : OF_RECIPIENT, ofClient);
}
