import { decodeWords } from 'postal-mime';
import { lowerCase } from '../knowledge/fragments';
import { FEWEST_FIELDS, namesBounceSender } from './head-names';
import { opensBounce } from './openings';
import {
  BLANK_LINE,
  BLANK_LINES,
  FOLDED,
  HEADER_FIELD,
  PASTED_FIELD,
  PASTED_RECIPIENT,
  PASTED_SUBJECT,
} from './patterns';
import type { Span } from './types';

/** Fields of which every mail has two, so that "Status: failed" alone is no head. */
const USUAL_FIELDS: ReadonlySet<string> = new Set([
  'from',
  'to',
  'subject',
  'date',
  'received',
  'return-path',
  'message-id',
  'content-type',
  'mime-version',
  'delivered-to',
  'reply-to',
]);

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function hasUsualFields(head: string): boolean {
  const found = new Set<string>();
  // Most have two in their first lines: the others need not be cut out.
  for (let at = 0; at < head.length; at = lineEnd(head, at) + 1) {
    const line = head.slice(at, lineEnd(head, at));
    const name = line.slice(0, Math.max(0, line.indexOf(':'))).toLowerCase();
    if (USUAL_FIELDS.has(name)) found.add(name);
    if (found.size > 1) return true;
  }
  return false;
}

/**
 * Where a bounce begins among the first lines of a text: a page that leaves out empty lines sets it
 * right below the head. What such a page shows is no message in MIME any more.
 */
export function findOpening(head: string): number {
  for (let at = 0; at < head.length; at = lineEnd(head, at) + 1)
    if (opensBounce(head.slice(at, lineEnd(head, at)))) return at;
  return -1;
}

/** How many lines of a field a page may have wrapped without their indent. */
const MOST_WRAPPED = 3;

const isHeadLine = (line: string): boolean =>
  HEADER_FIELD.test(line) || line.startsWith(' ') || line.startsWith('\t');

const nameOf = (line: string): string =>
  HEADER_FIELD.test(line) ? line.slice(0, line.indexOf(':')).toLowerCase() : '';

const isUsual = (line: string): boolean =>
  USUAL_FIELDS.has(nameOf(line)) || nameOf(line).startsWith('x-');

/** Where a head ends in a text without any empty line: at the first line that no field follows. */
function findLastField(text: string): number {
  const lines = text.split('\n');
  let at = 0;
  for (const [place, line] of lines.entries()) {
    const isHead = isHeadLine(line) || lines.slice(place, place + MOST_WRAPPED).some(isUsual);
    if (!isHead) return at;
    at += line.length + 1;
  }
  return -1;
}

/**
 * The head of a whole message: its first lines up to the empty one, or up to the first sentence of a
 * bounce; empty where it has none.
 */
export function findHead(text: string): string {
  const blank = text.search(BLANK_LINE);
  const lines = blank < 0 ? text : text.slice(0, blank);
  const opening = Math.max(findOpening(lines), blank < 0 ? findLastField(text) : -1);
  const head = opening < 0 ? lines : lines.slice(0, opening);
  const first = head.startsWith('From ') ? head.slice(head.indexOf('\n') + 1) : head;
  return HEADER_FIELD.test(first) && hasUsualFields(first) ? head : '';
}

/** How an encoded word begins (RFC 2047, 2): most values have none. */
const ENCODED = '=?';

const decodeValue = (value: string): string =>
  value.includes(ENCODED) ? decodeWords(value) : value;

/**
 * The fields of a head by lower-case name, unfolded and decoded (RFC 2047); the first of several
 * counts.
 */
export function readFields(head: string): Record<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.replace(FOLDED, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, decodeValue(line.slice(colon + 1).trim()));
  }
  return Object.fromEntries(fields);
}

/** A head that somebody pasted with the text of a message has no more lines than this. */
const MOST_LINES = 12;

const isBlank = (line: string | undefined): boolean => !line?.trim();

/**
 * Where the head begins that was pasted above a line: the paragraph before, where it begins with a
 * field and holds nothing else. The line itself where there is none.
 */
export function findHeadAbove(lines: readonly string[], place: number): number {
  let last = place - 1;
  while (last >= 0 && isBlank(lines[last])) last -= 1;
  let first = last + 1;
  while (first > 0 && last - first < MOST_LINES && isPartOfHead(lines[first - 1])) first -= 1;
  const isHead = first <= last && HEADER_FIELD.test(lines[first] ?? '');
  return isHead && isBlank(lines[first - 1]) ? first : place;
}

const isPartOfHead = (line: string | undefined): boolean =>
  line !== undefined && !isBlank(line) && isHeadLine(line);

/**
 * The subject in the head that was pasted at the top of a text, lower case; without such a field
 * the first line, which may be one. Empty where a sender of bounces stands in that head.
 */
export function findPastedSubject(text: string): string {
  const lines = text.trimStart().split('\n', MOST_LINES);
  const end = lines.findIndex(isBlank);
  const head = lines.slice(0, end < 0 ? MOST_LINES : end);
  if (namesBounceSender(head.join(' '))) return '';
  const subject = head.map((line) => PASTED_SUBJECT.exec(line)?.[1]).find(Boolean);
  return lowerCase((subject ?? head[0] ?? '').trim());
}

/** How far from the top of a text a pasted head is looked for, in characters. */
const FARTHEST_HEAD = 1500;

/**
 * The recipient lines of a pasted head whose sender sends bounces: they name whoever wrote. The
 * head of the returned message is none, for that one is to the recipient.
 */
export function findPastedRecipients(text: string, start: number): string {
  return text
    .slice(start, start + FARTHEST_HEAD)
    .split(BLANK_LINE)
    .filter(namesBounceSender)
    .flatMap((head) => head.match(PASTED_RECIPIENT) ?? [])
    .join(' ');
}

/** What leads to a head has no more paragraphs. */
const MOST_LEADS = 3;
const LONGEST_FIELD = 200;

/**
 * Where the text of a bounce begins whose head was pasted with it behind a sentence or two ('I get
 * this:'); undefined where there is no such head.
 */
export function findTextBelowHead(text: string, { start, end }: Span): number | undefined {
  const paragraphs = text.slice(start, Math.min(end, start + FARTHEST_HEAD)).split(BLANK_LINES);
  let at = start;
  for (const paragraph of paragraphs.slice(0, MOST_LEADS)) {
    // Where line ends were lost, the last field goes on with the text.
    const fields = [...paragraph.matchAll(PASTED_FIELD)].filter(
      ([field]) => field.length <= LONGEST_FIELD,
    );
    const last = fields.at(-1);
    if (
      last &&
      fields.length >= FEWEST_FIELDS &&
      fields.some(([field]) => namesBounceSender(field))
    )
      return at + last.index + last[0].length;
    at += paragraph.length;
  }
  return undefined;
}
