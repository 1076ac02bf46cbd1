import { holdsAny } from '../knowledge/holds-any';
import type { EventId } from '../makers/events';
import { gather } from '../makers/index';
import type { Maker } from '../makers/types';
import { SSL_FIELD } from './client-patterns';
import { findCase, isOfReading, isRefusedThere } from './events';
import { findMisread } from './misread';
import { OWN_MACHINE } from './own-machine-patterns';
import { isPassedOn } from './passed-on';
import {
  BRIDGE,
  LETTERS,
  LOGGED_IN,
  LOGIN_REPLY,
  MAIL_EXCHANGER,
  NOT_UNDERSTOOD,
  OF_QUEUE,
  SUBMISSION_PORT,
} from './patterns';
import {
  ERROR_LABEL,
  LOGGED_ERROR,
  MESSAGE_FAILED,
  PROGRAM_PART,
  STACK_TRACE,
  SYSTEM_NUMBER,
  WEBMAIL_ERROR,
  WEBMAIL_TURNED,
} from './program-patterns';
import type { Delivery, Format } from './types';

/** What libraries write into transcripts; a server that does so as well tells no events. */
const TRANSCRIPTS = gather(({ events, debugOutput }) => events && debugOutput);

/** What is shorter than this, others write as well: 'permanent error ', 'detail: '. */
const NOBODY_ELSES = 18;

/** What libraries and mail programs write around a reply of the server that they hand mail to. */
const FRAMES = gather(({ frames }) => frames).filter(({ length }) => length >= NOBODY_ELSES);

/** What programs that send mail write, and people do not type by hand. */
export const SIGNS = gather(({ events, byHand, signs }) => (events && !byHand ? signs : undefined));

/** Does it pass mail on? Then it writes bounces, or has messages wait. */
const isServer = ({ phrases, names, log }: Maker): boolean =>
  Boolean(phrases ?? names ?? log?.states?.delayed);

const ofServers = (pick: (maker: Maker) => readonly string[] | undefined): readonly string[] =>
  gather((maker) => (isServer(maker) ? pick(maker) : undefined));

/** What programs tell of themselves that are no such servers. */
const PROGRAM_EVENTS: ReadonlySet<string> = new Set(
  gather((maker) => (isServer(maker) ? undefined : Object.values(maker.events ?? {}).flat())),
);

/** Signs of such a server: of its bounces and of what waits. */
const SERVER_SIGNS: readonly string[] = [
  ...ofServers(({ bounceWords }) => bounceWords),
  ...ofServers(({ delayWords }) => delayWords),
  ...gather(({ smarthosts }) => smarthosts),
];

/** What a program tells that did not get as far as handing a message over. */
const BEFORE_HANDING_OVER: ReadonlySet<EventId> = new Set<EventId>([
  'lookup-failed',
  'name-not-found',
  'certificate-not-trusted',
  'starttls-not-offered',
  'tls-failed',
  'login-method-not-offered',
  'login-client-failed',
  'login-refused',
  'answer-late',
  'connection-refused',
  'no-route',
  'connection-reset',
  'greeting-missing',
  'connection-timed-out',
  'connection-closed',
  'address-not-accepted-by-client',
  'file-fault',
]);

/**
 * What is said around the words of an event, which may be all there is: who said them is open,
 * unless they name SMTP ('SMTP connect() failed').
 */
const isSaidBySomebody = (words: string, event: string): boolean =>
  event.includes('smtp') || LETTERS.test(words.replace(event, ''));

/**
 * Could somebody who is no server not even hand a message over? A program that nobody knows is one
 * that writes mail, unless a server that passes mail on has left a sign of itself.
 */
function isUnknownProgram(
  { event, reporter, queueId, basic, enhanced, action, context }: Delivery,
  words: string,
): boolean {
  if (reporter || queueId || action === 'delayed') return false;
  if (!basic && !enhanced && findMisread(words) !== undefined) return true;
  // A command that is none is refused by whoever hears it first.
  if (basic) return NOT_UNDERSTOOD.test(basic.value) && LETTERS.test(context);
  return (
    event !== undefined &&
    !enhanced &&
    BEFORE_HANDING_OVER.has(event.id) &&
    (PROGRAM_EVENTS.has(event.words) || SYSTEM_NUMBER.test(event.words)) &&
    isSaidBySomebody(words, event.words)
  );
}

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
  isOfReading(delivery.event) ||
  (!delivery.basic && findCase(delivery.event) !== undefined) ||
  delivery.event?.id === 'account-inactive' ||
  delivery.event?.id === 'login-refused' ||
  delivery.event?.id === 'login-client-failed' ||
  delivery.event?.id === 'login-method-not-offered';

/** Has a program shown what it was told by whoever takes its mail? */
const isOfProgram = (text: string, words: string, { name }: Format): boolean =>
  name === 'exception' ||
  holdsAny(words, TRANSCRIPTS) ||
  holdsAny(words, FRAMES) ||
  holdsAny(words, SIGNS) ||
  ERROR_LABEL.test(words) ||
  MESSAGE_FAILED.test(words) ||
  LOGGED_ERROR.test(words) ||
  STACK_TRACE.test(text) ||
  PROGRAM_PART.test(text) ||
  SSL_FIELD.test(text) ||
  WEBMAIL_ERROR.test(text) ||
  WEBMAIL_TURNED.test(text);

/** What a program tells that nothing lets out; who refuses a connection is there. */
const UNGREETED: ReadonlySet<EventId> = new Set<EventId>([
  'no-route',
  'answer-late',
  'connection-timed-out',
]);

/** Has no server even greeted? Then it is about the way out of the program's own network. */
const isUngreeted = ({ basic, enhanced, event }: Delivery): boolean =>
  !basic && !enhanced && event !== undefined && UNGREETED.has(event.id);

/** Does the server named, or its greeting, say that it takes the mail of the recipient's domain? */
const isExchanger = ({ server }: Delivery, text: string): boolean =>
  MAIL_EXCHANGER.test(server?.value ?? '') || MAIL_EXCHANGER.test(text);

/**
 * Who was it that refused what a client tells of: its own provider, where it logs in, connects to a
 * port for that, or is a program that writes mail. `text` is whole, for `words` have no stack trace.
 */
export function findOwnProvider(
  text: string,
  words: string,
  isMail: boolean,
  format: Format,
): (delivery: Delivery) => boolean {
  const submits =
    SUBMISSION_PORT.test(words) ||
    OWN_MACHINE.test(words) ||
    BRIDGE.test(words) ||
    LOGIN_REPLY.test(words) ||
    (format.name === 'dialogue' && LOGGED_IN.test(words));
  const isProgram = isOfProgram(text, words, format);
  const isOfNext = isPassedOn(words);
  const isOfServer = isOfNext || isMail || OF_QUEUE.test(words) || holdsAny(words, SERVER_SIGNS);
  return (delivery) =>
    submits ||
    (!isOfNext &&
      (isAtLogin(delivery) ||
        ((isProgram || (!isOfServer && isUnknownProgram(delivery, words))) &&
          (isUngreeted(delivery) || !isExchanger(delivery, text)))));
}
