import { createHash } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { faults } from './axe';
import { bare, islands } from './kinds';

const DARK = 'rgb(22, 21, 19)';
const LIGHT = 'rgb(251, 250, 247)';

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const choose = (page: Page, name: string) => page.getByLabel('Theme').selectOption(name);

test('a theme is chosen, remembered on other pages, and given up again', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/550/');
  await expect(page.getByLabel('Theme')).toHaveValue('');
  expect(await background(page)).toBe(LIGHT);
  await choose(page, 'Dark');
  expect(await background(page)).toBe(DARK);
  for (const path of ['/', '/bounce/', '/causes/', '/599/']) {
    await page.goto(path);
    await expect(page.getByLabel('Theme')).toHaveValue('dark');
    expect(await background(page), path).toBe(DARK);
  }
  await choose(page, 'System');
  expect(await background(page)).toBe(LIGHT);
  await page.goto('/550/');
  await expect(page.getByLabel('Theme')).toHaveValue('');
  expect(await background(page)).toBe(LIGHT);
});

test('without a choice the system decides, and a light page stays light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/550/');
  expect(await background(page)).toBe(DARK);
  await choose(page, 'Light');
  expect(await background(page)).toBe(LIGHT);
});

test('a page that comes back shows what was chosen on another one', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/550/');
  await page.goto('/551/');
  await choose(page, 'Dark');
  await page.goBack();
  await expect(page.getByLabel('Theme')).toHaveValue('dark');
  expect(await background(page)).toBe(DARK);
});

for (const path of ['/550/', '/', '/providers/gmail/'])
  test(`no frame of ${path} is painted in the other theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/about/');
    await choose(page, 'Dark');
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        if (document.body) seen.push(getComputedStyle(document.documentElement).backgroundColor);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(path);
    const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    await expect.poll(async () => (await seen()).length).toBeGreaterThan(3);
    expect([...new Set(await seen())]).toEqual([DARK]);
  });

test('every page has the one script of the theme, which its policy names by its hash', async ({
  request,
}) => {
  for (const path of [...bare, ...islands]) {
    const html = await (await request.get(path)).text();
    const scripts = [...html.matchAll(/<script data-theme="">([^<]*)<\/script>/g)];
    expect(scripts.length, path).toBe(1);
    const code = scripts[0]?.[1] ?? '';
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(400);
    const hash = createHash('sha256').update(code).digest('base64');
    expect(html, path).toMatch(/^.{0,99}<meta http-equiv="Content-Security-Policy"/);
    expect(html.slice(0, html.indexOf('<body')), path).toContain(`'sha256-${hash}'`);
  }
});

test('a page that needs no other script has none', async ({ page }) => {
  for (const path of ['/550/', '/causes/mailbox-full/', '/commands/rcpt-to/', '/compare/5.7.1/']) {
    await page.goto(path);
    const others = 'script:not([type="application/ld+json"], [data-theme])';
    expect(await page.locator(others).count(), path).toBe(0);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the system decides, and there is no switch', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/550/');
    await expect(page.getByLabel('Theme')).toBeHidden();
    expect(await page.locator('html').evaluate((root) => getComputedStyle(root).colorScheme)).toBe(
      'light dark',
    );
  });
});

for (const theme of ['Light', 'Dark'])
  test(`axe finds nothing where ${theme} is chosen against the system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === 'Dark' ? 'light' : 'dark' });
    await page.goto('/about/');
    await choose(page, theme);
    for (const path of ['/550/', '/', '/providers/orange/', '/api/', '/599/']) {
      await page.goto(path);
      expect(await faults(page), path).toEqual([]);
    }
  });
