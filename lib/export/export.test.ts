import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_TOOLS } from './chunk-names';
import { finish } from './finish';
import { sourceOf } from './hash';
import { headersFile, nginxLines, SECURITY_HEADERS } from './headers';
import { compiledAhead } from './later';
import { keptFiles } from './offline';
import { pack, unpack } from './pack';
import { policyOf, withPolicy } from './policy';
import { overBudget, pageKindOf, requestsOf, sizesOf } from './sizes';
import { hindrances, strip } from './strip';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

const push = (rows: string): string =>
  `<script>self.__next_f.push(${JSON.stringify([1, rows])})</script>`;

const page = (body: string, rows = '3:I[1,["$2"],"default"]\n'): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css" data-precedence="next"/><link rel="preload" as="script" href="/a.js"/><link rel="manifest" href="/manifest.json"/><link rel="icon" href="/icon.svg"/><script src="/a.js" async=""></script></head><body><div hidden=""><!--$--><!--/$--></div>${body}<script type="application/ld+json">{"a":1}</script>${push(rows)}</body></html>`;

const files = (address: string): string | undefined =>
  ({ '/a.css': 'a{color:red}\n', '/_filter/f.js': 'filter();\n' })[address];

describe('strip', () => {
  it('leaves the page without the framework, with its style inside', () => {
    expect(strip(page('<p>Number<!-- --> <!-- -->550</p>'), files)).toBe(
      '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><style>a{color:red}</style><link rel="icon" href="/icon.svg"/></head><body><p>Number 550</p><script type="application/ld+json">{"a":1}</script></body></html>',
    );
  });
  it('puts a script of our own into the page', () => {
    expect(
      strip(page('<script src="/_filter/f.js" defer="" data-own=""></script>'), files),
    ).toContain('<script>filter();</script>');
  });
  it('a page that needs nothing is let through', () =>
    expect(
      hindrances(page('<p>550</p>', '3:I[1,["$2"],"default"]\n4:I[2,["$2"],"$15"]\n')),
    ).toEqual([]));
  it('a client component is told by name', () =>
    expect(hindrances(page('', '72:I[5,["$2"],"Filter"]\n'))[0]).toContain('component Filter'));
  it.each(['<template id="B:0"></template>', '<div hidden id="S:0"></div>', '<!--$?-->'])(
    'a part that comes by script is refused: %s',
    (part) => {
      expect(hindrances(page(part))).toHaveLength(1);
    },
  );
});

describe('policy', () => {
  it('a page without scripts allows none', () => {
    const policy = policyOf('/550/', strip(page(''), files), '');
    expect(policy).toContain("script-src 'none'");
    expect(policy).toContain(`style-src ${sourceOf('a{color:red}')};`);
    expect(policy).not.toContain('unsafe');
  });
  it('a page of the framework allows its own files, and inline scripts by hash', () => {
    const policy = policyOf('/404.html', page(''), '');
    expect(policy).toContain("script-src 'self' 'sha256-");
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
      // The framework cuts its payload anywhere.
      bytes: bytes(
        page(push('1:{"lead":"<","recordsHref":"/smtp/search-'), 'records.js"}\n').replaceAll(
          '"/a.',
          '"/smtp/a.',
        ),
      ),
    },
    { path: '/550/index.html', bytes: bytes(page('').replaceAll('"/a.css"', '"/smtp/a.css"')) },
    { path: '/550/index.txt', bytes: bytes('1:') },
    { path: '/550/__next._tree.txt', bytes: bytes('1:') },
    { path: '/404/index.html', bytes: bytes(page('')) },
    { path: '/robots.txt', bytes: bytes('') },
    { path: '/a.css', bytes: bytes('b{}') },
    { path: '/a.js', bytes: bytes('x=1') },
    { path: '/later.js', bytes: bytes('y=1') },
    { path: '/search-records.js', bytes: bytes('export default []') },
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
      '/a.js',
      '/later.js',
      expect.stringMatching(/^\/_kept\/records-[0-9a-f]{12}\.js$/),
    ]);
  });
  it('names the records by their content, in the file and in the page', () => {
    expect(at('/index.html')).toContain(`/smtp${done.at(-1)?.path}`);
    expect(at('/index.html')).not.toContain('search-records');
  });
  it('lets the scripts that home starts be compiled ahead, and no others', () => {
    expect(at('/a.js')).toBe(compiledAhead('x=1'));
    expect(at('/later.js')).toBe('y=1');
  });
  it('finds the style under a sub-path', () =>
    expect(at('/550/index.html')).toContain('<style>b{}</style>'));
  it('says which page cannot be finished', () => {
    const bad = [{ path: '/550/index.html', bytes: bytes(page('', '7:I[5,[],"Filter"]\n')) }];
    expect(finish(bad, '', '').problems[0]).toMatch(/^\/550\/ holds the client component Filter/);
  });
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
  it('what works offline: pages and scripts, not the data for programs, not scripts for old browsers', () => {
    const some = [
      '/index.html',
      '/550/index.html',
      '/404.html',
      '/a.js',
      '/old.js',
      '/api/v1/codes.json',
      '/og/550.png',
    ];
    const home = '<script src="/smtp/old.js" noModule=""></script>';
    const kept = keptFiles(
      some.map((path) => ({ path, bytes: bytes(path === '/index.html' ? home : '') })),
      '/smtp',
    );
    expect(kept.map(({ path }) => path)).toEqual(['/', '/550/', '/404.html', '/a.js']);
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
    const sizes = sizesOf([{ path: '/550/', text: page(''), size: 20_000 }], '');
    expect(requestsOf(page(''))).toBe(3);
    expect(overBudget(sizes)).toEqual([
      expect.stringContaining('/550/) weighs 19.5 KB'),
      expect.stringContaining('/550/ needs 3 requests'),
    ]);
  });
  it('search is what home loads later: records and the scripts that its scripts name', () => {
    const sent = [
      {
        path: '/',
        text: '<script src="/smtp/_next/static/chunks/a.js"></script><script src="/smtp/_next/static/chunks/o.js" noModule=""></script>',
        size: 1,
      },
      {
        path: '/_next/static/chunks/a.js',
        text: 'v(t=>Promise.all(["static/chunks/b.js"].map(l)));v(t=>Promise.all(["static/chunks/m.js"].map(l)));v(t=>Promise.all(["static/chunks/w.js"].map(l)))',
        size: 10,
      },
      { path: '/_next/static/chunks/b.js', text: '', size: 100 },
      { path: '/_next/static/chunks/m.js', text: '"__substg1."', size: 5 },
      { path: '/_next/static/chunks/w.js', text: `"${ANSWER_TOOLS}"`, size: 7 },
      { path: '/_next/static/chunks/o.js', text: '', size: 1000 },
      { path: '/_kept/records-1.js', text: '', size: 10_000 },
    ];
    const sizes = sizesOf(sent, '/smtp');
    expect(sizes.find(({ name }) => name.startsWith('scripts'))?.size).toBe(10);
    expect(sizes.find(({ name }) => name.startsWith('search'))?.size).toBe(10_100);
    expect(sizes.find(({ name }) => name.includes('.msg'))?.size).toBe(5);
    expect(sizes.find(({ name }) => name.startsWith('copying'))?.size).toBe(7);
  });
});

describe('headers', () => {
  it('name each folder whose files never change', () => {
    expect(headersFile('/smtp')).toContain(
      '/smtp/_kept/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    );
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
