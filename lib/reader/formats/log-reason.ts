import type { Span } from '../decode/types';
import { decide } from '../find/deciding-reply';
import { codesIn } from '../find/extraction';
import { folded } from '../find/reply-text';
import type { Extraction, Mark, Reply } from '../find/types';
import { findFirst, findPreferred, type LogLine } from './log-line';
import { FIELD_END, REPLY_HERE } from './log-patterns';
import { findCode } from './log-values';

/** Why, as a line says it. */
export interface LogReason {
  readonly reply: Reply;
  /** The program's own words; empty where a server has replied, or where they say nothing. */
  readonly reason: string;
  /** Words that go with every reason: given up, not yet time. */
  readonly rest: string;
  /** Where those words stand. */
  readonly place?: Span;
}

const LONGEST_WAY = 400;
const CODE_LENGTH = 3;

/** The stretch from a place of the line to the end of its field. */
export function stretchFrom(
  { text, words }: LogLine,
  at: number,
  ends: readonly string[] | undefined,
): Span {
  const end = findFirst(words, ends, at)?.at ?? words.length;
  const field = words.slice(at, end);
  const length = field.length - (FIELD_END.exec(field)?.[0].length ?? 0);
  return { start: text.start + at, end: text.start + at + length };
}

/** Where the reply of the server begins behind its sign, as a place of the line. */
function findReplyPlace(
  { words, fields }: LogLine,
  reason: number | undefined,
): number | undefined {
  const sign = findPreferred(words, fields.replies)?.end;
  for (const from of [sign, reason]) {
    if (from === undefined) continue;
    const match = REPLY_HERE.exec(words.slice(from, from + LONGEST_WAY));
    // Behind its sign words may lead to it; a reason is either a reply, or the program's own.
    if (match && (from === sign || match[0].length === CODE_LENGTH))
      return from + match.index + match[0].length - CODE_LENGTH;
  }
  return undefined;
}

/** The codes of a stretch, with the one that it begins with: its sign vouches for that one. */
function codesFrom(extraction: Extraction, stretch: Span): Mark[] {
  const codes = codesIn(extraction, stretch);
  if (codes[0]?.start === stretch.start) return codes;
  const end = stretch.start + CODE_LENGTH;
  const value = extraction.view.slice(stretch.start, end);
  return [{ kind: 'basic', value, start: stretch.start, end }, ...codes];
}

/** The reply that a stretch is, where it begins with a code; else the codes in it. */
export function readReply(extraction: Extraction, place: Span): Reply {
  const { view } = extraction;
  const isReply = REPLY_HERE.exec(view.slice(place.start, place.end))?.[0].length === CODE_LENGTH;
  return decide(view, isReply ? codesFrom(extraction, place) : codesIn(extraction, place), place);
}

/** Without the bracket that is opened before the program's own words. */
const withoutBracket = ({ words, text }: LogLine, { start, end }: Span): Span =>
  words[start - text.start - 1] === '(' && words[end - text.start - 1] === ')'
    ? { start, end: end - 1 }
    : { start, end };

/** A reply whose code has a field of its own, and where its words stand. */
export function readNamedReply({ view }: Extraction, line: LogLine) {
  const { words, fields } = line;
  const basic = findCode(view, line);
  if (!basic) return undefined;
  const sign = findPreferred(words, fields.replyTexts ?? fields.reasons);
  const place = sign ? stretchFrom(line, sign.end, fields.ends) : basic;
  return { reply: { basic, text: folded(view.slice(place.start, place.end)) }, place };
}

/** The reply of a line, or the program's own reason where no server has replied. */
export function readReason(extraction: Extraction, line: LogLine): LogReason {
  const { view } = extraction;
  const { words, fields } = line;
  const own = findPreferred(words, fields.reasons)?.end;
  const named = readNamedReply(extraction, line);
  if (named) return { ...named, reason: '', rest: '' };
  const said = findReplyPlace(line, own);
  const at = said ?? own;
  if (at === undefined) return { reply: { text: '' }, reason: '', rest: '' };
  const place = withoutBracket(line, stretchFrom(line, at, fields.ends));
  const codes = said === undefined ? codesIn(extraction, place) : codesFrom(extraction, place);
  const reply = decide(view, codes, place);
  if (said !== undefined || reply.basic) return { reply, reason: '', rest: '' };
  const text = folded(view.slice(place.start, place.end));
  if (fields.silentReasons?.includes(text.toLowerCase())) return { reply, reason: '', rest: '' };
  const isEmpty = fields.emptyReasons?.some((empty) => text.toLowerCase().startsWith(empty));
  return { reply, place, ...(isEmpty ? { reason: '', rest: text } : { reason: text, rest: '' }) };
}
