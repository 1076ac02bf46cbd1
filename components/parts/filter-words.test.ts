import { describe, expect, it } from 'vitest';
import { matchesFilter, splitFilter } from './filter-words';

const matches = (text: string, typed: string) => matchesFilter(text, splitFilter(typed));

describe('the filter of a list', () => {
  it.each(['quota', 'QUOTA', 'box over', '  4.2.2  ', 'quo'])('finds %j', (typed) =>
    expect(matches('4.2.2 Mailbox over quota', typed)).toBe(true),
  );
  it('wants every word', () => expect(matches('over quota', 'over limit')).toBe(false));
  it('leaves everything where nothing is typed', () => {
    expect(matches('over quota', '')).toBe(true);
    expect(splitFilter('  ')).toEqual([]);
  });
});
