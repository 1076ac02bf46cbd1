import type { Span } from '../decode/types';
import type { Handed } from '../formats/types';

/** What a receipt says of a message that was handed on to a server which sends none itself. */
const RELAYED: readonly string[] = [
  'relayed via non dsn router',
  'was successfully relayed',
  'relayed to non-dsn-aware mailer',
  'no delivery notification was sent by the destination',
];

/**
 * What becomes of the message behind the server that tells, by its words in lower case and by the
 * lines in which it hands it on to another part of itself.
 */
export function handedIn(text: string, inside: readonly Span[]): Handed | undefined {
  if (inside.length > 0) return 'inside';
  return RELAYED.some((words) => text.includes(words)) ? 'relayed' : undefined;
}
