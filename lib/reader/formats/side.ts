import type { Span } from '../decode/types';
import type { Extraction } from '../find/types';
import { comparable } from '../knowledge/fragments';
import { holdsAny } from '../knowledge/holds-any';
import { gather } from '../makers/index';
import { isPortBlocked } from './blocked-port';
import { isNotOfLogin } from './not-of-login';
import {
  LOOPBACK,
  OF_SYSTEM,
  OF_USERS,
  OWN_MAILBOXES,
  OWN_NUMBER,
  OWN_PART,
  OWN_REFUSAL,
  OWN_RULESET,
  SPEAKS_TO,
} from './own-machine-patterns';
import { findOwnProvider } from './own-provider';
import { findOfProxy, isAtOwnService } from './own-service';
import {
  ACCESS_RULE,
  CALLS,
  GETS_COMMAND,
  GOT_BEFORE,
  HOST_AND_PORT,
  QUEUE_LINE,
  REPLY_LEAD,
  SENDS_REPLY,
  SENT_BEFORE,
  SENTENCE_END,
  SERVER_LOG,
  SERVES,
  TYPED_COMMAND,
} from './patterns';
import { LINE_REACH, OWN_FAULTS, ofLines } from './side-of-line';
import type { Delivery, Format, Side } from './types';

const BY_HAND = gather(({ byHand }) => byHand);
const DEBUG_OUTPUT = gather(({ debugOutput }) => debugOutput);
const OWN_NOTICES = gather(({ ownNotices }) => ownNotices);
const UNSET = gather(({ unset }) => unset);
const DIALOGS = gather(({ dialogs }) => dialogs);

/** How much of a text is looked at: tools and ports stand at its beginning. */
export const REACH = 20_000;

/** Formats in which the side is told by the text as a whole; a log or a bounce is told otherwise. */
const OF_CLIENTS: readonly string[] = ['dialogue', 'exception', 'plain'];

const TELNET = 'telnet';

/** How far behind the tool its reply stands in the same sentence. */
const TELNET_REACH = 120;

/** Is it run, or its reply told? Who names it for what works shows none. */
function isByTelnet(words: string): boolean {
  for (let at = words.indexOf(TELNET); at >= 0; at = words.indexOf(TELNET, at + 1)) {
    const start = at + TELNET.length;
    const behind = words.slice(start, start + TELNET_REACH);
    const [sentence = ''] = behind.split(SENTENCE_END);
    if (HOST_AND_PORT.test(behind) || REPLY_LEAD.test(sentence)) return true;
  }
  return false;
}

/**
 * Somebody tries by hand: with a tool for it, or with commands typed as they are. Who shows what a
 * program has thrown may name such a tool for what works.
 */
const isTest = (words: string, view: string, format: Format, text: string): boolean =>
  (format.name !== 'exception' && (holdsAny(words, BY_HAND) || isByTelnet(words))) ||
  (format.name === 'dialogue' &&
    TYPED_COMMAND.test(view) &&
    !holdsAny(text.toLowerCase(), DEBUG_OUTPUT));

/** In which each line says whom the server has handed a message to. */
export const isOfLog = (format: string): boolean => format === 'log' || format === 'queue';

/**
 * How Postfix tells its postmaster of a dialogue that it broke off ('Out: 550', 'In:  RCPT TO'), and
 * hMailServer logs what it says to its clients.
 */
const OWN_TRANSCRIPTS: readonly string[] = ['\n out: 220', '"smtpd"\t'];

/** Has the server whose log it is refused? Behind 'said:' of its line another one has. */
function isOwnRefusal(words: string): boolean {
  const at = words.search(OWN_REFUSAL);
  if (at < 0) return OWN_RULESET.test(words) && words.includes('reject=');
  return !words.slice(words.lastIndexOf('\n', at) + 1, at).includes(' said: ');
}

/** How much of a line stands before the code of a reply. */
const LEAD_REACH = 100;

/** Has the server sent a reply of this code, in its line or in the one that somebody tells above it? */
function wasSent({ value, start }: Span & { value: string }, view: string, stretch: string) {
  if (SENT_BEFORE.test(view.slice(Math.max(0, start - LEAD_REACH), start))) return true;
  if (GOT_BEFORE.test(view.slice(Math.max(0, start - LEAD_REACH), start))) return false;
  for (let at = stretch.indexOf(value); at >= 0; at = stretch.indexOf(value, at + 1))
    if (SENT_BEFORE.test(stretch.slice(Math.max(0, at - LEAD_REACH), at))) return true;
  return false;
}

/**
 * Who has refused in the log of sessions that marks what the server has sent and what it got: the
 * server itself, or another one. Of what failed without a reply, it is told by the sessions.
 */
function findSideOfSession(
  view: string,
  stretch: string,
): ((delivery: Delivery) => Side) | undefined {
  const serves = SERVES.test(stretch) || (SENDS_REPLY.test(stretch) && GETS_COMMAND.test(stretch));
  if (!serves) return undefined;
  const calls = CALLS.test(stretch);
  return ({ basic }) => ((basic ? wasSent(basic, view, stretch) : !calls) ? 'receiver' : 'sender');
}

/** What a server that tells its administrator that it takes no mail answers then (RFC 3463, 3.4). */
const isShortage = ({ basic, enhanced }: Delivery): boolean =>
  enhanced ? enhanced.value === '4.3.1' : basic?.value === '452';

/** Has a server turned itself away, or a machine of its own network? That is a rule of its own. */
function isOwnRule({ diagnostic, server }: Delivery): boolean {
  const [, name, number] = ACCESS_RULE.exec(diagnostic) ?? [];
  return number !== undefined && (name === server?.value || OWN_NUMBER.test(number));
}

/**
 * From whose place the deliveries of a text are told, where their format does not say it: by hand,
 * by the server that answered, by a client that its own provider refused, else on the way from the
 * sender.
 */
function findSideOfText(
  { message, view, words: { start, end } }: Extraction,
  format: Format,
): (delivery: Delivery) => Side {
  const stretch = view.slice(start, Math.min(end, start + REACH));
  const words = stretch.toLowerCase();
  if (holdsAny(words, OWN_TRANSCRIPTS) || SERVER_LOG.test(words)) return () => 'receiver';
  const ofSession = findSideOfSession(view, stretch);
  if (ofSession) return ofSession;
  if (holdsAny(words, UNSET)) return () => 'own-server';
  if (holdsAny(comparable(stretch), DIALOGS)) return () => 'own-provider';
  if (isOfLog(format.name) || QUEUE_LINE.test(stretch))
    return ofLines(message.text, isPortBlocked(view));
  if (isOwnRefusal(words)) return () => (OF_USERS.test(words) ? 'own-provider' : 'receiver');
  if (!OF_CLIENTS.includes(format.name)) return () => 'sender';
  // Alone a reason has no line of a log around it.
  if (format.name === 'plain' && OWN_MAILBOXES.test(stretch)) return () => 'own-mailboxes';
  if (holdsAny(words, OWN_NOTICES))
    return (delivery) => (isShortage(delivery) ? 'receiver' : 'sender');
  if (isTest(words, stretch, format, message.text.slice(0, REACH))) return () => 'test';
  const isOwn = findOwnProvider(
    message.text.slice(0, REACH),
    words,
    message.sections.length > 0,
    format,
  );
  const hasFault = holdsAny(words, OWN_FAULTS);
  return (delivery) =>
    hasFault && isBesideLog(delivery) ? 'own-server' : isOwn(delivery) ? 'own-provider' : 'sender';
}

/** Does somebody show beside an answer what the server has logged that gave it? That one they run. */
const isBesideLog = ({ basic, diagnostic }: Delivery): boolean =>
  basic?.value.startsWith('4') === true && !holdsAny(diagnostic.toLowerCase(), OWN_FAULTS);

/** How Postfix marks a reason of its own, which no other server has given (src/bounce/bounce_notify_util.c). */
const OWN_REASON = 'diagnostic-code: x-postfix;';

/** Has a rule of the server refused that reports, where it is not the recipient's? */
function isReportersRule({
  basic,
  enhanced,
  server,
  event,
  reporter,
  recipient,
}: Delivery): boolean {
  const domain = recipient?.value.split('@')[1] ?? '';
  return (
    enhanced?.value.startsWith('5.7.') === true &&
    !(basic ?? server ?? event) &&
    reporter !== undefined &&
    !reporter.value.endsWith(domain)
  );
}

/** Has the machine that a reply is told by given it to itself? */
function isOfItself(view: string, { start }: Span): boolean {
  const before = view.slice(Math.max(0, start - LINE_REACH), start);
  return LOOPBACK.test([...before.matchAll(SPEAKS_TO)].at(-1)?.[1] ?? '');
}

/**
 * Has the server that reports failed at a part of its own? Where it is the recipient's, that is what
 * the sender sees of that one anyway.
 */
function isReportersFault(view: string, delivery: Delivery, isOwnReason: boolean): boolean {
  const { basic, enhanced, server, reporter, recipient, diagnostic, event } = delivery;
  const domain = recipient?.value.split('@')[1] ?? '';
  if (domain && reporter?.value.endsWith(domain)) return false;
  if (basic && !server && isOfItself(view, basic)) return true;
  // What DNS answers may as well be the fault of the domain.
  if ((basic ?? server) || event?.id === 'lookup-failed') return false;
  return (
    holdsAny(diagnostic.toLowerCase(), OWN_FAULTS) ||
    OWN_PART.test(diagnostic) ||
    (isOwnReason && OF_SYSTEM.test(enhanced?.value ?? ''))
  );
}

/** The same, and what a delivery tells by itself. */
export function findSide(extraction: Extraction, format: Format): (delivery: Delivery) => Side {
  const find = findSideOfText(extraction, format);
  const { start, end } = extraction.words;
  const words = extraction.view.toLowerCase();
  const isOwnReason = words.includes(OWN_REASON);
  const told = words.slice(start, Math.min(end, start + REACH));
  return (delivery) => {
    if (isOwnRule(delivery)) return 'receiver';
    if (findOfProxy(delivery) || isAtOwnService(told, delivery)) return 'own-server';
    if (isOwnReason && isReportersRule(delivery)) return 'own-provider';
    // What is for nobody has reached no server.
    if (delivery.event?.id === 'no-recipients') return 'own-provider';
    const side = find(delivery);
    if (side === 'sender' && isNotOfLogin(delivery.diagnostic)) return 'own-provider';
    return side === 'sender' && isReportersFault(extraction.view, delivery, isOwnReason)
      ? 'reporter'
      : side;
  };
}
