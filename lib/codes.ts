import type { OfClasses } from '../data/types';
import { BASIC_CODE, ENHANCED_CODE, FIRST_BASIC, FIRST_ENHANCED } from './patterns';

/**
 * '550': a reply code as RFC 5321, 4.2 writes it. Numbers outside its grammar that are really sent
 * (571) count as well.
 */
export const isBasic = (text: string): boolean => BASIC_CODE.test(text);

/** '5.1.1': an enhanced status code without leading zeros (RFC 3463, 2). */
export const isEnhanced = (text: string): boolean => ENHANCED_CODE.test(text);

/**
 * What the first digit says about trying again: true for 5, false for 4, null for anything else.
 */
export function permanentOf(code: string): boolean | null {
  if (code.startsWith('5')) return true;
  return code.startsWith('4') ? false : null;
}

/** Does a sentence hold on the page of this code? */
export const holdsFor =
  (code: string) =>
  ({ only }: OfClasses): boolean =>
    only === undefined || only.includes(code.charAt(0));

/** '5.1.1' is more than '5.0.0', which says no more than its first digit. */
export const isInformative = (enhanced: string): boolean => !enhanced.endsWith('.0.0');

/**
 * Does an enhanced code lie in a documented range, both ends included? All three are of one class
 * and subject, else it does not.
 */
export function isInRange(code: string, first: string, last: string): boolean {
  const dot = first.lastIndexOf('.') + 1;
  const detail = Number(code.slice(dot));
  return (
    code.slice(0, dot) === first.slice(0, dot) &&
    detail >= Number(first.slice(dot)) &&
    detail <= Number(last.slice(dot))
  );
}

/** The codes of one reply; empty where it has none. */
export interface ReplyCodes {
  readonly basic: string;
  readonly enhanced: string;
}

/** The reply code that a server's own words begin with, and the first enhanced code in them. */
export const codesOf = (says: string): ReplyCodes => ({
  basic: FIRST_BASIC.exec(says)?.[1] ?? '',
  enhanced: FIRST_ENHANCED.exec(says)?.[1] ?? '',
});
