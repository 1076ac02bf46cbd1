import { unknownDigitTexts } from '../../data/interface/unknown-code';
import type { EnhancedCode } from '../../data/types';
import { isInRange } from '../codes';
import { filled } from '../filled';
import type { DigitMeaning, DigitMeanings } from './digit-meanings';

/**
 * What can be said about a code without an entry: one line a digit, or a number of an enhanced
 * code.
 */
export interface Composed {
  readonly code: string;
  /** The code with the same detail in another class that has a page; empty where none has. */
  readonly elsewhere: string;
  readonly lines: readonly {
    readonly part: string;
    readonly name: string;
    readonly plain: string;
  }[];
}

const entry = (groups: readonly DigitMeaning[], digit: string, part: string): Composed['lines'] => {
  const group = groups.find((candidate) => candidate.digit === digit);
  return group ? [{ part, name: group.name, plain: group.plain }] : [];
};

const unregistered = (part: string, plain: string): Composed['lines'][number] => ({
  part,
  name: unknownDigitTexts.notRegistered,
  plain,
});

/**
 * Class, subject and detail of an enhanced code (RFC 3463, 2); what no one registered is said to be
 * so.
 */
function numbersOf(
  code: string,
  { classes, subjects }: DigitMeanings,
  elsewhere: string,
): Composed['lines'] {
  const [first = '', subject = '', detail = ''] = code.split('.');
  const known = entry(subjects, subject, `.${subject}.`);
  const none = unregistered(`.${subject}.`, unknownDigitTexts.subjects);
  const last = elsewhere
    ? {
        part: `.${detail}`,
        name: unknownDigitTexts.elsewhere.name,
        plain: filled(unknownDigitTexts.elsewhere.plain, { elsewhere }),
      }
    : unregistered(
        `.${detail}`,
        filled(unknownDigitTexts.detail[known.length > 0 ? 'underSubject' : 'there'], { detail }),
      );
  return [
    ...entry(classes, first, `${first}.`),
    ...(known.length > 0 ? known : [none]),
    ...(detail ? [last] : []),
  ];
}

/** The same detail in a class in which it has a page, a failure first. */
const inAnotherClass = (code: string, known: readonly { readonly code: string }[]): string =>
  ['5', '4', '2']
    .map((digit) => digit + code.slice(1))
    .find((other) => other !== code && known.some((candidate) => candidate.code === other)) ?? '';

/** What follows from the digits alone, and from the codes that have a page. */
export function composed(
  code: string,
  meanings: DigitMeanings,
  known: readonly { readonly code: string }[],
): Composed {
  if (code.includes('.')) {
    const elsewhere = inAnotherClass(code, known);
    return { code, elsewhere, lines: numbersOf(code, meanings, elsewhere) };
  }
  return { code, elsewhere: '', lines: digitsOf(code, meanings) };
}

function digitsOf(code: string, meanings: DigitMeanings): Composed['lines'] {
  const [one, two] = [code.charAt(0), code.charAt(1)];
  const first = entry(meanings.firstDigits, one, `${one}..`);
  if (first.length === 0)
    return [
      { part: `${one}..`, name: unknownDigitTexts.outside, plain: meanings.outsideDigits.plain },
    ];
  const second = entry(meanings.secondDigits, two, `.${two}.`);
  const undefinedDigit = {
    part: `.${two}.`,
    name: unknownDigitTexts.second.name,
    plain: filled(unknownDigitTexts.second.plain, { digit: two }),
  };
  return [...first, ...(second.length > 0 ? second : [undefinedDigit])];
}

/** Numbers with a page: those that share the longest beginning, then the nearest. */
function nearestNumbers<T extends { readonly code: string }>(
  code: string,
  known: readonly T[],
): T[] {
  const shared = (text: string): number =>
    [...text].findIndex((letter, place) => letter !== code.charAt(place));
  const far = (text: string): number => Math.abs(Number(text) - Number(code));
  return known
    .filter(
      (candidate) =>
        candidate.code.length === 3 &&
        !candidate.code.endsWith('xx') &&
        !candidate.code.includes('.') &&
        shared(candidate.code) >= 1,
    )
    .sort((a, b) => shared(b.code) - shared(a.code) || far(a.code) - far(b.code));
}

/**
 * The same detail in another class, then those of the same class and subject, nearest first; where
 * there is none, the pages of the subject and of the class.
 */
function nearestDetails<T extends { readonly code: string }>(
  code: string,
  known: readonly T[],
): T[] {
  const [first = '', subject = '', detail = ''] = code.split('.');
  const far = (text: string): number => Math.abs(Number(text.split('.').at(-1)) - Number(detail));
  const same = known
    .filter((candidate) => candidate.code.startsWith(`${first}.${subject}.`))
    .sort((a, b) => far(a.code) - far(b.code));
  const elsewhere = inAnotherClass(code, known);
  const twin = known.filter((candidate) => candidate.code === elsewhere);
  return twin.length + same.length > 0
    ? [...twin, ...same]
    : [`x.${subject}`, `${first}xx`].flatMap((page) =>
        known.filter((candidate) => candidate.code === page),
      );
}

/** The nearest codes that have a page, best first. */
export const nearest = <T extends { readonly code: string }>(
  code: string,
  known: readonly T[],
  most = 4,
): T[] =>
  (code.includes('.') ? nearestDetails(code, known) : nearestNumbers(code, known)).slice(0, most);

/**
 * A documented range of enhanced codes in one class: '5.7.606' to '5.7.649'. Its page is that of
 * its first code.
 */
export interface CodeRange {
  readonly first: string;
  readonly last: string;
}

/** The documented ranges that have a page, in each class. */
export const rangesOf = (
  enhanced: readonly Pick<EnhancedCode, 'code' | 'range' | 'classes'>[],
): CodeRange[] =>
  enhanced.flatMap(({ code, range, classes }) =>
    range
      ? Object.keys(classes).map((digit) => ({
          first: digit + code.slice(1),
          last: digit + range.slice(1),
        }))
      : [],
  );

/**
 * The codes with a page that are meant by codes as people write them: 'x.7.1' in both classes, a
 * code in a documented range by the range's first.
 */
export function meant<T extends { readonly code: string }>(
  codes: readonly string[],
  known: readonly T[],
  ranges: readonly CodeRange[],
): T[] {
  const wanted = codes.flatMap((code) => {
    if (code.startsWith('x') && code.split('.').length === 3)
      return [`5${code.slice(1)}`, `4${code.slice(1)}`];
    return [
      code,
      ...ranges.filter(({ first, last }) => isInRange(code, first, last)).map(({ first }) => first),
    ];
  });
  return [...new Set(wanted)].flatMap((code) =>
    known.filter((candidate) => candidate.code === code),
  );
}
