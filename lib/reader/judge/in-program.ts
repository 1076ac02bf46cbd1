import type { CauseId, SituationId } from '../../../data/types';
import { isRefusedThere } from '../formats/events';
import { findMisread } from '../formats/misread';
import type { Delivery } from '../formats/types';
import { EVENT_CAUSES } from './event-causes';
import { API_KEY, ASKS_FOR_LOGIN, CLIENT_DENIED, NO_COMMAND, NO_MECHANISM } from './login-patterns';
import {
  DEMANDS_TLS,
  EMPTY_ADDRESS,
  EMPTY_RECIPIENT,
  NEEDS_SENDER,
  NO_RECIPIENT,
  ODD_SENDER,
  OLD_CLIENT,
  OLD_TLS,
  OWN_HANDSHAKE,
  OWN_NAME,
} from './patterns';
import type { Judgement } from './types';

/** Codes for a command whose words are not understood (RFC 5321, 4.2.2 and 4.1.1.11). */
const NOT_READ: ReadonlySet<string> = new Set(['501', '555']);

/** For what an empty address is refused. */
const OF_ADDRESS: ReadonlySet<CauseId> = new Set([
  'malformed-message',
  'sender-rejected',
  'protocol-error',
]);

/** Where people blank an address, the server does not know it; no recipient may be empty. */
const isEmptyAddress = (cause: CauseId, diagnostic: string): boolean =>
  EMPTY_ADDRESS.test(diagnostic) && (OF_ADDRESS.has(cause) || EMPTY_RECIPIENT.test(diagnostic));

/** Was the command with the sender not understood? Then the server has none for the next commands. */
const isSenderForm = ({ basic, stage, diagnostic, context }: Delivery): boolean =>
  NOT_READ.has(basic?.value ?? '') &&
  (stage === 'sender' || ODD_SENDER.test(diagnostic) || NEEDS_SENDER.test(context));

/** Codes for a login that was tried (RFC 4954, 6): 'Please log in via your web browser' asks for another one. */
const AFTER_LOGIN: ReadonlySet<string> = new Set(['534', '535', '538']);

/** What is nobody's but the program's that hands a message in; the own provider has said no. */
export function findInProgram(
  { cause, reply }: Judgement,
  delivery: Delivery,
): SituationId | undefined {
  const { basic, enhanced, event, stage, diagnostic, context } = delivery;
  if (event?.id === 'file-fault' && cause === EVENT_CAUSES[event.id]) return 'own-file';
  if (event?.id === 'no-recipients') return 'no-recipients';
  if (event?.id === 'address-not-accepted-by-client' && cause === EVENT_CAUSES[event.id])
    return 'no-address';
  if (basic && isEmptyAddress(cause, diagnostic)) return 'empty-address';
  if (cause === 'mailbox-full') return isRefusedThere(delivery) ? 'own-mailbox-full' : undefined;
  if (
    cause === 'protocol-error' &&
    event?.id === 'unexpected-reply' &&
    stage === 'greeting' &&
    !basic &&
    findMisread(diagnostic) === undefined
  )
    return 'left-at-greeting';
  if (cause === 'protocol-error' && NO_RECIPIENT.test(diagnostic)) return 'none-accepted';
  if (cause === 'protocol-error' && isSenderForm(delivery)) return 'sender-form';
  if (cause === 'protocol-error' || cause === 'reverse-dns')
    return OWN_NAME.test(diagnostic) ? 'own-name' : undefined;
  if (cause === 'tls') {
    if (basic?.value === '530' || DEMANDS_TLS.test(diagnostic)) return 'not-encrypted';
    // Postfix gives a handshake that failed a status of its own, and relays in Go pass on their own error.
    const isOfRelay = OWN_HANDSHAKE.test(diagnostic);
    if ((basic && !isOfRelay) || (enhanced && !isOfRelay && event?.id !== 'tls-failed') || reply)
      return undefined;
    const words = `${diagnostic} ${context}`;
    if (OLD_TLS.test(words)) return 'old-tls';
    if (OLD_CLIENT.test(words)) return 'old-client';
    return event?.id === 'certificate-not-trusted' ? 'untrusted' : 'unencrypted';
  }
  if (cause !== 'login-failed') return undefined;
  if (event?.id === 'login-client-failed' && !basic) return 'login-client';
  if (!basic && !enhanced && API_KEY.test(`${diagnostic} ${context}`)) return 'api-key';
  const code = basic?.value ?? '';
  if (
    code === '530' ||
    (stage !== 'login' &&
      !AFTER_LOGIN.has(code) &&
      (ASKS_FOR_LOGIN.test(diagnostic) || CLIENT_DENIED.test(diagnostic)))
  )
    return 'login-missing';
  return event?.id === 'login-method-not-offered' ||
    NO_COMMAND.test(code) ||
    NO_MECHANISM.test(diagnostic)
    ? 'login-not-offered'
    : undefined;
}
