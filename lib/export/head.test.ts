import { describe, expect, it } from 'vitest';
import { orderHead } from './head';

const PLACED =
  '<meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><link rel="stylesheet" href="/a.css"/>';
const SEARCH = '<link rel="search" href="/opensearch.xml"/>';
const TITLE = '<title>550</title>';
const IMAGE = '<meta property="og:image" content="/og/550.png"/>';
const WIDTH = '<meta property="og:image:width" content="1200"/>';
const ROBOTS = '<meta name="robots" content="noindex"/>';

const page = (...tags: string[]): string =>
  `<html><head>${PLACED}${tags.join('')}</head><body><a href="/550/">550</a></body></html>`;

describe('orderHead', () => {
  it('gives the same page, whichever part was ready first', () => {
    const wanted = page(TITLE, SEARCH, ROBOTS, IMAGE, WIDTH);
    expect(orderHead(page(SEARCH, TITLE, ROBOTS, IMAGE, WIDTH))).toBe(wanted);
    expect(orderHead(page(ROBOTS, TITLE, WIDTH, IMAGE, SEARCH))).toBe(wanted);
  });
  it('leaves characters, viewport and styles where they are, and loses nothing', () => {
    expect(orderHead(page())).toBe(page());
    expect(orderHead('<p>no head</p>')).toBe('<p>no head</p>');
  });
});
