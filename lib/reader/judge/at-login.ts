import type { CauseId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import { CLIENT_DENIED, NO_COMMAND, OF_LOGIN } from './patterns';
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
 * A server that takes logins and denies access to the address of somebody else denies it to whoever
 * has not logged in.
 */
export function orMissingLogin(finding: Finding, delivery: Delivery): Finding {
  const { cause, second, sure, clues } = finding;
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

/**
 * At the login nobody has named a recipient: '550 5.2.1 Mailbox' speaks of the own account; and a
 * server that does not know the command has no login to offer.
 */
export function ofOwnAccount(finding: Finding, { stage, basic, diagnostic }: Delivery): Finding {
  const { cause, sure, by, clues } = finding;
  const isLogin = stage === 'login' || (stage === undefined && OF_LOGIN.test(diagnostic));
  if (cause === 'protocol-error' && isLogin && NO_COMMAND.test(basic?.value ?? ''))
    return { cause: 'login-failed', sure: 'clear', by, clues };
  if (stage !== 'login' || sure === 'open' || !OF_ACCOUNT.has(cause)) return finding;
  if (cause === 'login-failed') return sure === 'likely' ? { ...finding, sure: 'clear' } : finding;
  return { cause: 'login-failed', sure: 'clear', by, clues };
}
