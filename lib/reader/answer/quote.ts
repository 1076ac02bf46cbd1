import type { Span } from '../decode/types';
import type { Result } from '../judge/types';
import { SENTENCE_BREAK } from '../judge/word-patterns';
import { WHITE_SPACE } from '../knowledge/patterns';
import { REPEATED } from './patterns';

/** More of a text than this nobody reads as a quotation. */
const LONGEST_QUOTE = 80;

/** Words that are quoted in one row, without the codes with which lines of a reply begin. */
const fold = (text: string): string => text.trim().replace(WHITE_SPACE, ' ').replace(REPEATED, ' ');

/** Cut between two words. */
function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const cut = text.slice(0, LONGEST_QUOTE);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** All stretches together where that is short and one sentence, else the longest. They are in order. */
function chooseStretch(stretches: readonly Span[], text: string): Span | undefined {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (
    first &&
    last &&
    last.end - first.start <= LONGEST_QUOTE &&
    !SENTENCE_BREAK.test(text.slice(first.start, last.end))
  )
    return { start: first.start, end: last.end };
  return [...stretches].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}

/** The words that a verdict rests on, as the visitor wrote them. */
export function quoteEvidence({ delivery, evidence }: Result, text: string): string {
  const { basic, enhanced } = delivery;
  const codes = [basic?.start, enhanced?.start];
  const stretch = chooseStretch(
    evidence.filter(({ start }) => !codes.includes(start)),
    text,
  );
  return stretch ? shorten(fold(text.slice(stretch.start, stretch.end))) : '';
}
