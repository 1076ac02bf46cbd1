import type { DigitGroup } from '../data/types';

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
