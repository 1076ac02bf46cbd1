import { describe, expect, it } from 'vitest';
import {
  changeText,
  MOST_KEPT,
  NO_HISTORY,
  NO_TEXT,
  redoText,
  replaceText,
  type Source,
  sizeOf,
  undoText,
} from './text-history';

describe('the texts before', () => {
  const text = (input: string): Source => ({ ...NO_TEXT, input, view: 'answer' });
  const given = (...inputs: string[]) =>
    inputs.reduce((history, input) => replaceText(history, text(input)), NO_HISTORY);
  const inputs = (sources: readonly Source[] = []) => sources.map(({ input }) => input);
  it('come back one by one, and go again', () => {
    const two = undoText(given('a', 'b', 'c'));
    expect(two?.present).toEqual(text('b'));
    expect(inputs(two?.past)).toEqual(['', 'a']);
    expect(two && redoText(two)).toEqual(given('a', 'b', 'c'));
    expect(undoText(NO_HISTORY)).toBeUndefined();
    expect(redoText(given('a'))).toBeUndefined();
  });
  it('are not doubled by the same text', () => {
    expect(inputs(given('a', 'a').past)).toEqual(['']);
  });
  it('hold what was typed last, after which nothing can be done again', () => {
    const undone = undoText(given('a', 'b')) ?? NO_HISTORY;
    const typed = changeText(undone, { input: 'ax', view: 'field' });
    expect(redoText(typed)).toBeUndefined();
    const cleared = replaceText(typed, NO_TEXT);
    expect(undoText(cleared)?.present).toEqual({ ...NO_TEXT, input: 'ax' });
  });
  it('are forgotten, the oldest first, where they are many or large', () => {
    const many = given(...Array.from({ length: 30 }, (_, place) => String(place)));
    expect(inputs(many.past)).toEqual(Array.from({ length: 20 }, (_, place) => String(place + 9)));
    const half = MOST_KEPT / 2;
    const large = given('a', 'x'.repeat(half), 'y'.repeat(half), 'z');
    expect(large.past.map(({ input }) => sizeOf(input))).toEqual([half, half]);
    expect(inputs(given('x'.repeat(MOST_KEPT + 1), 'a').past)).toEqual([]);
  });
});
