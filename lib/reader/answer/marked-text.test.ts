import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../find/types';
import { joinRuns, makeBlocks } from './marked-text';

const cut = (
  text: string,
  block: { segments: readonly { start: number; end: number }[] },
): string => block.segments.map(({ start, end }) => text.slice(start, end)).join('');

describe('marked text', () => {
  it('shows every letter once, whatever is marked', () => {
    const place = fc.nat({ max: 60 });
    const span = fc
      .tuple(place, place)
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 60, maxLength: 60 }),
        fc.array(span),
        fc.array(span),
        (text, marked, sections) => {
          const marks = marked.map((mark): Mark => ({ ...mark, kind: 'basic', value: '550' }));
          const blocks = makeBlocks(
            text,
            marks,
            sections.map((section) => ({ ...section, kind: 'human' as const })),
          );
          expect(blocks.map((block) => cut(text, block)).join('')).toBe(text);
        },
      ),
    );
  });

  it('folds a returned message, but not one that holds the code', () => {
    const sections = [{ kind: 'returned' as const, start: 0, end: 10 }];
    const code: Mark = { kind: 'basic', value: '550', start: 2, end: 5 };
    expect(makeBlocks('0123456789', [], sections)[0]?.folded).toBe(true);
    expect(makeBlocks('0123456789', [code], sections)[0]?.folded).toBe(false);
  });

  it('lays out a window of a very long part and says how much is left out', () => {
    const text = 'x'.repeat(100_000);
    const [block] = makeBlocks(
      text,
      [{ kind: 'deciding', value: '', start: 60_000, end: 60_010 }],
      [],
    );
    expect(block?.segments.some(({ start, end }) => start === 60_000 && end === 60_010)).toBe(true);
    expect(block?.hidden).toBe(80_000);
  });

  it('lays out the window around the line that is asked for', () => {
    const line = (start: number): Mark => ({ kind: 'deciding', value: '', start, end: start + 10 });
    const [block] = makeBlocks('x'.repeat(100_000), [line(10_000), line(90_000)], [], 90_000);
    expect(block?.segments.some(({ start }) => start === 90_000)).toBe(true);
  });

  it('keeps the pieces of a deciding line together, and two lines apart', () => {
    const marks: Mark[] = [
      { kind: 'deciding', value: '', start: 2, end: 6 },
      { kind: 'basic', value: '550', start: 3, end: 5 },
      { kind: 'deciding', value: '', start: 6, end: 8 },
    ];
    const runs = joinRuns(makeBlocks('0123456789', marks, [])[0]?.segments ?? []);
    expect(runs.map(({ lines, segments }) => [lines, cut('0123456789', { segments })])).toEqual([
      [[], '01'],
      [[2], '2345'],
      [[6], '67'],
      [[], '89'],
    ]);
  });

  const TEXT = 'x: 550 no\n    such user  \n here';
  const WRAPPED: Mark[] = [
    { kind: 'deciding', value: '', start: 3, end: 31 },
    { kind: 'basic', value: '550', start: 3, end: 6 },
    { kind: 'words', value: '', start: 7, end: 31 },
  ];
  it('lays no mark under the ends and the indents of lines', () => {
    const runs = joinRuns(makeBlocks(TEXT, WRAPPED, [])[0]?.segments ?? []);
    expect(
      runs.map(({ lines, segments }) => [
        lines.length > 0 && (lines.includes(segments[0]?.start ?? -1) ? 'first' : 'on'),
        segments.map(({ start, end }) => TEXT.slice(start, end)),
      ]),
    ).toEqual([
      [false, ['x: ']],
      ['first', ['550', ' ', 'no']],
      [false, ['\n    ']],
      ['on', ['such user  ']],
      [false, ['\n ']],
      ['on', ['here']],
    ]);
    const words = runs.flatMap((run) =>
      run.segments.filter(({ kinds }) => kinds.includes('words')),
    );
    expect(words.map(({ continued }) => continued)).toEqual([undefined, true, true]);
  });

  it('covers a secret whole', () => {
    const secret: Mark = { kind: 'secret', value: '', start: 3, end: 31 };
    expect(makeBlocks(TEXT, [secret], [])[0]?.segments).toHaveLength(2);
  });
});
