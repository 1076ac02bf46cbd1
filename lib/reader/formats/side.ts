import type { Span } from '../decode/types';
import type { Extraction } from '../find/types';
import { comparable } from '../knowledge/fragments';
import { holdsAny } from '../knowledge/holds-any';
import { gather } from '../makers/index';
import { isPortBlocked } from './blocked-port';
import { findOwnProvider } from './own-provider';
import {
  ACCESS_RULE,
  AT_SUBMISSION,
  INNER_CLIENT,
  LOOPBACK,
  OF_USERS,
  OWN_FILTER,
  OWN_HOST,
  OWN_MAILBOXES,
  OWN_NUMBER,
  OWN_PART,
  QUEUE_LINE,
  TYPED_COMMAND,
} from './patterns';

import type { Delivery, Format, Side } from './types';

const BY_HAND = gather(({ byHand }) => byHand);
const DEBUG_OUTPUT = gather(({ debugOutput }) => debugOutput);
const SMARTHOSTS = gather(({ smarthosts }) => smarthosts);
const MAILBOX_SERVICES = gather(({ mailboxServices }) => mailboxServices);
const OWN_FAULTS = gather(({ ownFaults }) => ownFaults);
const UNSET = gather(({ unset }) => unset);
const DIALOGS = gather(({ dialogs }) => dialogs);

/** How much of a text is looked at: tools and ports stand at its beginning. */
const REACH = 20_000;

/** Formats in which the side is told by the text as a whole; a log or a bounce is told otherwise. */
const OF_CLIENTS: readonly string[] = ['dialogue', 'exception', 'plain'];

/** Somebody tries by hand: with a tool for it, or with commands typed as they are. */
const isTest = (words: string, view: string, format: Format, text: string): boolean =>
  holdsAny(words, BY_HAND) ||
  (format.name === 'dialogue' &&
    TYPED_COMMAND.test(view) &&
    !holdsAny(text.toLowerCase(), DEBUG_OUTPUT));

/** In which each line says whom the server has handed a message to. */
const OF_LOGS: readonly string[] = ['log', 'queue'];

/**
 * How Postfix tells its postmaster of a dialogue that it broke off ('Out: 550', 'In:  RCPT TO'), and
 * hMailServer logs what it says to its clients.
 */
const OWN_TRANSCRIPTS: readonly string[] = ['\n out: 220', '"smtpd"\t'];

/** How the log of Postfix says that it has refused, whatever stands around. */
const OWN_REFUSAL = 'noqueue: reject: ';

/** How much of a line of a log stands before its reason. */
const LINE_REACH = 1000;

/** What decides, with its line from the beginning. */
function takeLine(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - LINE_REACH), start);
  return `${before.slice(before.lastIndexOf('\n') + 1)}${text.slice(start, end)}`;
}

/**
 * Whom has a server not reached, or who has refused, by the line that says so: a part of itself, the
 * server of its own side that it hands all mail to, or another?
 */
function findSideOfLine(text: string, { basic, deciding, diagnostic, server }: Delivery): Side {
  const line = deciding ? takeLine(text, deciding) : '';
  const words = line.toLowerCase();
  const isFilter = OWN_FILTER.test(line);
  if (!isFilter && (holdsAny(words, MAILBOX_SERVICES) || OWN_MAILBOXES.test(line)))
    return 'own-mailboxes';
  // A filter of the server's own: what it refuses has left for nobody.
  if (basic) return isFilter || LOOPBACK.test(server?.value ?? '') ? 'own-provider' : 'sender';
  if (!deciding) return holdsAny(diagnostic.toLowerCase(), OWN_FAULTS) ? 'own-server' : 'sender';
  if (holdsAny(words, SMARTHOSTS) || AT_SUBMISSION.test(line)) return 'own-provider';
  const isOwn = holdsAny(words, OWN_FAULTS) || OWN_PART.test(line) || OWN_HOST.test(line);
  return isOwn ? 'own-server' : 'sender';
}

/** The same; where nothing gets out, that is why nobody was reached. */
const ofLines =
  (text: string, isBlocked: boolean) =>
  (delivery: Delivery): Side => {
    const side = findSideOfLine(text, delivery);
    const isLate = !delivery.basic && delivery.event?.id === 'connection-timed-out';
    return isBlocked && isLate && side === 'sender' ? 'own-network' : side;
  };

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
  if (holdsAny(words, OWN_TRANSCRIPTS)) return () => 'receiver';
  if (holdsAny(words, UNSET)) return () => 'own-server';
  if (holdsAny(comparable(stretch), DIALOGS)) return () => 'own-provider';
  if (OF_LOGS.includes(format.name) || QUEUE_LINE.test(stretch))
    return ofLines(message.text, isPortBlocked(view));
  if (words.includes(OWN_REFUSAL))
    return () => (OF_USERS.test(words) ? 'own-provider' : 'receiver');
  if (!OF_CLIENTS.includes(format.name)) return () => 'sender';
  if (isTest(words, stretch, format, message.text.slice(0, REACH))) return () => 'test';
  const isOwn = findOwnProvider(
    message.text.slice(0, REACH),
    words,
    message.sections.length > 0,
    format,
  );
  return (delivery) => (isOwn(delivery) ? 'own-provider' : 'sender');
}

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

/** The same, and what a delivery tells by itself. */
export function findSide(extraction: Extraction, format: Format): (delivery: Delivery) => Side {
  const find = findSideOfText(extraction, format);
  const isOwnReason = extraction.view.toLowerCase().includes(OWN_REASON);
  return (delivery) => {
    if (isOwnRule(delivery)) return 'receiver';
    if (isOwnReason && isReportersRule(delivery)) return 'own-provider';
    // What is for nobody has reached no server.
    return delivery.event?.id === 'no-recipients' ? 'own-provider' : find(delivery);
  };
}

/** Marks what the server that tells has refused to a client of its own network. */
export function markClient(delivery: Delivery, { message: { text } }: Extraction): Delivery {
  const { side, deciding } = delivery;
  const isInside = side === 'receiver' && deciding && INNER_CLIENT.test(takeLine(text, deciding));
  return isInside ? { ...delivery, isClientInside: true } : delivery;
}
