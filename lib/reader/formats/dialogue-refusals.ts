import type { Found, Span } from '../decode/types';
import { decide, factsOf } from '../find/deciding-reply';
import { codesIn } from '../find/extraction';
import { present } from '../find/present';
import { timeOf } from '../find/time';
import type { Extraction, Stage } from '../find/types';
import { capturedHost } from './captured';
import { findAnswers } from './dialogue-answers';
import type { Command } from './dialogue-commands';
import { BANNER, CONNECTED_TO, HELLO_NAME } from './patterns';
import { isRefusal } from './refusal';
import type { Delivery } from './types';

/** How far from the beginning the server is named. */
const HEAD = 4000;

/** The server that answers: the one connected to, or the name in its greeting or its answer to that of the client. */
function findAnsweringServer(view: string, { start, end }: Span): Found | undefined {
  const stretch = view.slice(start, Math.min(end, start + HEAD));
  const named = CONNECTED_TO.exec(stretch) ?? BANNER.exec(stretch) ?? HELLO_NAME.exec(stretch);
  return capturedHost(named, start);
}

/** A message was refused, or one who was to have it; what comes before are attempts. */
const isAboutMessage = ({ stage }: Delivery): boolean =>
  stage === 'recipient' || stage === 'content';

/** What a dialogue tells: who was refused, and whether the server has kept a message. */
export interface Answered {
  readonly refusals: readonly Delivery[];
  readonly taken: boolean;
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

/** The first digits of what was answered, in order: '3' to the command itself, '2' to its message. */
const answeredIn = (extraction: Extraction, answer: Span): string[] =>
  codesIn(extraction, answer)
    .filter(({ kind }) => kind === 'basic')
    .map(({ value }) => value.charAt(0));

/**
 * The server took a sender, or a message: whatever a program goes on to tell behind the reply to a
 * message is about others (RFC 5321, 3.3).
 */
function isTaken(extraction: Extraction, stage: Stage, answer: Span): boolean {
  const answers = answeredIn(extraction, answer);
  return stage === 'content'
    ? answers[0] === '3' && answers.find((each) => each !== '3') === '2'
    : answers[0] === '2';
}

/**
 * A recipient that was refused has its own answer; a refusal anywhere else concerns all those that
 * were accepted. Where the server took a sender later, what it had refused before held up nothing:
 * a greeting in a newer form, one of several ways to log in.
 */
export function readRefusals(extraction: Extraction, commands: readonly Command[]): Answered {
  const { words } = extraction;
  const start = { start: words.start, end: commands[0]?.start ?? words.end };
  const opening = readRefusal(extraction, 'connect', start);
  let refusals = opening ? [opening] : [];
  let taken = false;
  // Only the first refusal of each counts; kept for the next ones, many times many would pile up.
  const accepted: Found[] = [];
  const answers = findAnswers(extraction, commands, words.end);
  commands.forEach(({ stage, end, recipient }, place) => {
    const answer = answers[place] ?? { start: end, end };
    const agreed = isTaken(extraction, stage, answer);
    if (stage === 'sender' && agreed) refusals = refusals.filter(isAboutMessage);
    if (stage === 'content' && agreed) {
      accepted.length = 0;
      taken = true;
      return;
    }
    const refused = readRefusal(extraction, stage, answer);
    const hasMessage = stage === 'content' && answeredIn(extraction, answer)[0] === '3';
    const refusal = refused && { ...refused, ...(hasMessage ? { hasMessage } : {}) };
    if (!refusal) {
      if (recipient) accepted.push(recipient);
    } else if (recipient) refusals.push({ ...refusal, recipient });
    else if (stage === 'recipient' || accepted.length === 0) refusals.push(refusal);
    else refusals.push(...accepted.splice(0).map((each) => ({ ...refusal, recipient: each })));
  });
  return { refusals, taken };
}
