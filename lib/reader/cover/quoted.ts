import type { Span } from '../decode/types';
import { MONTHS } from '../knowledge/names';
import * as pattern from './name-patterns';
import { endAt } from './read-names';
import { signaturesBefore } from './signature-lines';
import type { PrivateSpan } from './types';
import { isOrdinary } from './word-shapes';

/** Runs of words that may be names between two places. */
function runsBetween(text: string, { start, end }: Span): PrivateSpan[] {
  const runs: PrivateSpan[] = [];
  let last = -1;
  for (const { 0: word, index } of text.slice(start, end).matchAll(pattern.ANY_WORD)) {
    // Logs of dialogues end lines with 'CLIENT:'.
    if (!pattern.NAME_LETTER.test(word) || pattern.ALL_CAPITALS.test(word)) continue;
    if (isOrdinary(word.toLowerCase())) continue;
    const at = start + index;
    const run = runs.at(-1);
    if (run && text.slice(last, at) === ' ')
      runs[runs.length - 1] = { ...run, end: at + word.length };
    else runs.push({ kind: 'name', start: at, end: at + word.length });
    last = at + word.length;
  }
  return runs;
}

/** 'On Tuesday': one word with a capital begins the line, and names nobody. */
const isSeveral = (text: string, { start, end }: PrivateSpan): boolean =>
  text.slice(start, end).includes(' ') || pattern.UNSPACED.test(text.slice(start, end));

/** 'On May' is no name before '4, 2026'. */
const endsInMonth = (text: string, { start, end }: PrivateSpan): boolean =>
  MONTHS.has(text.slice(start, end).split(' ').at(-1)?.toLowerCase() ?? '');

/** Who wrote what is quoted: behind the last digit of the line, or before the first. */
function namesInQuoteLine(text: string, { start, end }: Span): PrivateSpan[] {
  const line = text.slice(start, end);
  // A name beside an address is found by the address, which may be covered by now.
  if (pattern.HAS_ADDRESS.test(line)) return [];
  let last = end;
  while (last > start && !pattern.DIGIT.test(text[last - 1] ?? '')) last -= 1;
  const behind = runsBetween(text, { start: last, end }).filter(
    (run) => !pattern.CAPITAL_NEXT.test(text.slice(run.end, run.end + 2)),
  );
  if (behind.length > 0) return behind;
  const first = { start, end: start + line.search(pattern.DIGIT) };
  return runsBetween(text, first).filter((run) => isSeveral(text, run) && !endsInMonth(text, run));
}

const LONGEST_QUOTE_LINE = 240;

/** The lines that say who wrote what is quoted below them. */
function findQuoteLines(text: string): Span[] {
  return [...text.matchAll(pattern.QUOTE_LINE_END)].flatMap(({ 0: last, index }) => {
    const start = text.lastIndexOf('\n', index) + 1;
    const end = index + last.length;
    if (end - start > LONGEST_QUOTE_LINE) return [];
    const line = text.slice(start, end);
    const has = [pattern.YEAR, pattern.TIME].filter((part) => part.test(line)).length;
    const isQuote =
      has === 2 || (has === 1 && endAt(pattern.QUOTED_BELOW, text, end) !== undefined);
    return isQuote ? [{ start, end }] : [];
  });
}

/** Names in the lines before quoted mails, and at the ends of the letters above them. */
export function findQuoted(text: string): PrivateSpan[] {
  const lines = findQuoteLines(text);
  const partings = [...text.matchAll(pattern.PARTING_LINE)].map(({ index }) => index);
  return [
    ...lines.flatMap((line) => namesInQuoteLine(text, line)),
    ...[...lines.map(({ start }) => start), ...partings].flatMap((at) =>
      signaturesBefore(text, at),
    ),
  ];
}
