import type { BasicCode, EnhancedCode } from '../data/types';

interface Codes {
  readonly basic: readonly BasicCode[];
  readonly enhanced: readonly EnhancedCode[];
}

/** A code with what every list and link needs to know of it. */
export interface Entry {
  readonly code: string;
  readonly name: string;
  readonly plain: string;
}

/** '5.1.1' written as the detail it belongs to: 'X.1.1'. */
export const detailOf = (code: string): string => `X${code.slice(1)}`;

/** The entry of a basic code ('550') or of an enhanced one in its class ('5.1.1'); undefined where the site has none. */
export function findByCode({ basic, enhanced }: Codes, code: string): Entry | undefined {
  const plainEntry = basic.find((entry) => entry.code === code);
  if (plainEntry) return { code, name: plainEntry.name, plain: plainEntry.plain };
  const detail = enhanced.find((entry) => entry.code === detailOf(code));
  const text = detail?.classes[code.charAt(0) as '2' | '4' | '5'];
  return detail && text && { code, name: detail.name, plain: text.plain };
}

/** Every code that has a page, basic ones first. */
export function allCodes({ basic, enhanced }: Codes): string[] {
  const dotted = enhanced.flatMap(({ code, classes }) => Object.keys(classes).map((digit) => digit + code.slice(1)));
  return [...basic.map(({ code }) => code), ...dotted];
}
