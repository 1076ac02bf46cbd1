import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { box, hits } from './bounces';
import { copySite, host } from './host';

test.use({ serviceWorkers: 'allow' });

/** Waits until the page is under a service worker that has everything. */
const ready = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
  });

test('after one visit everything works with the server gone', async ({ page }) => {
  const folder = copySite();
  const { address, stop } = await host(folder);
  await page.goto(address);
  await ready(page);
  await stop();
  rmSync(folder, { recursive: true });

  await page.goto(`${address}/5.7.26/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not authenticated');
  await page.goto(`${address}/providers/gmail/`);
  await page.getByLabel(/^Filter the replies/).fill('quota');
  await expect(page.locator('[data-filter]:visible').first()).toContainText(/quota/i);
  await page.goto(`${address}/550`);
  await expect(page).toHaveURL(`${address}/550/`);

  const missing = await page.goto(`${address}/599/`);
  expect(missing?.status()).toBe(404);
  await expect(page.getByText('No standard defines this number')).toBeVisible();

  await page.goto(`${address}/?q=mail+box+ful`);
  await expect(hits(page).first()).toContainText(/full/i);
  await page
    .getByLabel('Paste your bounce')
    .fill('452 4.2.2 The email account that you tried to reach is over quota');
  await expect(page.getByRole('region', { name: 'Answer' })).toContainText(/mailbox is full/);
  await page.goto(`${address}/bounce/`);
  await page.getByLabel('Paste your bounce').fill('550 5.1.1 User unknown');
  await expect(page.getByRole('region', { name: 'Answer' })).toContainText('5.1.1');
});

test('a new version takes over at the next page load, and an open page keeps its own scripts', async ({
  page,
  context,
}) => {
  const folder = copySite();
  const { address, stop } = await host(folder);
  await page.goto(address);
  await ready(page);
  const open = await context.newPage();
  await open.goto(address);

  // The next version: another text on a page, other search records under another name, the old ones
  // gone.
  const records =
    readdirSync(join(folder, '_scripts')).find((name) => /^records-.*\.js$/.test(name)) ?? '';
  const edit = (path: string, from: string, to: string) => {
    const text = readFileSync(join(folder, path), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, path), text.replaceAll(from, to));
  };
  edit('550/index.html', '</h1>', ' (second version)</h1>');
  renameSync(join(folder, '_scripts', records), join(folder, '_scripts', 'records-second.js'));
  edit('index.html', records, 'records-second.js');
  const built = spawnSync('node_modules/.bin/tsx', ['scripts/pack.ts', folder], {
    encoding: 'utf8',
  });
  expect(built.status, built.stderr).toBe(0);

  const taken = page.evaluate(() =>
    new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
    ).then(() => true),
  );
  await open.evaluate(() =>
    navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => true),
  );
  await taken;
  await stop();
  rmSync(folder, { recursive: true });

  // The page that was open asks for the records of its own version only now.
  await box(open).fill('mail box ful');
  await expect(hits(open).first()).toContainText(/full/i);
  await page.goto(`${address}/550/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(second version)');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${address}/?q=greylisted`);
  await expect(hits(page).first()).toBeVisible();
  expect(asked.some((url) => url.endsWith('/records-second.js'))).toBe(true);
});

test('a host that fails half-way leaves the version that works', async ({ page }) => {
  const folder = copySite();
  const { address, stop } = await host(folder);
  await page.goto(address);
  await ready(page);
  const before = await page.evaluate(() => caches.keys());
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  writeFileSync(join(folder, 'sw.js'), worker.replace(/site-[0-9a-f]+\.bin/, 'site-gone.bin'));
  await page.evaluate(() =>
    navigator.serviceWorker.ready
      .then((registration) => registration.update())
      .catch(() => undefined),
  );
  await page.goto(`${address}/551/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual(before);
  await stop();
  rmSync(folder, { recursive: true });
});

test('nothing is kept where the visitor asks to save data', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto('/', { waitUntil: 'load' });
  await box(page).fill('550');
  await expect(hits(page).first()).toBeVisible();
  expect(
    await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
  ).toBe(0);
});

test('the site can be installed', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(href ?? '')).json();
  expect(manifest).toMatchObject({ start_url: '/', scope: '/', display: 'minimal-ui', lang: 'en' });
  // The drawing stands in the manifest itself: browsers load it under the page's policy, which
  // allows no image from an address.
  expect(
    manifest.icons.filter(({ src }: { src: string }) => src.startsWith('data:image/svg+xml,')),
  ).toHaveLength(1);
  for (const { src, sizes, type } of manifest.icons.filter(
    (icon: { src: string }) => !icon.src.startsWith('data:'),
  )) {
    const icon = await request.get(src);
    expect([src, icon.status(), icon.headers()['content-type']?.split(';')[0]]).toEqual([
      src,
      200,
      type,
    ]);
    if (type === 'image/png')
      expect(
        `${(await icon.body()).readUInt32BE(16)}x${(await icon.body()).readUInt32BE(20)}`,
      ).toBe(sizes);
  }
  expect(await page.locator('meta[name="theme-color"][media]').count()).toBe(2);
});
