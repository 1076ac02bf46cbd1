import { expect, it } from 'vitest';
import { deadLinks } from './links';

const pages = [
  {
    path: '/',
    html: '<a href="/550/">x</a> <a href="/551/">x</a> <a href="/550/#wire">x</a> <a href="/550/#nothing">x</a> <a href="https://example.com/x">x</a> <a href="#top">x</a>',
  },
  {
    path: '/550/',
    html: '<h2 id="wire">x</h2> <a href="/?q=a&amp;b">x</a> <img src="/icon.svg"> <a href="#wire">x</a>',
  },
];

it('links that lead nowhere are found, and no others', () => {
  expect(deadLinks(pages, new Set(['/', '/550/', '/icon.svg']), '')).toEqual([
    '/ leads to /551/, which is not there.',
    '/ leads to /550/#nothing, but the page has no such anchor.',
    '/ leads to #top, but the page has no such anchor.',
  ]);
});

it('under a sub-path as well', () => {
  const page = { path: '/', html: '<a href="/smtp/550/">x</a> <a href="/smtp/551/">x</a>' };
  expect(deadLinks([page], new Set(['/', '/550/']), '/smtp')).toEqual([
    '/ leads to /smtp/551/, which is not there.',
  ]);
});
