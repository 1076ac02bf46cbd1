import type { Found } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { present } from '../find/present';
import type { Extraction, Stage } from '../find/types';
import { findCommands } from './dialogue-commands';
import { readRefusals } from './dialogue-refusals';
import {
  ANSWER,
  EMPTY_ANSWER,
  LOGGED_IN,
  LOGIN_REPLY,
  OFFERS_LOGIN,
  ONLY_REPLIES,
} from './patterns';
import { extractProse } from './prose';
import type { Delivery, Format } from './types';

const BEFORE_RECIPIENTS: ReadonlySet<Stage | undefined> = new Set<Stage>(['login', 'sender']);

/**
 * A rejected command makes the next ones fail too ("503 need MAIL"): what was refused first is the
 * reason.
 */
function keepFirstOfEach(refusals: readonly Delivery[], recipients: readonly Found[]): Delivery[] {
  const [reason] = refusals;
  // Before any recipient all of them were refused, whatever each command was answered then.
  if (reason && !reason.recipient && BEFORE_RECIPIENTS.has(reason.stage) && recipients.length > 0)
    return recipients.map((recipient) => ({ ...reason, recipient }));
  const named = refusals.filter(({ recipient }) => recipient);
  if (named.length > 0) {
    const seen = new Set<string>();
    return named.filter(
      ({ recipient }) => recipient && !seen.has(recipient.value) && seen.add(recipient.value),
    );
  }
  const [first] = refusals;
  const [recipient] = recipients;
  return first ? [recipient ? { ...first, recipient } : first] : [];
}

const deliveredTo = (recipient: Found | undefined): Delivery => ({
  ...present({ recipient }),
  action: 'delivered',
  handed: 'accepted',
  diagnostic: '',
  context: '',
});

/** Somebody whose message was under way when the server fell silent: its last answer is empty. */
const unansweredTo = (recipient: Found | undefined, stage: Stage, words: string): Delivery => ({
  ...present({ recipient }),
  stage,
  event: { id: 'connection-closed', words },
  diagnostic: words,
  context: '',
});

/** What was refused, what was taken, and what got no answer. */
function extractAnswered(extraction: Extraction): Delivery[] {
  const commands = findCommands(extraction.view, extraction.words);
  // Without a command nothing tells at which stage somebody was refused.
  if (commands.length === 0) return extractProse(extraction, extraction.words);
  const recipients = commands.flatMap(({ recipient }) => (recipient ? [recipient] : []));
  const { refusals, taken } = readRefusals(extraction, commands);
  const refused = keepFirstOfEach(refusals, recipients);
  if (refused.length > 0) return refused;
  const named = recipients.length > 0 ? recipients : [undefined];
  if (taken) return named.map(deliveredTo);
  const { view, words } = extraction;
  const last = commands.at(-1);
  return last && EMPTY_ANSWER.test(view.slice(words.start, words.end))
    ? named.map((recipient) =>
        unansweredTo(recipient, last.stage, view.slice(last.start, last.end).trim()),
      )
    : extractProse(extraction, words);
}

/** With which a client begins, and ends (RFC 5321, 4.1.1.1 and 4.1.1.10). */
const GREETINGS: readonly string[] = ['ehlo', 'helo'];
const LAST = 'quit';

/**
 * Did a client greet, and leave without any other command, where no answer is shown? It has not got the one
 * that it needs to go on.
 */
export function stopsAtGreeting({ view, words, codes }: Extraction): boolean {
  if (codes.length > 0) return false;
  const said = findCommands(view, words).map(({ start, end }) =>
    view.slice(start, end).toLowerCase(),
  );
  return (
    said.length > 1 &&
    !view
      .slice(words.start, words.end)
      .split('\n')
      .some((line) => ANSWER.test(line)) &&
    said.every((line) => GREETINGS.some((name) => line.includes(name))) &&
    view.slice(words.start, words.end).toLowerCase().includes(LAST)
  );
}

/** Marks who sent, and what was refused to somebody who has logged in there, or could have and has not. */
function withClient({ view, words }: Extraction, deliveries: readonly Delivery[]): Delivery[] {
  const command = findCommands(view, words).findLast(({ stage }) => stage === 'sender');
  const sender = command && addressesIn(view, command.start, command.end)[0];
  const session = view.slice(words.start, words.end);
  const isSkipped = OFFERS_LOGIN.test(session) && !LOGGED_IN.test(session);
  const isLoggedIn = LOGIN_REPLY.test(session);
  return deliveries.map((each) => ({
    ...each,
    ...present({ sender }),
    ...(isSkipped ? { isLoginSkipped: true as const } : {}),
    ...(isLoggedIn ? { isLoggedIn: true as const } : {}),
  }));
}

/**
 * A transcript of the dialogue: typed by hand (telnet, openssl), or the debug output of a client
 * (swaks, PHPMailer).
 */
export const dialogue: Format = {
  name: 'dialogue',
  recognises: ({ view, words }) =>
    findCommands(view, words).length > 1 || ONLY_REPLIES.test(view.slice(words.start, words.end)),
  extract: (extraction) => withClient(extraction, extractAnswered(extraction)),
};
