import { expect, type Page, test } from '@playwright/test';
import { box, hits } from './bounces';
import { bare, islands } from './kinds';

/**
 * What the browser's policy refused on a page; a page that breaks its own policy is broken
 * somewhere.
 */
async function refusals(page: Page): Promise<string[]> {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(error.message));
  return refused;
}

for (const path of bare) {
  test(`${path} is one request and runs nothing but its own`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const refused = await refusals(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(asked).toEqual([path]);
    expect(refused).toEqual([]);
    expect(await page.locator('script[src]').count()).toBe(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The style arrived with the page.
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  });
}

test.describe('with its service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  for (const path of islands) {
    test(`${path} keeps to its own policy, whatever is done on it`, async ({ page }) => {
      const refused = await refusals(page);
      await page.goto(path);
      if (path === '/') {
        await box(page).fill('mail box ful');
        await expect(hits(page).first()).toBeVisible();
      }
      if (path !== '/599/') {
        await page.getByLabel('Paste your bounce').fill('550 5.1.1 User unknown');
        await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
      }
      expect(refused).toEqual([]);
    });
  }
});

test('the table can be read before any script has loaded', async ({ page }) => {
  await page.route('**/*.js', () => {});
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('link', { name: '550', exact: true })).toBeVisible();
});

test('every page says what it allows, and the host says the rest', async ({ request }) => {
  for (const path of [...bare, ...islands]) {
    const response = await request.get(path);
    const html = await response.text();
    const policy =
      /^<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
        html,
      )?.[1] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe');
    expect(response.headers()).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    });
  }
});

test('what is sent is compressed, and kept for ever only where its name says what is in it', async ({
  page,
}) => {
  const answers = new Map<string, Record<string, string>>();
  page.on('response', async (response) =>
    answers.set(new URL(response.url()).pathname, await response.allHeaders()),
  );
  await page.goto('/', { waitUntil: 'networkidle' });
  const scripts = () => [...answers].filter(([path]) => path.startsWith('/_scripts/'));
  // Headers arrive after the page says that it is idle.
  await expect.poll(() => scripts().length).toBeGreaterThan(1);
  await expect.poll(() => answers.get('/')?.['content-encoding']).toBe('br');
  expect(answers.get('/')).toMatchObject({ 'cache-control': 'no-cache' });
  for (const [path, headers] of scripts())
    expect(headers, path).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' });
});
