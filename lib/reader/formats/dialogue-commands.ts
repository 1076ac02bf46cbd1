import type { Found, Span } from '../decode/types';
import { addressesIn } from '../find/addresses';
import type { Stage } from '../find/types';
import { linesIn } from './lines';
import { COMMAND_LINE, REPLY_LEAD } from './patterns';

/** A line of a transcript that gives a command. */
export interface Command extends Span {
  readonly stage: Stage;
  readonly recipient?: Found;
}

const COMMAND_STAGES: readonly (readonly [string, Stage])[] = [
  ['auth', 'login'],
  ['rcpt', 'recipient'],
  ['mail', 'sender'],
  ['data', 'content'],
  ['bdat', 'content'],
];

/** A line is looked at no further than this. */
const LONGEST_COMMAND = 400;

/** 'EHLO mail.example.com', and not '504 5.5.2 <mail>: Helo command rejected'. */
const namesHost = (rest: string): boolean => !rest.trim().includes(' ');

function readCommand(view: string, { start, end }: Span): Command | undefined {
  const limit = Math.min(end, start + LONGEST_COMMAND);
  const line = view.slice(start, limit).trimEnd();
  const match = COMMAND_LINE.exec(line);
  const verb = match?.[1]?.toLowerCase();
  // '354 End data' is what the server says.
  if (!match || !verb || REPLY_LEAD.test(line.slice(0, match.index + 1))) return undefined;
  if (verb.endsWith('lo') && !namesHost(line.slice(match.index + match[0].length)))
    return undefined;
  const stage = COMMAND_STAGES.find(([name]) => verb.startsWith(name))?.[1] ?? 'greeting';
  const recipient = stage === 'recipient' ? addressesIn(view, start, limit)[0] : undefined;
  return { stage, start, end, ...(recipient ? { recipient } : {}) };
}

/** The commands of a transcript in order. */
export const findCommands = (view: string, span: Span): Command[] =>
  [...linesIn(view, span)].flatMap((line) => readCommand(view, line) ?? []);
