import type { Found, Span } from '../decode/types';
import { serverIn } from './facts';

/**
 * Words before a domain that is the sender's, not a server's: 'Unauthenticated email from
 * example.com is not accepted'.
 */
const SENDER_WORDS: readonly string[] = [
  'mail from ',
  'mails from ',
  'message from ',
  'messages from ',
  'sender domain ',
  'sender from ',
  'from domain ',
  'of domain ',
  'sending domain ',
];

const MOST_TRIES = 20;

const isSenders = (view: string, { start }: Found): boolean => {
  const words = view.slice(Math.max(0, start - 24), start).toLowerCase();
  return SENDER_WORDS.some((lead) => words.endsWith(lead));
};

/**
 * The server that refused: named before the deciding reply, or, where the reply begins the stretch,
 * behind it. What a reply says itself of hosts and domains concerns whom it refuses; and the server
 * that wrote the report did not refuse.
 */
export function serverOf(
  view: string,
  { start, end }: Span,
  deciding: Span | undefined,
  reporter: Found | undefined,
): Found | undefined {
  const inside =
    deciding && deciding.start >= start && deciding.start <= end ? deciding : undefined;
  const before = inside && inside.start > start;
  let limit = inside;
  let from = inside && !before ? inside.end : start;
  for (let tries = 0; tries < MOST_TRIES && from < end; tries += 1) {
    const found = serverIn(view, { start: from, end }, before ? limit : undefined);
    if (!found || (found.value !== reporter?.value && !isSenders(view, found))) return found;
    if (before) limit = { start: found.start, end: found.start };
    else from = found.end;
    if (before && found.start <= start) return undefined;
  }
  return undefined;
}
