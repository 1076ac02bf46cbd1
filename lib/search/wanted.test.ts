import Fuse from 'fuse.js/min-basic';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { everyday } from './everyday.test-helper';
import { formerCodeNames } from './former-code-names.test-helper';
import { recordsOf } from './records';
import { createSearch } from './search';
import { wanted } from './wanted.test-helper';

const search = createSearch(recordsOf(catalogue), catalogue.searchCaptions, Fuse);

describe('what people search for is among the first hits', () => {
  it.each([...wanted, ...everyday, ...formerCodeNames])('%s: %s', (query, pages, top) => {
    const hits = search(query)
      .hits.slice(0, top)
      .map(({ record }) => record.href.split('#')[0] ?? '');
    expect(
      pages.split(' ').some((page) => hits.includes(page)),
      `${query}: ${hits.join(' ')}`,
    ).toBe(true);
  });
});
