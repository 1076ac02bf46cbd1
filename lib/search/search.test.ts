import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { recordsOf } from './records';
import { createSearch } from './search';

const search = createSearch(recordsOf(catalogue), Fuse);
const first = (query: string): string[] =>
  search(query)
    .slice(0, 3)
    .map(({ record }) => record.href);

describe('search', () => {
  it('answers an exact code first', () => expect(first('550')[0]).toBe('/550/'));
  it.each(['mailbox full', 'mailbox ful', 'mailbox fulll', 'full mailbox'])('%s', (query) => expect(first(query)).toContain('/causes/mailbox-full/'));
  it('greylisting', () => expect(first('greylisting')).toContain('/causes/greylisted/'));
  it('a command', () => expect(first('RCPT TO')).toContain('/commands/rcpt-to/'));

  it('finds nothing in nonsense', () => expect(search('qqqqzzzz')).toEqual([]));
  it('shows no page twice, ten at most', () => {
    const hrefs = search('mail').map(({ record }) => record.href);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs.length).toBeLessThanOrEqual(10);
  });
  it('says which words were found', () => expect(search('blacklisted')[0]?.why).toMatch(/black/i));
});
