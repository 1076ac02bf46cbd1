import type { CauseId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import {
  CLIENT_DENIED,
  LOGIN_LOOKED_AT,
  LOGIN_NOT_DONE,
  LOGIN_UNCHECKED,
  NO_COMMAND,
  OF_LOGIN,
} from './login-patterns';
import { OUTGOING_SETTINGS, RECIPIENT_DENIED } from './patterns';
import { isOfOwnUser } from './ruled-out';
import type { Finding } from './types';

/** What is said of a mailbox, an address or an account. */
const OF_ACCOUNT: ReadonlySet<CauseId> = new Set([
  'login-failed',
  'user-unknown',
  'mailbox-disabled',
  'restricted-recipient',
  'recipient-filtered',
  'sender-rejected',
  'moved',
]);

/**
 * Does a server that takes logins turn a client away without a reason, as it does with everybody who
 * has not logged in? One that has found the client on a list names it.
 */
const turnsClientAway = (
  { cause, sure, reply }: Finding,
  { isLoginSkipped, side, diagnostic }: Delivery,
): boolean =>
  cause === 'ip-blocked' &&
  sure !== 'known' &&
  !reply &&
  (isLoginSkipped === true || side === 'own-provider') &&
  CLIENT_DENIED.test(diagnostic);

/**
 * Does a server that the sender hands their mail to take none for a recipient, without a reason? Who that is
 * has no part in it: it has asked nobody.
 */
const deniesRecipient = (
  { sure, reply }: Finding,
  { side, diagnostic, enhanced }: Delivery,
): boolean =>
  side === 'own-provider' &&
  sure !== 'known' &&
  !reply &&
  enhanced?.value !== NOT_IN_DIRECTORY &&
  RECIPIENT_DENIED.test(diagnostic);

/** With the same words Exchange Online says that it knows no such recipient. */
const NOT_IN_DIRECTORY = '5.4.1';

/**
 * A server that takes logins and denies access to the address of somebody else denies it to whoever
 * has not logged in.
 */
export function orMissingLogin(finding: Finding, delivery: Delivery): Finding {
  const { cause, second, sure, clues } = finding;
  if (deniesRecipient(finding, delivery))
    return {
      // Whoever has logged in is kept from it by a rule.
      ...(delivery.isLoggedIn
        ? { cause: 'policy', second: 'relay-denied' }
        : { cause: 'relay-denied', second: 'policy' }),
      sure: 'likely',
      by: 'wording',
      clues,
    };
  if (turnsClientAway(finding, delivery))
    return { cause: 'login-failed', sure: 'likely', second: 'ip-blocked', by: 'wording', clues };
  return delivery.isLoginSkipped && [cause, second].includes('restricted-recipient')
    ? {
        cause: 'relay-denied',
        sure: sure === 'open' ? 'open' : 'likely',
        second: 'restricted-recipient',
        by: 'wording',
        clues,
      }
    : finding;
}

/** What has worked before in the same dialogue is no second reason: the login, and the encryption of it. */
const BEFORE_LOGIN_DONE: ReadonlySet<CauseId | undefined> = new Set<CauseId | undefined>([
  'login-failed',
  'tls',
]);

export function withoutDone(finding: Finding, { isLoggedIn }: Delivery): Finding {
  const { second, ...rest } = finding;
  return isLoggedIn && BEFORE_LOGIN_DONE.has(second) ? rest : finding;
}

/** A password has to be changed before it works again (RFC 4954, 6: 432). */
const TO_CHANGE = '432';

/**
 * Does a server say that a login failed, and by its code that it may work later? One that has looked
 * at the password has a code of the other class for it (RFC 4954, 6: 535).
 */
export const isLoginForNow = ({ basic, enhanced, stage, diagnostic }: Delivery): boolean =>
  basic?.value.startsWith('4') === true &&
  basic.value !== TO_CHANGE &&
  enhanced?.value.startsWith('5') !== true &&
  (stage === undefined || stage === 'login') &&
  LOGIN_NOT_DONE.test(diagnostic) &&
  !LOGIN_LOOKED_AT.test(diagnostic);

/** The words speak of the login, the class of the code of a fault that passes: neither says which. */
export const orForNow = (finding: Finding, delivery: Delivery): Finding =>
  finding.cause === 'login-failed' &&
  finding.sure === 'clear' &&
  isLoginForNow(delivery) &&
  !LOGIN_UNCHECKED.test(delivery.diagnostic)
    ? { ...finding, sure: 'likely' }
    : finding;

/** Which account is not active of which a server speaks that has been given no recipient, or has taken them all? */
function ofSendersAccount(finding: Finding, delivery: Delivery): Finding {
  const { cause, by, clues, sure } = finding;
  if (cause !== 'mailbox-disabled' || sure === 'known' || !isOfOwnUser(delivery)) return finding;
  if (OUTGOING_SETTINGS.test(delivery.diagnostic))
    return { cause: 'login-failed', sure: 'likely', by, clues };
  return sure === 'open'
    ? { cause: 'unknown', sure, by: 'nothing', clues: {} }
    : { cause: 'policy', sure, by, clues, isOwnAccount: true };
}

/**
 * At the login nobody has named a recipient: '550 5.2.1 Mailbox' speaks of the own account; and a
 * server that does not know the command has no login to offer.
 */
export function ofOwnAccount(finding: Finding, delivery: Delivery): Finding {
  const { stage, basic, diagnostic } = delivery;
  const { cause, sure, by, clues } = finding;
  const isLogin = stage === 'login' || (stage === undefined && OF_LOGIN.test(diagnostic));
  if (cause === 'protocol-error' && isLogin && NO_COMMAND.test(basic?.value ?? ''))
    return { cause: 'login-failed', sure: 'clear', by, clues };
  if (stage !== 'login') return ofSendersAccount(finding, delivery);
  if (!OF_ACCOUNT.has(cause)) return finding;
  if (cause === 'login-failed') return sure === 'likely' ? { ...finding, sure: 'clear' } : finding;
  return { cause: 'login-failed', sure: sure === 'open' ? 'likely' : 'clear', by, clues };
}
