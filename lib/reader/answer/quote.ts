import type { Span } from '../decode/types';
import type { Result } from '../judge/types';
import { type Word, wordsOf } from '../judge/words';
import { WHITE_SPACE } from '../knowledge/patterns';

/** More of a text than this nobody reads as a quotation. */
const LONGEST_QUOTE = 80;

/** A word alone says little: so many characters before and behind it are looked at for another. */
const NEAR = 30;

/** White space of any kind, between words that are quoted in one row. */
const fold = (text: string): string => text.trim().replace(WHITE_SPACE, ' ');

/** Cut between two words. */
function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const cut = text.slice(0, LONGEST_QUOTE);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** All stretches together where that is short, else the longest. They are in order. */
function chooseStretch(stretches: readonly Span[]): Span | undefined {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (first && last && last.end - first.start <= LONGEST_QUOTE)
    return { start: first.start, end: last.end };
  return [...stretches].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}

/** Plain words that nothing but a space parts. */
const follows = (before: Word | undefined, after: Word | undefined, text: string): boolean =>
  [before, after].every((word) => word && !word.stem.startsWith('<')) &&
  text.slice(before?.end, after?.start) === ' ';

/** A word alone with those beside it, as far as `within`. */
function widen(stretch: Span, within: Span, text: string): Span {
  const from = Math.max(within.start, stretch.start - NEAR);
  const near = text.slice(from, Math.min(within.end, stretch.end + NEAR));
  const words = wordsOf(near);
  const place = words.findIndex(({ start }) => start === stretch.start - from);
  const [before, own, after] = [words[place - 1], words[place], words[place + 1]];
  if (!own || own.end !== stretch.end - from) return stretch;
  return {
    start: before && follows(before, own, near) ? from + before.start : stretch.start,
    end: after && follows(own, after, near) ? from + after.end : stretch.end,
  };
}

/** The words that a verdict rests on, as the visitor wrote them. */
export function quoteEvidence({ delivery, evidence }: Result, text: string): string {
  const { basic, enhanced, deciding } = delivery;
  const codes = [basic?.start, enhanced?.start];
  const stretch = chooseStretch(evidence.filter(({ start }) => !codes.includes(start)));
  if (!stretch) return '';
  const { start, end } = deciding ? widen(stretch, deciding, text) : stretch;
  return shorten(fold(text.slice(start, end)));
}
