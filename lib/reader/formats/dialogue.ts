import type { Found, Span } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { decide, factsOf } from '../find/decide';
import { codesIn } from '../find/extraction';
import { present } from '../find/present';
import { timeOf } from '../find/time';
import type { Extraction, Mark, Stage } from '../find/types';
import { BANNER, COMMAND_LINE, CONNECTED_TO } from './patterns';
import { extractProse } from './prose';
import type { Delivery, Format } from './types';

/** A line of a transcript that gives a command, and where its argument begins. */
interface Command extends Span {
  readonly stage: Stage;
  readonly recipient?: Found;
}

const STAGE_OF: readonly (readonly [string, Stage])[] = [
  ['rcpt', 'recipient'],
  ['mail', 'sender'],
  ['data', 'content'],
  ['bdat', 'content'],
];

const LONGEST_LINE = 400;

/** The commands of a transcript in order; one line is looked at no further than `LONGEST_LINE`. */
export function commandsIn(view: string, { start, end }: Span): Command[] {
  const commands: Command[] = [];
  for (let at = start; at < end; ) {
    const newline = view.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    const match = COMMAND_LINE.exec(view.slice(at, Math.min(stop, at + LONGEST_LINE)).trimEnd());
    const verb = match?.[1]?.toLowerCase();
    if (verb) {
      const stage = STAGE_OF.find(([name]) => verb.startsWith(name))?.[1] ?? 'greeting';
      const recipient =
        stage === 'recipient'
          ? addressesIn(view, at, Math.min(stop, at + LONGEST_LINE))[0]
          : undefined;
      commands.push({ stage, start: at, end: stop, ...(recipient ? { recipient } : {}) });
    }
    at = stop + 1;
  }
  return commands;
}

const refuses = ({ kind, value }: Mark): boolean =>
  kind === 'basic' && (value.startsWith('4') || value.startsWith('5'));

/** The server that answers: the one connected to, or the name in its greeting. */
function serverOf(view: string, { start, end }: Span): Found | undefined {
  const stretch = view.slice(start, Math.min(end, start + 4000));
  const match = CONNECTED_TO.exec(stretch) ?? BANNER.exec(stretch);
  const name = match?.[1];
  if (!match || !name) return undefined;
  const at = start + match.index + match[0].length - name.length;
  return { value: name.toLowerCase(), start: at, end: at + name.length };
}

/** What was answered between a command and the next one. */
function answerTo(extraction: Extraction, from: number, to: number) {
  const span = { start: from, end: to };
  return decide(
    extraction.view,
    codesIn(extraction, span).filter((mark) => mark.kind === 'enhanced' || refuses(mark)),
    span,
  );
}

function deliveryOf(
  extraction: Extraction,
  stage: Stage,
  from: number,
  to: number,
  recipient: Found | undefined,
): Delivery | undefined {
  const { view, words } = extraction;
  const reply = answerTo(extraction, from, to);
  if (!reply.basic) return undefined;
  const server = serverOf(view, words);
  const time = timeOf(view, { start: from, end: to }) ?? timeOf(view, words);
  return {
    ...present({ recipient, server, time, stage, ...factsOf(reply) }),
    diagnostic: reply.text,
    context: '',
  };
}

/**
 * A recipient that was refused has its own answer; a refusal anywhere else concerns all those that
 * were accepted.
 */
function deliveriesIn(extraction: Extraction): Delivery[] {
  const { view, words } = extraction;
  const commands = commandsIn(view, words);
  const deliveries: Delivery[] = [];
  // Only the first refusal of each counts; kept for the next ones, many times many would pile up.
  const accepted: Found[] = [];
  const opening = deliveryOf(
    extraction,
    'connect',
    words.start,
    commands[0]?.start ?? words.end,
    undefined,
  );
  if (opening) deliveries.push(opening);
  commands.forEach(({ stage, end, recipient }, place) => {
    const to = commands[place + 1]?.start ?? words.end;
    const answer = deliveryOf(extraction, stage, end, to, recipient);
    if (!answer && recipient) accepted.push(recipient);
    if (answer && stage === 'recipient') deliveries.push(answer);
    else if (answer)
      deliveries.push(
        ...(accepted.length > 0
          ? accepted.splice(0).map((each) => ({ ...answer, recipient: each }))
          : [answer]),
      );
  });
  return deliveries;
}

/**
 * A rejected command makes the next ones fail too ("503 need MAIL"): what was refused first is the
 * reason.
 */
function withoutConsequences(
  deliveries: readonly Delivery[],
  recipients: readonly Found[],
): Delivery[] {
  const named = deliveries.filter(({ recipient }) => recipient);
  if (named.length > 0) {
    const seen = new Set<string>();
    return named.filter(
      ({ recipient }) => recipient && !seen.has(recipient.value) && seen.add(recipient.value),
    );
  }
  const [first] = deliveries;
  const [recipient] = recipients;
  return first ? [recipient ? { ...first, recipient } : first] : [];
}

/**
 * A transcript of the dialogue: typed by hand (telnet, openssl), or the debug output of a client
 * (swaks, PHPMailer).
 */
export const dialogue: Format = {
  name: 'dialogue',
  recognises: ({ view, words }) => commandsIn(view, words).length > 1,
  extract: (extraction) => {
    const recipients = commandsIn(extraction.view, extraction.words).flatMap(({ recipient }) =>
      recipient ? [recipient] : [],
    );
    const refused = withoutConsequences(deliveriesIn(extraction), recipients);
    return refused.length > 0 ? refused : extractProse(extraction, extraction.words);
  },
};
