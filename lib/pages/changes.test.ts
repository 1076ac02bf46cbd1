import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { changesAt, changesByDate } from './changes';

const change = (id: string, date: string, more: object = {}) =>
  ({ id, date, kind: 'came', where: 'provider', text: id, provider: 'cox', ...more }) as const;
const small = {
  ...catalogue,
  changes: [
    change('month', '2025-06'),
    change('new', '2026-11-29', { where: 'here' }),
    change('day', '2025-06-15'),
    change('code', '2026-11-29', { where: 'here', provider: undefined, code: '550' }),
  ],
};

describe('what has changed', () => {
  it('stands under its date, the newest first', () =>
    expect(
      changesByDate(small).map(({ date, changes }) => [date, changes.map(({ id }) => id)]),
    ).toEqual([
      ['2026-11-29', ['new', 'code']],
      ['2025-06-15', ['day']],
      ['2025-06', ['month']],
    ]));

  it('leads to the provider or the code that it is about', () =>
    expect(changesByDate(small)[0]?.changes.map(({ about }) => about)).toEqual([
      { name: 'Cox', href: '/providers/cox/' },
      { name: '550', href: '/550/' },
    ]));

  it('is told on the page of its provider, save what is new on this site alone', () =>
    expect(changesAt('cox', small).map(({ id }) => id)).toEqual(['day', 'month']));

  it('tells the moves to Yahoo where they happened', () => {
    for (const id of ['att', 'cox', 'comcast'])
      expect(changesAt(id, catalogue).some(({ text }) => text.includes('Yahoo'))).toBe(true);
  });
});
