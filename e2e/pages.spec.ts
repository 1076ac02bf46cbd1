import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const kinds = [
  '/',
  '/550/',
  '/200/',
  '/421/',
  '/functions/',
  '/commands/',
  '/commands/rcpt-to/',
  '/causes/',
  '/causes/mailbox-full/',
  '/bounce/',
  '/about/',
  '/599/',
];

for (const path of kinds) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}

test('axe finds nothing on results', async ({ page }) => {
  await page.goto('/?q=mailbox');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByLabel('Paste your bounce').fill('550 5.1.1 User unknown');
  await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('a code page has its parts in order', async ({ page }) => {
  await page.goto('/550/');
  await expect(page).toHaveTitle(/^550 /);
  const parts = await page.locator('h2').allTextContents();
  const names = parts.map((part) => part.replace(/\s*#$/, '').trim());
  const wanted = ['Will it be tried again?', 'Who has to act', 'What to do', 'On the wire', 'What the standards say', 'Often confused with', 'Sources'];
  expect(names.filter((name) => wanted.includes(name))).toEqual(wanted);
  await page.getByRole('link', { name: /^551/ }).last().click();
  await expect(page).toHaveURL(/\/551\/$/);
});

test('a code without a page is answered by its digits', async ({ page }) => {
  const answer = await page.goto('/599/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByText('No standard defines this number')).toBeVisible();
  await expect(page.getByText('Permanent', { exact: false }).first()).toBeVisible();
  await page.goto('/5.9.9/');
  await expect(page.getByText('not in the registry')).toBeVisible();
});

test('an address that means a code leads to it', async ({ page }) => {
  for (const path of ['/code/550', '/550-mailbox', '/smtp%20550/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'You probably want' })).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: '550' })).toBeVisible();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table leads to a code and the code page is whole', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByLabel('Paste your bounce')).toBeHidden();
    await page.getByRole('link', { name: '550', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible();
  });

  test('functions, commands and causes can be read', async ({ page }) => {
    for (const path of ['/functions/', '/commands/', '/causes/']) {
      await page.goto(path);
      expect(await page.locator('main a').count()).toBeGreaterThan(10);
    }
  });
});

for (const width of [320, 360, 1280]) {
  test(`nothing is cut off at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/', '/550/', '/commands/rcpt-to/', '/causes/mailbox-full/', '/functions/']) {
      await page.goto(path);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wider, path).toBeLessThanOrEqual(0);
    }
  });
}
