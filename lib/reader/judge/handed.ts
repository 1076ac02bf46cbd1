import type { Span } from '../decode/types';
import type { Handed } from '../formats/types';
import { holdsAny } from '../knowledge/holds-any';
import { HANDED_ON, SENDS_NO_REPORTS } from './patterns';

/** What a receipt says of a message that was handed on to a server which sends none itself. */
const RELAYED: readonly string[] = [
  'relayed via non dsn router',
  'was successfully relayed',
  'relayed to non-dsn-aware mailer',
  'no delivery notification was sent by the destination',
];

/** Is a message on its way behind the last server that tells of it? Words in lower case. */
export const isRelayed = (text: string): boolean =>
  holdsAny(text, RELAYED) || (SENDS_NO_REPORTS.test(text) && HANDED_ON.test(text));

/**
 * What becomes of the message behind the server that tells, by its words in lower case and by the
 * lines in which it hands it on to another part of itself.
 */
export function handedIn(text: string, inside: readonly Span[]): Handed | undefined {
  if (inside.length > 0) return 'inside';
  return isRelayed(text) ? 'relayed' : undefined;
}
