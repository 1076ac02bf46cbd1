import { beginsWithAny } from '../knowledge/edges';
import { gather } from '../makers/index';
import { binaryString } from './charset';
import { findHeadAbove } from './head';
import { HEADER_FIELD, MAILBOX_LINE, NEEDS_MIME } from './patterns';

/**
 * The sentences with which makers of bounces begin, lower case: a second one in a paste begins a
 * second bounce.
 */
const beginsBounce = beginsWithAny(gather(({ openings }) => openings));

/** More reports than this are a mailbox, not a question. */
const MOST_REPORTS = 200;
const LONGEST_OPENING = 90;

/** The lines at which a further report begins. */
function beginnings(
  lines: readonly string[],
  begins: (line: string, place: number) => boolean,
): number[] {
  const places: number[] = [];
  lines.forEach((line, place) => {
    if (places.length < MOST_REPORTS && begins(line, place)) places.push(place);
  });
  return places;
}

/**
 * Lines of an mbox file that begin a message: 'From sender date' after an empty line, a field
 * below.
 */
const beginsMessage = (lines: readonly string[]) => (line: string, place: number) =>
  line.startsWith('From ') &&
  MAILBOX_LINE.test(line) &&
  !(lines[place - 1] ?? '').trim() &&
  HEADER_FIELD.test(lines[place + 1] ?? '');

const opens = (line: string): boolean =>
  beginsBounce(line.slice(0, LONGEST_OPENING).toLowerCase().trimStart());

/** A mailbox has at least two messages: one of them begins behind another line. */
const FROM_LINE = '\nFrom ';

/**
 * Whole MIME messages carry other bounces inside them: only plain pastes are cut at a maker's first
 * sentence.
 */
function cutsIn(text: string): number[] {
  const isMime = NEEDS_MIME.test(text.slice(0, 20_000));
  if (isMime && !text.includes(FROM_LINE)) return [];
  const lines = text.split('\n');
  const mailbox = beginnings(lines, beginsMessage(lines));
  const places =
    mailbox.length > 1
      ? mailbox
      : isMime
        ? []
        : beginnings(lines, opens).map((place) => findHeadAbove(lines, place));
  if (places.length < 2) return [];
  const starts: number[] = [];
  let at = 0;
  lines.forEach((line, place) => {
    if (place > 0 && places.slice(1).includes(place)) starts.push(at);
    at += line.length + 1;
  });
  return starts;
}

/**
 * Several reports in one input, each to be read by itself: the messages of a mailbox file, or
 * bounces pasted one below the other. Joined they are the input again. Log lines and events are
 * told apart by their formats.
 */
export function split<T extends string | Uint8Array>(input: T): T[] {
  const cuts = cutsIn(typeof input === 'string' ? input : binaryString(input));
  if (cuts.length === 0) return [input];
  return [0, ...cuts].map((start, place) => input.slice(start, cuts[place] ?? input.length) as T);
}
