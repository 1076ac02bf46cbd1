import type { DigitGroup, EnhancedCode } from '../data/types';
import { isInRange } from './codes';

/** What the not-found page needs: the meanings of the digits, and the codes that have a page. */
export interface DigitMeanings {
  readonly firstDigits: readonly DigitGroup[];
  readonly secondDigits: readonly DigitGroup[];
  readonly outsideDigits: { readonly plain: string };
  readonly classes: readonly DigitGroup[];
  readonly subjects: readonly DigitGroup[];
}

/** What can be said about a code without an entry: one line a digit. */
export interface Composed {
  readonly code: string;
  readonly lines: readonly { readonly part: string; readonly name: string; readonly plain: string }[];
}

const entry = (groups: readonly DigitGroup[], digit: string, part: string): Composed['lines'] => {
  const group = groups.find((candidate) => candidate.digit === digit);
  return group ? [{ part, name: group.name, plain: group.plain }] : [];
};

/** What follows from the digits alone; no line where nothing does. */
export function composed(code: string, meanings: DigitMeanings): Composed {
  if (code.includes('.')) {
    const [first = '', subject = ''] = code.split('.');
    return { code, lines: [...entry(meanings.classes, first, `${first}.`), ...entry(meanings.subjects, subject, `.${subject}.`)] };
  }
  const first = entry(meanings.firstDigits, code.charAt(0), `${code.charAt(0)}..`);
  if (first.length === 0) return { code, lines: [{ part: `${code.charAt(0)}..`, name: 'Not an SMTP reply', plain: meanings.outsideDigits.plain }] };
  return { code, lines: [...first, ...entry(meanings.secondDigits, code.charAt(1), `.${code.charAt(1)}.`)] };
}

/** The nearest codes that have a page, best first: those that share the longest beginning, then the nearest number. */
export function nearest<T extends { readonly code: string }>(code: string, known: readonly T[], most = 4): T[] {
  const dotted = code.includes('.');
  const value = (text: string): number => Number(text.split('.').at(-1));
  const shared = (text: string): number => [...text].findIndex((letter, place) => letter !== code.charAt(place));
  return known
    .filter((candidate) => candidate.code.includes('.') === dotted && shared(candidate.code) >= (dotted ? 4 : 1))
    .sort((a, b) => shared(b.code) - shared(a.code) || Math.abs(value(a.code) - value(code)) - Math.abs(value(b.code) - value(code)))
    .slice(0, most);
}

/** A documented range of enhanced codes in one class: '5.7.606' to '5.7.649'. Its page is that of its first code. */
export interface CodeRange {
  readonly first: string;
  readonly last: string;
}

/** The documented ranges that have a page, in each class. */
export const rangesOf = (enhanced: readonly Pick<EnhancedCode, 'code' | 'range' | 'classes'>[]): CodeRange[] =>
  enhanced.flatMap(({ code, range, classes }) =>
    range ? Object.keys(classes).map((digit) => ({ first: digit + code.slice(1), last: digit + range.slice(1) })) : [],
  );

/** The codes with a page that are meant by codes as people write them: 'x.7.1' in both classes, a code in a documented range by the range's first. */
export function meant<T extends { readonly code: string }>(codes: readonly string[], known: readonly T[], ranges: readonly CodeRange[]): T[] {
  const wanted = codes.flatMap((code) => {
    if (code.startsWith('x') && code.split('.').length === 3) return [`5${code.slice(1)}`, `4${code.slice(1)}`];
    return [code, ...ranges.filter(({ first, last }) => isInRange(code, first, last)).map(({ first }) => first)];
  });
  return [...new Set(wanted)].flatMap((code) => known.filter((candidate) => candidate.code === code));
}
