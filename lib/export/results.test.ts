import { describe, expect, it } from 'vitest';
import { poorResults } from './results';

const page = (path: string, title: string, description: string) => ({
  path,
  html: `<head><title>${title}</title><meta name="description" content="${description}"/></head>`,
});

describe('what search engines show of a page', () => {
  it('may be as long as they show, with characters counted as they are read', () => {
    const title = `${'t'.repeat(64)}&amp;`;
    expect(poorResults([page('/550/', title, `${'d'.repeat(154)}&#x27;`)])).toEqual([]);
  });
  it('must not be longer', () => {
    expect(poorResults([page('/550/', 't'.repeat(66), 'd'.repeat(156))])).toEqual([
      `/550/: the title has 66 characters, 65 at most: ${'t'.repeat(66)}`,
      `/550/: the description has 156 characters, 155 at most: ${'d'.repeat(156)}`,
    ]);
  });
  it('must differ from page to page', () => {
    expect(poorResults([page('/550/', 'One', 'Same'), page('/551/', 'Two', 'Same')])).toEqual([
      '/551/ has the same description as /550/: Same',
    ]);
  });
  it('is not asked of an address that has moved', () => {
    const moved = '<title>One</title><meta http-equiv="refresh" content="0; url=/551/"/>';
    expect(poorResults([page('/551/', 'One', 'Two'), { path: '/550/', html: moved }])).toEqual([]);
  });
  it('must not be missing', () => {
    expect(poorResults([{ path: '/550/', html: '<title>One</title>' }])).toEqual([
      '/550/ has no description.',
    ]);
  });
});
