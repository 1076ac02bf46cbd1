import { expect, type Page, test, type Worker } from '@playwright/test';
import { readText, requestsOf } from './bounces';
import { inPage, inWorker, openTo, type Ways } from './ways';

// A service worker would answer in place of the server that counts what arrives.
test.use({ serviceWorkers: 'block' });

async function arrivals(page: Page): Promise<string[]> {
  const seen: string[] = [];
  await page.context().route(/stolen/, (route) => {
    seen.push(decodeURIComponent(route.request().url()));
    return route.fulfill({ body: '', headers: { 'access-control-allow-origin': '*' } });
  });
  return seen;
}

const run = (where: Page | Worker, code: string): Promise<unknown> =>
  'goto' in where ? where.evaluate(code) : where.evaluate(code);

async function attempt(
  where: Page | Worker,
  ways: Ways,
  origin: string,
  allowed: readonly string[],
): Promise<string[]> {
  const got: string[] = [];
  for (const [name, code] of Object.entries(ways)) {
    if (allowed.includes(name)) continue;
    const to = `${origin}/stolen?${encodeURIComponent(name)}`;
    const through = await Promise.race([
      run(
        where,
        `(async () => { const to = ${JSON.stringify(to)}; try { return await (${code}); } catch { return false; } })()`,
      ),
      new Promise((done) => setTimeout(done, 3000, false)),
    ]);
    if (through === true) got.push(name);
  }
  return got;
}

for (const path of ['/bounce/', '/']) {
  for (const target of ['this site', 'another site']) {
    const own = target === 'this site';

    test(`a text cannot get out of ${path} to ${target}`, async ({ page, baseURL }) => {
      const seen = await arrivals(page);
      await page.goto(path);
      expect(
        await attempt(
          page,
          inPage,
          own ? (baseURL ?? '') : 'http://192.0.2.1',
          own ? openTo(path) : [],
        ),
      ).toEqual([]);
      expect(seen).toEqual([]);
    });

    test(`a text cannot get out of the reader of ${path} to ${target}`, async ({
      page,
      baseURL,
    }) => {
      const seen = await arrivals(page);
      await page.goto(path);
      const started = page.waitForEvent('worker');
      await page.getByLabel('Paste your bounce').fill('550 5.1.1 User unknown');
      const reader = await started;
      await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
      expect(
        await attempt(
          reader,
          inWorker,
          own ? (baseURL ?? '') : 'http://192.0.2.1',
          own ? openTo(path) : [],
        ),
      ).toEqual([]);
      expect(seen).toEqual([]);
    });
  }
}

test('the ways do work where nothing holds them', async ({ page }) => {
  const seen = await arrivals(page);
  await page.route('**/open/', (route) =>
    route.fulfill({ body: '<!doctype html><title>open</title><p>open', contentType: 'text/html' }),
  );
  await page.goto('/open/');
  const got = await attempt(page, inPage, 'http://192.0.2.1', ['WebSocket', 'EventSource']);
  expect(got).toEqual(
    expect.arrayContaining([
      'fetch',
      'XMLHttpRequest',
      'a worker made from a blob',
      'a string run as code',
      'script',
      'stylesheet',
    ]),
  );
  await expect
    .poll(() => seen.map((address) => address.split('?')[1]))
    .toEqual(
      expect.arrayContaining([
        'fetch',
        'beacon',
        'image',
        'frame',
        'form',
        'script in the page',
        'cache',
        'font',
      ]),
    );
});

test('the ways of a worker do work where nothing holds them', async ({ page }) => {
  const seen = await arrivals(page);
  await page.route('**/open/', (route) =>
    route.fulfill({ body: '<!doctype html><title>open</title><p>open', contentType: 'text/html' }),
  );
  await page.goto('/open/');
  const started = page.waitForEvent('worker');
  await page.evaluate(
    'window.open = new Worker(URL.createObjectURL(new Blob(["onmessage = () => {}"])))',
  );
  const got = await attempt(await started, inWorker, 'http://192.0.2.1', [
    'WebSocket',
    'EventSource',
  ]);
  expect(got).toEqual(
    expect.arrayContaining([
      'fetch',
      'XMLHttpRequest',
      'a worker made from a blob',
      'a string run as code',
      'cache',
    ]),
  );
  await expect
    .poll(() => seen.map((address) => address.split('?')[1]))
    .toEqual(expect.arrayContaining(['fetch', 'cache', 'font', 'importScripts', 'import']));
});

const marks = '\u0301'.repeat(100_000);

const pastes: Readonly<Record<string, string>> = {
  script: '<script>window.ran = 1</script>',
  'image with a handler': '<img src=x onerror="window.ran = 1">',
  SVG: '<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran = 1"><script>window.ran = 1</script></svg>',
  'end of the element': '</textarea></div></section><script>window.ran = 1</script><plaintext>',
  style: '<style>body { display: none }</style><link rel=stylesheet href=//192.0.2.1/x>',
  'frame and object':
    '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe><object data="data:text/html,<script>parent.ran = 1</script>"></object>',
  'link that runs':
    '<a href="javascript:window.ran = 1">550</a> [550](javascript:window.ran=1) javascript:window.ran=1',
  'fake marks': '<mark data-mark="enhanced" class="class-2">2.0.0 delivered</mark>',
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

test('a hostile paste is text and nothing else', async ({ page }) => {
  await page.goto('/bounce/');
  // Everything that a first answer needs is there once it can be copied.
  await page.getByLabel('Paste your bounce').fill('550 5.1.1 User unknown');
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
  const asked = requestsOf(page);
  page.on('dialog', (dialog) => dialog.dismiss().then(() => asked.push('dialog')));
  const answer = page.getByRole('region', { name: 'Answer' });
  const text = page.getByTestId('marked-text');
  for (const [place, [name, paste]] of Object.entries(pastes).entries())
    await test.step(name, async () => {
      await readText(page, `550 5.1.1 User ${place} unknown ${paste}`);
      await expect(text).toContainText(`User ${place} unknown`);
      await expect(answer).toBeVisible();
      expect(
        await answer
          .locator(
            'script, img, svg, iframe, object, form, style, link, meta, plaintext, [onload], [onerror], [href^="javascript"]',
          )
          .count(),
      ).toBe(0);
      expect(await page.evaluate('window.ran')).toBeUndefined();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(asked).toEqual([]);
    });
});
