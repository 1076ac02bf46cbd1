import { ADDRESS_SIGN, LISTED_CODE } from './patterns';

const FEWEST_ROWS = 3;

/**
 * A table that explains codes, one a row, in their order ('211 | System status …'): nothing in it
 * has happened to a message.
 */
export function isCodeList(view: string): boolean {
  if (ADDRESS_SIGN.test(view)) return false;
  const codes = view.split('\n').flatMap((line) => LISTED_CODE.exec(line)?.[1] ?? []);
  const rising = codes.every((code, place) => place === 0 || code > (codes[place - 1] ?? ''));
  return codes.length >= FEWEST_ROWS && rising;
}
