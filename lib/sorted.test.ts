import { expect, it } from 'vitest';
import { firstPast } from './sorted';

it('finds the first item past a limit', () => {
  const ordered = [1, 3, 3, 7];
  expect([0, 1, 3, 5, 7].map((limit) => firstPast(ordered, (item) => item > limit))).toEqual([
    0, 1, 3, 3, 4,
  ]);
  expect(firstPast([], () => true)).toBe(0);
});
