import type { Found, Span } from '../decode/types';
import type { LogLines, Maker } from '../makers/types';
import { JSON_TEXT_END } from './log-patterns';
import { readPrefix } from './log-prefix';

/** A line of a log whose fields are known. */
export interface LogLine {
  readonly maker: Maker;
  readonly fields: LogLines;
  /** Where the text stands behind time, host and process. */
  readonly text: Span;
  /** The text before it, in lower case. */
  readonly prefix: string;
  /** That text in lower case, with quotes that JSON has escaped as quotes, lines joined. */
  readonly words: string;
  readonly tag?: Found;
}

/** Longer lines of a log are read up to here. */
const LONGEST_LINE = 4000;
const LONGEST_PREFIX = 600;

/** Where the text of a line ends: with its line, or with the JSON that it is wrapped into. */
function findTextEnd(view: string, start: number, { start: from, end }: Span): number {
  const line = view.slice(start, Math.min(end, start + LONGEST_LINE));
  const isWrapped = view.slice(from, start).trimStart().startsWith('{');
  const close = isWrapped ? line.search(JSON_TEXT_END) : -1;
  return start + (close >= 0 ? line.slice(0, close) : line).trimEnd().length;
}

/** A line by its fields, where it is known whose it is. */
export function readLine(view: string, span: Span): LogLine | undefined {
  const { end, maker, tag } = readPrefix(
    view.slice(span.start, Math.min(span.end, span.start + LONGEST_PREFIX)),
  );
  const fields = maker?.log?.lines;
  if (!maker || !fields) return undefined;
  const start = span.start + end;
  const text = { start, end: Math.max(start, findTextEnd(view, start, span)) };
  const words = view
    .slice(text.start, text.end)
    .replaceAll('\\"', ' "')
    .replaceAll('\n', ' ')
    .toLowerCase();
  const place = tag && { ...tag, start: span.start + tag.start, end: span.start + tag.end };
  const prefix = view.slice(span.start, start).toLowerCase();
  return { maker, fields, text, prefix, words, ...(place ? { tag: place } : {}) };
}

/** The first of some signs that stands in a line; of two at one place, the longer. */
export interface Sign {
  readonly at: number;
  readonly end: number;
}

export const hasLetters = (sign: string): boolean => sign.toLowerCase() !== sign.toUpperCase();

/** A sign behind it stands at the beginning of a line. */
const LINE_START = '\n';

/** 'to=' is no field inside of 'orig_to=' and 'proto='. */
const isInsideName = (words: string, at: number, sign: string): boolean =>
  hasLetters(sign.charAt(0)) && (hasLetters(words.charAt(at - 1)) || words.charAt(at - 1) === '_');

function findPlace(words: string, sign: string, from: number): number {
  if (sign.startsWith(LINE_START)) return from === 0 && words.startsWith(sign.slice(1)) ? 0 : -1;
  let at = words.indexOf(sign, from);
  while (at >= 0 && isInsideName(words, at, sign)) at = words.indexOf(sign, at + 1);
  return at;
}

const lengthOf = (sign: string): number =>
  sign.startsWith(LINE_START) ? sign.length - LINE_START.length : sign.length;

/** The sign that stands first; of two at one place, the longer. */
export function findFirst(
  words: string,
  signs: readonly string[] | undefined,
  from = 0,
): Sign | undefined {
  let best: Sign | undefined;
  for (const sign of signs ?? []) {
    const at = findPlace(words, sign, from);
    const end = at + lengthOf(sign);
    if (at >= 0 && (!best || at < best.at || (at === best.at && end > best.end)))
      best = { at, end };
  }
  return best;
}

/** Where the first of some signs in their order ends: they are told from the most exact on. */
export function findPreferred(
  words: string,
  signs: readonly string[] | undefined,
): Sign | undefined {
  for (const sign of signs ?? []) {
    const at = findPlace(words, sign, 0);
    if (at >= 0) return { at, end: at + lengthOf(sign) };
  }
  return undefined;
}
