import { expect, it } from 'vitest';
import { filled } from './filled';
import { pluralOf } from './plural';

const lines = { one: '{count} line', other: '{count} lines' };

it.each([
  [0, '0 lines'],
  [1, '1 line'],
  [2, '2 lines'],
  [21, '21 lines'],
])('%i has the form of its language', (count, text) => expect(pluralOf(count, lines)).toBe(text));

it('a form that a language does not have is never needed', () =>
  expect(pluralOf(1, { other: 'x{count}' })).toBe('x1'));

it('what is filled in is not filled itself', () =>
  expect(filled('{a} and {b}', { a: '{b}', b: '{a}' })).toBe('{b} and {a}'));
