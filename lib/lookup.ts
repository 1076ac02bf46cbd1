import type { BasicCode, EnhancedCode } from '../data/types';
import { isInRange } from './codes';
import { remembered } from './remembered';

interface Codes {
  readonly basic: readonly BasicCode[];
  readonly enhanced: readonly EnhancedCode[];
}

/**
 * A code with what every list and link needs to know of it. `code` is the one that has the page.
 */
export interface Entry {
  readonly code: string;
  readonly name: string;
  readonly plain: string;
  readonly act: string;
}

/** '5.1.1' written as the detail it belongs to: 'X.1.1'. */
export const detailOf = (code: string): string => `X${code.slice(1)}`;

/** Is 'X.7.610' inside the documented range that begins at 'X.7.606' and ends at 'X.7.649'? */
const isWithin = (detail: string, { code: first, range }: EnhancedCode): boolean =>
  range !== undefined && isInRange(detail, first, range);

/**
 * The detail that says what an enhanced code means: its own, else the documented range that it lies
 * in.
 */
export function detailEntryOf(
  { enhanced }: Pick<Codes, 'enhanced'>,
  code: string,
): EnhancedCode | undefined {
  const digit = code.charAt(0) as '2' | '4' | '5';
  const detail = detailOf(code);
  const candidates = enhanced.filter(({ classes }) => classes[digit]);
  return (
    candidates.find((entry) => entry.code === detail) ??
    candidates.find((entry) => isWithin(detail, entry))
  );
}

/**
 * The entry of a reply code ('550') or of an enhanced one in its class ('5.1.1'); undefined where
 * the site has none.
 */
export function findByCode(codes: Codes, code: string): Entry | undefined {
  const plainEntry = codes.basic.find((entry) => entry.code === code);
  if (plainEntry)
    return { code, name: plainEntry.name, plain: plainEntry.plain, act: plainEntry.act };
  const detail = code.includes('.') ? detailEntryOf(codes, code) : undefined;
  const text = detail?.classes[code.charAt(0) as '2' | '4' | '5'];
  return (
    detail &&
    text && {
      code: code.charAt(0) + detail.code.slice(1),
      name: text.name ?? detail.name,
      plain: text.plain,
      act: text.act,
    }
  );
}

/** Compares codes by their numbers: 5.1.2 before 5.1.10. */
export function byNumber(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const place = left.findIndex((number, index) => number !== right[index]);
  return place < 0 ? 0 : (left[place] ?? 0) - (right[place] ?? 0);
}

const sortCodes = remembered((enhanced: Codes['enhanced']): readonly string[] =>
  enhanced
    .flatMap(({ code, classes }) => Object.keys(classes).map((digit) => digit + code.slice(1)))
    .sort(byNumber),
);

/** Every enhanced code that has a page, by number. */
export const enhancedCodes = ({ enhanced }: Pick<Codes, 'enhanced'>): readonly string[] =>
  sortCodes(enhanced);

/** Every code that has a page, basic ones first. */
export const allCodes = (codes: Codes): string[] => [
  ...codes.basic.map(({ code }) => code),
  ...enhancedCodes(codes),
];
