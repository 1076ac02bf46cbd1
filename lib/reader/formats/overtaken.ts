import type { Span } from '../decode/types';
import type { Extraction } from '../find/types';
import { linesIn } from './lines';
import {
  ABOUT_CONNECTION,
  NEXT_TRY,
  NOT_REACHED,
  NOT_REACHED_YET,
  REACHED,
  SESSION_NAME,
  SESSION_WORD,
} from './overtaken-patterns';
import type { Format } from './types';

/** Formats of programs whose lines no maker's fields tie to each other. */
const OF_PROGRAMS: readonly string[] = ['dialogue', 'exception', 'plain'];

const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 600;

interface Line extends Span {
  readonly text: string;
}

const hasFailed = ({ text }: Line): boolean =>
  ABOUT_CONNECTION.test(text) && NOT_REACHED.test(text);

const hasReached = ({ text }: Line): boolean => REACHED.test(text) && !NOT_REACHED_YET.test(text);

const LAST_STOP = '.';

const namesOf = ({ text }: Line): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(SESSION_WORD)].flatMap(([word]) =>
      SESSION_NAME.test(word)
        ? [(word.endsWith(LAST_STOP) ? word.slice(0, -1) : word).toLowerCase()]
        : [],
    ),
  );

/** Is it the same host or session, or does nothing but tries stand between? */
function isOfOne(failed: Line, reached: Line, between: readonly Line[]): boolean {
  const names = namesOf(failed);
  return (
    [...namesOf(reached)].some((name) => names.has(name)) ||
    // Right behind one server another one is told of another message.
    ((between.length > 0 || names.size === 0) &&
      between.every((line) => NEXT_TRY.test(line.text) || hasFailed(line)))
  );
}

/** The lines that tell of a try behind which the program has reached another address or server. */
function findOvertaken(view: string, span: Span): Line[] {
  const lines = [...linesIn(view, span)].map(({ start, end }) => ({
    start,
    end,
    text: view.slice(start, Math.min(end, start + LONGEST_LINE)),
  }));
  const reached = lines.flatMap((line, place) => (hasReached(line) ? [place] : []));
  if (reached.length === 0) return [];
  return lines.filter((line, place) => {
    const next = reached.find((each) => each > place);
    const other = next === undefined ? undefined : lines[next];
    return (
      next !== undefined &&
      other !== undefined &&
      hasFailed(line) &&
      isOfOne(line, other, lines.slice(place + 1, next))
    );
  });
}

/**
 * The same without tries at one address of a host, or one server of a domain, that were followed by a
 * connection: they held up nothing.
 */
export function withoutOvertaken(extraction: Extraction, { name }: Format): Extraction {
  const { view, words, codes } = extraction;
  if (!OF_PROGRAMS.includes(name) || words.end - words.start > LONGEST_TEXT) return extraction;
  const overtaken = findOvertaken(view, words);
  if (overtaken.length === 0) return extraction;
  let left = view;
  for (const { start, end } of overtaken)
    left = `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`;
  return {
    ...extraction,
    view: left,
    codes: codes.filter((code) =>
      overtaken.every(({ start, end }) => code.end <= start || code.start >= end),
    ),
  };
}
