import type { Found, Span } from '../../decode/types';
import { addressesIn } from '../../find/addresses';
import { linesIn } from '../lines';
import type { Line } from './types';

/** Longer lines than this are read up to here. */
const LONGEST_LINE = 6000;

export const readLines = (view: string, span: Span): Line[] =>
  [...linesIn(view, span)].map(({ start, end }) => {
    const stop = Math.min(end, start + LONGEST_LINE);
    return { start, end: stop, text: view.slice(start, stop) };
  });

/** Where a part of a line stands that was captured in it. */
export function placeIn({ start, text }: Line, value: string | undefined): Found | undefined {
  const at = value ? text.indexOf(value) : -1;
  return value && at >= 0
    ? { value, start: start + at, end: start + at + value.length }
    : undefined;
}

/** The first address of a line, looked for from a place of it. */
export const findAddress = (view: string, line: Line, from = 0): Found | undefined =>
  addressesIn(view, line.start + from, line.end)[0];

/** The lines that begin an entry, each with those below it up to an empty line or the next entry. */
export function groupLines(lines: readonly Line[], begins: RegExp): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (begins.test(line.text)) {
      open = [line];
      groups.push(open);
    } else if (line.text.trim()) open?.push(line);
    else open = undefined;
  }
  return groups;
}
