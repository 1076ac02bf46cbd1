import type { Extraction } from '../find/types';
import { comparable } from '../knowledge/fragments';
import { gather } from '../makers/index';
import { isRefusedThere } from './events';
import { SUBMISSION_PORT, TYPED_COMMAND } from './patterns';
import type { Delivery, Format, Side } from './types';

const BY_HAND = gather(({ byHand }) => byHand);
const DEBUG_OUTPUT = gather(({ debugOutput }) => debugOutput);
const DIALOGS = gather(({ dialogs }) => dialogs);

/** How much of a text is looked at: tools and ports stand at its beginning. */
const REACH = 20_000;

/** Formats in which the side is told by the text as a whole; a log or a bounce is told otherwise. */
const OF_CLIENTS: readonly string[] = ['dialogue', 'exception', 'plain'];

const holdsAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

/** Codes of the login (RFC 4954, 6): whoever asks for one is the sender's own provider. */
const LOGIN_CODES: ReadonlySet<string> = new Set(['530', '534', '535', '538']);

/** Codes of the login alone that stand without one of three digits (RFC 4954, 6). */
const LOGIN_STATUSES: ReadonlySet<string> = new Set(['5.7.8', '5.7.9']);

/** A login that failed for now has its code in common with TLS (RFC 4954, 6; RFC 3207, 4). */
const LOGIN_LATER = '454';

const isLoginReply = ({ basic, enhanced, diagnostic }: Delivery): boolean =>
  basic?.value === LOGIN_LATER
    ? diagnostic.toLowerCase().includes('auth')
    : LOGIN_CODES.has(basic?.value ?? '') || (!basic && LOGIN_STATUSES.has(enhanced?.value ?? ''));

const isAtLogin = (delivery: Delivery): boolean =>
  delivery.server?.value.startsWith('smtp.') ||
  isLoginReply(delivery) ||
  isRefusedThere(delivery) ||
  delivery.event?.id === 'login-refused' ||
  delivery.event?.id === 'login-method-not-offered';

/** Somebody tries by hand: with a tool for it, or with commands typed as they are. */
const isTest = (words: string, view: string, format: Format): boolean =>
  holdsAny(words, BY_HAND) ||
  (format.name === 'dialogue' && TYPED_COMMAND.test(view) && !holdsAny(words, DEBUG_OUTPUT));

/**
 * How Postfix tells its postmaster of a dialogue that it broke off ('Out: 550', 'In:  RCPT TO'), and
 * hMailServer logs what it says to its clients.
 */
const OWN_TRANSCRIPTS: readonly string[] = ['\n out: 220', '"smtpd"\t'];

/**
 * From whose place the deliveries of a text are told, where their format does not say it: by hand,
 * by the server that answered, by a client that its own provider refused, else on the way from the
 * sender.
 */
export function findSide(
  { view, words: { start, end } }: Extraction,
  format: Format,
): (delivery: Delivery) => Side {
  const stretch = view.slice(start, Math.min(end, start + REACH));
  const words = stretch.toLowerCase();
  if (holdsAny(words, OWN_TRANSCRIPTS)) return () => 'receiver';
  if (holdsAny(comparable(stretch), DIALOGS)) return () => 'own-provider';
  if (!OF_CLIENTS.includes(format.name)) return () => 'sender';
  if (isTest(words, stretch, format)) return () => 'test';
  const submits = SUBMISSION_PORT.test(words);
  return (delivery) => (submits || isAtLogin(delivery) ? 'own-provider' : 'sender');
}
