import type { Extraction } from '../find/types';
import { INNER_CLIENT, OF_MACHINE, OF_USERS } from './own-machine-patterns';
import { COMPLETED, EXPANDED, HOST_AT, LOG_HOST } from './patterns';
import { REACH } from './side';
import { takeLine } from './side-of-line';
import type { Delivery } from './types';

/** Does a host have several numbers? Then it is no server of one machine, whatever that calls itself. */
function hasNumbers(host: string, text: string): boolean {
  const tries = [...text.slice(0, REACH).matchAll(HOST_AT)];
  return new Set(tries.flatMap(([, name, number]) => (name === host ? [number] : []))).size > 1;
}

/** The domains that a server has put behind names without one: on the line that decides, or in its bounce. */
function findCompleted(text: string, { deciding }: Delivery): string[] {
  const line = deciding ? takeLine(text, deciding) : '';
  const expanded = [...text.slice(0, REACH).matchAll(EXPANDED)].filter(
    ({ 1: user, 3: given }) => user === given,
  );
  return [
    ...[...line.matchAll(COMPLETED)].map(({ 1: name = '' }) => name.toLowerCase()),
    ...expanded.map(({ 2: name = '' }) => name.toLowerCase()),
  ];
}

/**
 * Is a domain one that the server itself completes names with, or is it the name of the server? Who
 * completes names with the domain of a provider serves nobody else there.
 */
function isOwnDomain(domain: string, text: string, delivery: Delivery): boolean {
  const { deciding, server, reporter, recipient, event } = delivery;
  if (hasNumbers(domain, text)) return false;
  if (findCompleted(text, delivery).includes(domain) || reporter?.value === domain) return true;
  if (event?.id === 'name-not-found' && OF_MACHINE.test(recipient?.value ?? '')) return true;
  const host = deciding && LOG_HOST.exec(takeLine(text, deciding))?.[1]?.toLowerCase();
  // A machine that names itself without its domain.
  return (
    host !== undefined &&
    server?.value === domain &&
    (domain === host || domain.startsWith(`${host}.`))
  );
}

/** Marks what a server could not hand to the server of its own domain. */
function markAtHome(delivery: Delivery, text: string): Delivery {
  const { side, basic, recipient, server } = delivery;
  const domain = recipient?.value.split('@')[1];
  const isTold = domain && side === 'sender' && !basic && (!server || server.value === domain);
  return isTold && isOwnDomain(domain, text, delivery) ? { ...delivery, isAtHome: true } : delivery;
}

/** Marks what the server that tells has refused to a client of its own network, or met at its own domain. */
export function markClient(told: Delivery, { message: { text } }: Extraction): Delivery {
  const delivery = markAtHome(told, text);
  const { side, deciding } = delivery;
  const line = side === 'receiver' && deciding ? takeLine(text, deciding) : '';
  // Who comes to the port of its users may well be in its network.
  const isInside = INNER_CLIENT.test(line) && !OF_USERS.test(line);
  return isInside ? { ...delivery, isClientInside: true } : delivery;
}
