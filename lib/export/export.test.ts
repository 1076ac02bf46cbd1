import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besidePages } from './beside-pages';
import { finish } from './finish';
import { sourceOf } from './hash';
import { headersFile, isOpen, nginxLines, SECURITY_HEADERS } from './headers';
import { unexpected } from './next-output';
import { keptFiles } from './offline';
import { pack, unpack } from './pack';
import { policyOf, withPolicy } from './policy';
import { overBudget, pageKindOf, requestsOf, sizesOf } from './sizes';
import { strip } from './strip';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

const ISLAND =
  '<div data-island="home"><p>box</p></div><script type="application/json">{"a":1}</script><script type="module" src="/_scripts/i.js"></script><script type="module" src="/_scripts/c.js"></script>';

/** As Next exports it. */
const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css" data-precedence="next"/><link rel="preload" as="script" href="/a.js"/><link rel="manifest" href="/manifest.json"/><link rel="icon" href="/icon.svg"/><script src="/a.js" async=""></script></head><body><div hidden=""><!--$--><!--/$--></div>${body}<script type="application/ld+json">{"a":1}</script><script>self.__next_f.push([1,"3:I[1]"])</script></body></html>`;

const files = (address: string): string | undefined =>
  ({ '/a.css': 'a{color:red}\n', '/_scripts/f.js': 'filter();\n' })[address];

describe('strip', () => {
  it('leaves the page without the framework, with its style inside', () => {
    expect(strip(page('<p>Number<!-- --> <!-- -->550</p>'), files)).toBe(
      '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><style>a{color:red}</style><link rel="icon" href="/icon.svg"/></head><body><p>Number 550</p><script type="application/ld+json">{"a":1}</script></body></html>',
    );
  });
  it('puts the script of the theme into every page, and keeps its mark', () =>
    expect(
      strip(page('<script src="/_scripts/f.js" data-own="" data-theme=""></script>'), files),
    ).toContain('<script data-theme="">filter();</script>'));
  it('puts a script of our own into the page', () => {
    expect(
      strip(page('<script src="/_scripts/f.js" defer="" data-own=""></script>'), files),
    ).toContain('<script>filter();</script>');
  });
  it('leaves an island with its values and its scripts', () => {
    const done = strip(page(ISLAND), files);
    expect(done).toContain(ISLAND);
    expect(done).toContain('<link rel="manifest"');
    expect(done).not.toContain('__next');
  });
});

describe('what is assumed of the framework', () => {
  it('holds for a page, and for one with an island', () => {
    expect(unexpected(strip(page('<p>550</p>'), files))).toEqual([]);
    expect(unexpected(strip(page(ISLAND), files))).toEqual([]);
  });
  it.each([
    ['a part that comes by script', '<template id="B:0"></template>', 'render it at build'],
    ['a part that came by script', '<div hidden id="S:0"></div>', 'render it at build'],
    ['a part that is awaited', '<!--$?-->', 'render it at build'],
    ['a comment of another kind', '<p>5<!--#-->50</p>', 'contains a comment'],
    ['a script under another name', '<img src="/_next/a.png"/>', 'of the framework'],
    ['a style that was not found', '<link rel="stylesheet" href="/b.css"/>', 'a style sheet'],
    ['a second island', ISLAND + ISLAND, 'more than one island'],
    ['an island without values', ISLAND.replace('/json', '/text'), 'without its script'],
    ['an island without a script', ISLAND.replaceAll('module', 'text'), 'without its script'],
  ])('does not hold for %s', (_, body, problem) => {
    expect(unexpected(strip(page(body), files)).join()).toContain(problem);
  });
  it('does not hold for a page without its style', () => {
    expect(unexpected(strip(page(''), () => undefined)).join()).toContain('no inline style');
  });
});

describe('policy', () => {
  it('a page without scripts allows none', () => {
    const policy = policyOf('/550/', strip(page(''), files), '');
    expect(policy).toContain("script-src 'none'");
    expect(policy).toContain(`style-src ${sourceOf('a{color:red}')};`);
    expect(policy).not.toContain('unsafe');
  });
  it('a page with an island allows the site’s own files', () => {
    const policy = policyOf('/404.html', strip(page(ISLAND), files), '');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("form-action 'self'");
  });
  it('where a mail is pasted nothing may leave', () => {
    expect(policyOf('/bounce/', page(''), 'https://codes.example.com')).toMatch(
      /connect-src 'none'; form-action 'none'; worker-src blob:$/,
    );
    expect(policyOf('/', page(''), '')).toContain(
      "connect-src 'none'; form-action 'none'; worker-src blob: 'self'",
    );
    expect(policyOf('/', page(''), 'https://codes.example.com')).toContain(
      'connect-src https://codes.example.com/robots.txt;',
    );
  });
  it('stands directly behind the character set', () => {
    expect(withPolicy('/550/', page(''), '')).toContain(
      '<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src',
    );
    expect(() => withPolicy('/550/', '<head></head>', '')).toThrow('/550/');
  });
});

describe('finish', () => {
  const exported = [
    {
      path: '/index.html',
      bytes: bytes(page(ISLAND).replaceAll('"/a.', '"/smtp/a.')),
    },
    { path: '/550/index.html', bytes: bytes(page('').replaceAll('"/a.css"', '"/smtp/a.css"')) },
    { path: '/550/index.txt', bytes: bytes('1:') },
    { path: '/550/__next._tree.txt', bytes: bytes('1:') },
    { path: '/404/index.html', bytes: bytes(page('')) },
    { path: '/robots.txt', bytes: bytes('') },
    { path: '/a.css', bytes: bytes('b{}') },
    { path: '/_next/static/a.js', bytes: bytes('x=1') },
    { path: '/_scripts/names.json', bytes: bytes('{}') },
    { path: '/_scripts/boxes-1.js', bytes: bytes('y=1') },
  ];
  const { files: done, problems } = finish(exported, '/smtp', '');
  const at = (path: string) => text(done.find((file) => file.path === path)?.bytes);

  it('takes away what nobody asks for', () => {
    expect(problems).toEqual([]);
    expect(done.map(({ path }) => path)).toEqual([
      '/index.html',
      '/550/index.html',
      '/robots.txt',
      '/a.css',
      '/_scripts/boxes-1.js',
    ]);
  });
  it('finds the style under a sub-path', () =>
    expect(at('/550/index.html')).toContain('<style>b{}</style>'));
  it('says which page cannot be finished', () => {
    const bad = [{ path: '/550/index.html', bytes: bytes(page('<!--$?-->')) }];
    expect(finish(bad, '', '').problems[0]).toMatch(
      /^\/550\/ contains a part that comes by script/,
    );
  });
  it('says which file beside a page is the framework’s under another name', () => {
    const at = (path: string) => ({ path, bytes: bytes('') });
    const renamed = [...exported, at('/550/index.rsc'), at('/550/feed.json'), at('/llms.txt')];
    expect(finish(renamed, '/smtp', '').problems).toEqual([
      expect.stringMatching(/^\/550\/index\.rsc is not one of our files/),
    ]);
  });
});

it('the data of a code stand beside its page as well', () => {
  const some = ['/api/v1/codes/5.7.26.json', '/api/v1/codes.json', '/manifest.json'].map(
    (path) => ({
      path,
      bytes: bytes(path),
    }),
  );
  expect(besidePages(some)).toEqual([
    { path: '/5.7.26.json', bytes: bytes('/api/v1/codes/5.7.26.json') },
  ]);
});

describe('pack', () => {
  it('gives back every file byte for byte', () => {
    const chunk = fc.oneof(
      fc.uint8Array({ maxLength: 100 }),
      fc.constantFrom(bytes('x'.repeat(130)), bytes('Mailbox full. '.repeat(9))),
    );
    const file = fc.record({
      path: fc.string(),
      bytes: fc.array(chunk).map((chunks) => new Uint8Array(chunks.flatMap((part) => [...part]))),
    });
    fc.assert(
      fc.property(fc.array(file), (some) => {
        expect(unpack(pack(some))).toEqual(some);
      }),
    );
  });
  it('repeats and runs as well', () => {
    const some = [
      'x'.repeat(500),
      `${'Mailbox full. '.repeat(20)}a`,
      `${'Mailbox full. '.repeat(20)}b`,
      '',
    ].map((content, i) => ({
      path: `/${i}/`,
      bytes: bytes(content),
    }));
    const packed = pack(some);
    expect(unpack(packed)).toEqual(some);
    expect(packed.length).toBeLessThan(350);
  });
  it('what works offline: pages and scripts, not the data for programs', () => {
    const some = ['/index.html', '/550/index.html', '/404.html', '/a.js', '/api/v1/codes.json'];
    const kept = keptFiles(some.map((path) => ({ path, bytes: bytes('') })));
    expect(kept.map(({ path }) => path)).toEqual(['/', '/550/', '/404.html', '/a.js']);
  });
});

describe('the comparisons', () => {
  it('are not kept, but their list is', () => {
    const some = ['/compare/index.html', '/compare/5.7.1/index.html'];
    const kept = keptFiles(some.map((path) => ({ path, bytes: bytes('') })));
    expect(kept.map(({ path }) => path)).toEqual(['/compare/']);
  });
});

describe('sizes', () => {
  it.each([
    ['/', 'home'],
    ['/550/', 'code'],
    ['/5.7.26/', 'code'],
    ['/5xx/', 'other'],
    ['/x.7/', 'other'],
    ['/providers/', 'other'],
    ['/providers/gmail/', 'provider'],
    ['/404.html', 'not found'],
  ])('%s is a page of the kind %s', (address, kind) => expect(pageKindOf(address)).toBe(kind));

  it('a page that has grown is told, and one that asks for more', () => {
    const grown = strip(page(ISLAND), files);
    expect(requestsOf(grown)).toBe(3);
    expect(overBudget(sizesOf([{ path: '/550/', text: grown, size: 20_000 }], {}))).toEqual([
      expect.stringContaining('/550/) weighs 19.5 KB'),
      expect.stringContaining('/550/ needs 3 requests'),
    ]);
  });
  it('a load is all files of its scripts', () => {
    const sent = [
      { path: '/_scripts/i.js', text: '', size: 10 },
      { path: '/_scripts/c.js', text: '', size: 5 },
      { path: '/_scripts/s.js', text: '', size: 100 },
      { path: '/_scripts/r.js', text: '', size: 10_000 },
    ];
    const sizes = sizesOf(sent, {
      boxes: ['i.js', 'c.js'],
      search: ['s.js'],
      records: ['r.js'],
    });
    expect(sizes.find(({ name }) => name.startsWith('scripts'))?.size).toBe(15);
    expect(sizes.find(({ name }) => name.startsWith('search'))?.size).toBe(10_100);
  });
});

describe('headers', () => {
  it('name each folder whose files never change', () => {
    expect(headersFile('/smtp')).toContain(
      '/smtp/_kept/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    );
  });
  it('any origin may fetch the data, and each file is named by one rule', () => {
    const open = ['550.json', 'api/v1/codes.json', 'api/v1/codes.csv', 'api/v1/a.notice.txt'];
    const closed = ['550/index.html', 'api/index.html', 'robots.txt', 'sw.js', '_kept/site-1.bin'];
    const rules = headersFile('')
      .split('\n')
      .filter((_, place, all) => all[place + 1]?.includes('Access-Control-Allow-Origin: *'));
    const matching = (path: string) =>
      rules.filter((rule) => {
        const [start = '', end = ''] = rule.split('*');
        return `/${path}`.startsWith(start) && path.endsWith(end);
      });
    for (const path of open) expect([isOpen(path), matching(path).length], path).toEqual([true, 1]);
    for (const path of closed)
      expect([isOpen(path), matching(path).length], path).toEqual([false, 0]);
  });
  it('the README has the lines for nginx as they are tried', () => {
    const readme = readFileSync('README.md', 'utf8');
    const { http, server } = nginxLines('/srv/out', '');
    expect(readme).toContain(http);
    expect(readme).toContain(server);
  });
  it('nginx says the same', () => {
    const { server } = nginxLines('/srv/out', '');
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(server).toContain(`add_header ${name} "${value}" always;`);
  });
});
