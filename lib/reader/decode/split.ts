import { binaryString } from './charset';
import { findHeadAbove } from './head';
import { opensBounce } from './openings';
import { HEADER_FIELD, MAILBOX_LINE, NEEDS_MIME } from './patterns';

/** More reports than this are not read at once. */
const MOST_REPORTS = 1000;

/** The lines at which a further report begins. */
function beginnings(
  lines: readonly string[],
  begins: (line: string, place: number) => boolean,
): number[] {
  const places: number[] = [];
  lines.forEach((line, place) => {
    if (begins(line, place)) places.push(place);
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

/** A mailbox has at least two messages: one of them begins behind another line. */
const FROM_LINE = '\nFrom ';

/**
 * The lines at which reports begin. Whole MIME messages carry other bounces inside them: only plain
 * pastes are cut at a maker's first sentence.
 */
function linesOfReports(lines: readonly string[], isMime: boolean): number[] {
  const mailbox = beginnings(lines, beginsMessage(lines));
  if (mailbox.length > 1) return mailbox;
  return isMime ? [] : beginnings(lines, opensBounce).map((place) => findHeadAbove(lines, place));
}

/** Where lines begin in their text. */
function placesOf(lines: readonly string[], wanted: readonly number[]): number[] {
  const asked = new Set(wanted);
  const starts: number[] = [];
  let at = 0;
  lines.forEach((line, place) => {
    if (asked.has(place)) starts.push(at);
    at += line.length + 1;
  });
  return starts;
}

/**
 * Where the reports in an input begin, each to be read by itself; there is always one: the messages of a mailbox file, or
 * bounces pasted one below the other; of too many the last ones, which are the latest of a mailbox.
 * Log lines and events are told apart by their formats.
 */
export function findStarts(input: string | Uint8Array): number[] {
  const text = typeof input === 'string' ? input : binaryString(input);
  const isMime = NEEDS_MIME.test(text.slice(0, 20_000));
  if (isMime && !text.includes(FROM_LINE)) return [0];
  const lines = text.split('\n');
  const starts = placesOf(lines, linesOfReports(lines, isMime));
  if (starts.length < 2) return [0];
  return starts.length > MOST_REPORTS ? starts.slice(-MOST_REPORTS) : [0, ...starts.slice(1)];
}
