import type { EventId } from '../makers/events';
import { HANDS_OVER, NO_MAIL_SERVICE, PORT_OF_MAIL } from './own-service-patterns';
import type { Delivery } from './types';

const OF_CONNECTIONS: ReadonlySet<EventId> = new Set<EventId>([
  'connection-refused',
  'no-route',
  'connection-reset',
  'connection-timed-out',
  'connection-closed',
  'answer-late',
]);

/**
 * Was it no mail server that a connection failed to, but a service that a server of the own side
 * asks? The line that tells it names the port, the address or the socket.
 */
export function isAtOwnService(words: string, { basic, enhanced, event }: Delivery): boolean {
  if (basic || enhanced || !event || !OF_CONNECTIONS.has(event.id)) return false;
  const lines = words.split('\n').filter((line) => line.includes(event.words));
  const others = lines.filter((line) => NO_MAIL_SERVICE.test(line));
  return (
    others.length > 0 && lines.every((line) => others.includes(line) || !PORT_OF_MAIL.test(line))
  );
}

/** The words by which a server does not take from a proxy or a filter of its own side who the client is. */
export const findOfProxy = ({ basic, diagnostic, context }: Delivery): string | undefined =>
  basic ? HANDS_OVER.exec(`${diagnostic} ${context}`.toLowerCase())?.[0] : undefined;
