import type { Found, Span } from '../decode/types';
import { decide, factsOf } from '../find/deciding-reply';
import { codesIn } from '../find/extraction';
import { present } from '../find/present';
import { timeOf } from '../find/time';
import type { Extraction, Stage } from '../find/types';
import { capturedHost } from './captured';
import { findAnswers } from './dialogue-answers';
import { findCommands } from './dialogue-commands';
import { BANNER, CONNECTED_TO } from './patterns';
import { extractProse } from './prose';
import { isRefusal } from './refusal';
import type { Delivery, Format } from './types';

/** How far from the beginning the server is named. */
const HEAD = 4000;

/** The server that answers: the one connected to, or the name in its greeting. */
function findAnsweringServer(view: string, { start, end }: Span): Found | undefined {
  const stretch = view.slice(start, Math.min(end, start + HEAD));
  return capturedHost(CONNECTED_TO.exec(stretch) ?? BANNER.exec(stretch), start);
}

/** The refusal that was answered between a command of this stage and the next one. */
function readRefusal(extraction: Extraction, stage: Stage, answer: Span): Delivery | undefined {
  const { view, words } = extraction;
  const codes = codesIn(extraction, answer).filter(
    (mark) => mark.kind === 'enhanced' || isRefusal(mark),
  );
  const reply = decide(view, codes, answer);
  if (!reply.basic) return undefined;
  const server = findAnsweringServer(view, words);
  const time = timeOf(view, answer) ?? timeOf(view, words);
  return {
    ...present({ server, time, stage, ...factsOf(reply) }),
    diagnostic: reply.text,
    context: '',
  };
}

/**
 * A recipient that was refused has its own answer; a refusal anywhere else concerns all those that
 * were accepted.
 */
function readRefusals(extraction: Extraction): Delivery[] {
  const { view, words } = extraction;
  const commands = findCommands(view, words);
  const start = { start: words.start, end: commands[0]?.start ?? words.end };
  const opening = readRefusal(extraction, 'connect', start);
  const refusals = opening ? [opening] : [];
  // Only the first refusal of each counts; kept for the next ones, many times many would pile up.
  const accepted: Found[] = [];
  const answers = findAnswers(extraction, commands, words.end);
  commands.forEach(({ stage, end, recipient }, place) => {
    const refusal = readRefusal(extraction, stage, answers[place] ?? { start: end, end });
    if (!refusal) {
      if (recipient) accepted.push(recipient);
    } else if (recipient) refusals.push({ ...refusal, recipient });
    else if (stage === 'recipient' || accepted.length === 0) refusals.push(refusal);
    else refusals.push(...accepted.splice(0).map((each) => ({ ...refusal, recipient: each })));
  });
  return refusals;
}

/**
 * A rejected command makes the next ones fail too ("503 need MAIL"): what was refused first is the
 * reason.
 */
function keepFirstOfEach(refusals: readonly Delivery[], recipients: readonly Found[]): Delivery[] {
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

/** Those whose message the server has taken: 250 behind the 354 of DATA (RFC 5321, 4.1.1.4). */
function readTaken(extraction: Extraction, recipients: readonly Found[]): Delivery[] {
  const codes = extraction.codes.filter(({ kind }) => kind === 'basic').map(({ value }) => value);
  const content = codes.lastIndexOf('354');
  if (content < 0 || codes[content + 1] !== '250') return [];
  return recipients.map((recipient) => ({
    recipient,
    action: 'delivered',
    diagnostic: '',
    context: '',
  }));
}

/**
 * A transcript of the dialogue: typed by hand (telnet, openssl), or the debug output of a client
 * (swaks, PHPMailer).
 */
export const dialogue: Format = {
  name: 'dialogue',
  recognises: ({ view, words }) => findCommands(view, words).length > 1,
  extract: (extraction) => {
    const recipients = findCommands(extraction.view, extraction.words).flatMap(({ recipient }) =>
      recipient ? [recipient] : [],
    );
    const refused = keepFirstOfEach(readRefusals(extraction), recipients);
    if (refused.length > 0) return refused;
    const taken = readTaken(extraction, recipients);
    return taken.length > 0 ? taken : extractProse(extraction, extraction.words);
  },
};
