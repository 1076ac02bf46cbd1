import type { Span } from '../decode/types';
import { CLOSINGS, GREETINGS } from '../knowledge/names';
import * as pattern from './name-patterns';
import type { PrivateSpan } from './types';
import { isOrdinary } from './word-shapes';

/** Names that stand side by side, and where they end. */
export interface Names {
  readonly names: readonly PrivateSpan[];
  readonly end: number;
}

const matchAt = (expression: RegExp, text: string, at: number): RegExpExecArray | null => {
  expression.lastIndex = at;
  return expression.exec(text);
};

/** Where an expression ends that matches at a place. */
export const endAt = (expression: RegExp, text: string, at: number): number | undefined => {
  const found = matchAt(expression, text, at);
  return found ? at + found[0].length : undefined;
};

/** Does a name that ends here end a line, a sentence or a part of one? */
export const endsHere = (text: string, { end }: Names): boolean =>
  endAt(pattern.NAME_ENDS, text, end) !== undefined;

/** More words with capitals side by side are a heading. */
const MOST_PARTS = 6;

/** 'Vážený' | 'pane inženýre Dvořáku'. */
const MOST_TITLES = 2;

/** 'Dr.' and 'St.' go on, 'Anna.' ends a sentence. */
const LONGEST_SHORT = 4;

const JOINTS: ReadonlySet<string> = new Set(
  'von van vom zum der den ter de del di da do dos du la le zu bin al el y e i a o u und and og och en et ve и'.split(
    ' ',
  ),
);

/** May a word stand between the words of names? */
export const isJoint = (word: string): boolean => JOINTS.has(word) || isOrdinary(word);

/**
 * Names in a script with capitals: 'Frau Dr. Wegener', 'Quentin and Yusuf', each without the titles
 * before it. Two words without a capital may stand before them: most of those are titles as well.
 */
export function readNames(text: string, from: number): Names {
  const names: PrivateSpan[] = [];
  let at = from;
  let joined = false;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const found = matchAt(pattern.NAME_PART, text, at);
    if (!found?.[1]) break;
    const start = at + found[0].length - found[1].length;
    const word = found[1].endsWith('.') ? found[1].slice(0, -1) : found[1];
    const end = start + word.length;
    const isPart = pattern.NAME_LETTER.test(word) && !isOrdinary(word.toLowerCase());
    if (!isPart && !isJoint(word.toLowerCase()) && (names.length > 0 || part >= MOST_TITLES)) break;
    const last = names.at(-1);
    if (isPart && joined && last) names[names.length - 1] = { ...last, end };
    else if (isPart) names.push({ kind: 'name', start, end });
    if (isPart && word !== found[1] && word.length > LONGEST_SHORT) break;
    at += found[0].length;
    joined = isPart;
  }
  return { names, end: names.at(-1)?.end ?? from };
}

/** Where scripts without spaces begin: what they greet with stands before a name or behind it. */
const FIRST_UNSPACED = '\u1100';

const BEHIND: ReadonlySet<string> = new Set(
  GREETINGS.filter((greeting) => greeting >= FIRST_UNSPACED),
);

/** The same with a space before it: there it may close a letter as well, '王小明 敬上'. */
const BEHIND_SPACE: ReadonlySet<string> = new Set([
  ...BEHIND,
  ...CLOSINGS.filter((closing) => closing >= FIRST_UNSPACED),
]);

/** What stands behind a name is no longer than this: '과장님께'. */
const LONGEST_BEHIND = 4;

/** How much of a word is what stands behind a name: of '田中様' the last letter. */
function behindLength(word: string): number {
  for (let length = Math.min(word.length, LONGEST_BEHIND); length > 0; length -= 1)
    if (BEHIND.has(word.slice(-length))) return length;
  return 0;
}

/** Where the word ends that stands behind a name, perhaps after a space: '김지영 님'. */
function behindAt(text: string, at: number): number | undefined {
  const hasSpace = pattern.WIDE_SPACE.test(text[at] ?? '');
  const start = hasSpace ? at + 1 : at;
  const words = hasSpace ? BEHIND_SPACE : BEHIND;
  for (let length = LONGEST_BEHIND; length > 0; length -= 1)
    if (words.has(text.slice(start, start + length))) return start + length;
  return undefined;
}

/** 'Company, department, name' have no more words before what stands behind a name. */
const MOST_RUNS = 5;

/** Words of a script without capitals with spaces between them: '田中 恵子'. */
function readRuns(text: string, from: number): Span[] {
  const runs: Span[] = [];
  if ((text[from] ?? '') < FIRST_UNSPACED && !pattern.WIDE_SPACE.test(text[from] ?? ''))
    return runs;
  for (let at = from; runs.length < MOST_RUNS; ) {
    const found = matchAt(pattern.UNSPACED_RUN, text, at);
    if (!found?.[1] || (runs.length > 0 && found[0] === found[1])) break;
    at += found[0].length;
    runs.push({ start: at - found[1].length, end: at });
  }
  return runs;
}

const asNames = (text: string, start: number, last: number, end: number): Names => {
  const isName = last > start && !isOrdinary(text.slice(start, last));
  return { names: isName ? [{ kind: 'name', start, end: last }] : [], end };
};

/**
 * A name in a script without capitals, which only what stands behind it tells from a word: '田中様',
 * '김지영 님', '赵雅琴女士'.
 */
export function readHonoured(text: string, from: number): Names {
  const runs = readRuns(text, from);
  for (const [place, run] of runs.entries()) {
    const length = behindLength(text.slice(run.start, run.end));
    const end = length > 0 ? run.end : behindAt(text, run.end);
    if (end === undefined || pattern.IS_LETTER.test(text[end] ?? '')) continue;
    const previous = runs[place - 1];
    const last = run.end - length > run.start ? run.end - length : (previous?.end ?? run.start);
    return asNames(text, previous?.start ?? run.start, last, end);
  }
  return { names: [], end: from };
}

/** No name in such a script has more letters between spaces. */
const LONGEST_RUN = 4;

/** A name in such a script that stands alone, with one space in it at most. */
export function readUnspaced(text: string, from: number): Names {
  const runs = readRuns(text, from);
  const [first, last] = [runs[0], runs.at(-1)];
  const isShort = runs.length <= 2 && runs.every(({ start, end }) => end - start <= LONGEST_RUN);
  return first && last && isShort
    ? asNames(text, first.start, last.end, last.end)
    : { names: [], end: from };
}
