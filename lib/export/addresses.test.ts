import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { pagePaths } from '../publish/site-map';
import {
  addressProblems,
  listedAddresses,
  publishedAddresses,
  withNewAddresses,
} from './addresses';

describe('published addresses', () => {
  it('are pages and files that somebody may link to', () =>
    expect(
      publishedAddresses([
        '/robots.txt',
        '/550/',
        '/404.html',
        '/_headers',
        '/_kept/site-0a1b.bin',
        '/api/v1/codes.json',
      ]),
    ).toEqual(['/550/', '/api/v1/codes.json', '/robots.txt']));
  it('none may go', () => {
    expect(addressProblems(['/550/', '/551/'], ['/550/'])).toEqual([
      expect.stringMatching(/^\/551\/ .*put it back/),
    ]);
    expect(withNewAddresses(['/550/', '/551/'], ['/550/'])).toBe('/550/\n/551/\n');
  });
  it('a new one has to be put on the list', () => {
    const built = ['/550/', '/why/'];
    expect(addressProblems(['/550/'], built)).toEqual([
      expect.stringMatching(/^\/why\/ .*npm run addresses/),
    ]);
    const text = withNewAddresses(['/550/'], built);
    expect(addressProblems(listedAddresses(text), built)).toEqual([]);
  });
});

describe('data/addresses.txt', () => {
  const listed = listedAddresses(readFileSync('data/addresses.txt', 'utf8'));
  it('is sorted and names each once', () => expect(listed).toEqual([...new Set(listed)].sort()));
  it('has every page of the sitemap', () => {
    const built = [...new Set([...listed, ...pagePaths(catalogue)])];
    expect(addressProblems(listed, built)).toEqual([]);
  });
});
