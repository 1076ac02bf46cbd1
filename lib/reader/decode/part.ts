import { binaryString } from './charset';
import { findHead } from './head';
import type { Part } from './types';

/** Of longer input only a part is read; nobody pastes more to learn about one message. */
export const LONGEST_INPUT = 10_000_000;

type Input = string | Uint8Array;

const NEW_LINE = 10;

/** As far as a head is looked for. */
const START = 20_000;

function startOf(input: Input): string {
  const start = input.slice(0, START);
  return typeof start === 'string' ? start : binaryString(start);
}

/** Does a file begin like a mailbox, with a line 'From sender date'? */
export const isMailbox = (input: Input): boolean => startOf(input).startsWith('From ');

/** A mail tells what it is about at its beginning; a log, and a mailbox, has the latest at its end. */
function isOneMail(input: Input): boolean {
  return !isMailbox(input) && findHead(startOf(input).replaceAll('\r\n', '\n')) !== '';
}

function countLines(input: Input, from: number, to: number): number {
  let lines = 0;
  if (typeof input === 'string') {
    for (let at = input.indexOf('\n', from); at >= 0 && at < to; at = input.indexOf('\n', at + 1))
      lines += 1;
    return lines;
  }
  for (let at = from; at < to; at += 1) if (input[at] === NEW_LINE) lines += 1;
  return lines;
}

/** The place behind the next end of a line; the same place where no other line begins behind it. */
function nextLine(input: Input, from: number): number {
  const end = typeof input === 'string' ? input.indexOf('\n', from) : input.indexOf(NEW_LINE, from);
  return end < 0 || end + 1 === input.length ? from : end + 1;
}

/** That a stretch of an input is read, and which one it is. */
export function partOf(input: Input, from: number, to: number): Part {
  const firstLine = countLines(input, 0, from) + 1;
  const ends = countLines(input, from, to);
  const closed = typeof input === 'string' ? input[to - 1] === '\n' : input[to - 1] === NEW_LINE;
  return {
    units: typeof input === 'string' ? 'characters' : 'bytes',
    from,
    to,
    of: input.length,
    firstLine,
    lastLine: firstLine + ends - (closed ? 1 : 0),
  };
}

/**
 * What is read of an input that is longer than `longest`: of a mail the beginning, of anything else
 * the end, from a whole line on. Undefined where all of it is read.
 */
export function cutToPart(input: Input, longest: number): Part | undefined {
  if (input.length <= longest) return undefined;
  if (isOneMail(input)) return partOf(input, 0, longest);
  return partOf(input, nextLine(input, input.length - longest - 1), input.length);
}
