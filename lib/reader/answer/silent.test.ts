import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../find/types';
import { findSilent } from './silent';

const lines = (count: number, word = 'help'): string => `${word}\n`.repeat(count);
const MARKED = 'said: 550 no\n';
const markIn = (text: string): Mark => {
  const start = text.indexOf('550');
  return { kind: 'basic', value: '550', start, end: start + 3 };
};
const silentIn = (text: string): string[] =>
  findSilent(text, { start: 0, end: text.length }, [markIn(text)]).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('lines in which nothing was found', () => {
  it('are folded before and behind a mark, but for two on each side', () =>
    expect(silentIn(lines(20, 'a') + MARKED + lines(20, 'b'))).toEqual([
      lines(18, 'a'),
      lines(18, 'b'),
    ]));
  it('are left where they are few', () =>
    expect(silentIn(lines(11) + MARKED + lines(11))).toEqual([]));
  it('are whole lines inside the span, and never hold a mark', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\n'), minLength: 80, maxLength: 200 }),
        fc.uniqueArray(fc.nat({ max: 199 }), { maxLength: 4 }),
        (text, places) => {
          const marks = places
            .filter((at) => at < text.length)
            .sort((a, b) => a - b)
            .map((start): Mark => ({ kind: 'basic', value: '', start, end: start + 1 }));
          for (const { start, end } of findSilent(text, { start: 0, end: text.length }, marks)) {
            expect(start === 0 || text[start - 1] === '\n').toBe(true);
            expect(end === text.length || text[end - 1] === '\n').toBe(true);
            expect(marks.some((mark) => mark.start >= start && mark.start < end)).toBe(false);
          }
        },
      ),
    ));
});
