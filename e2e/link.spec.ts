import { expect, test } from '@playwright/test';

const rules = '[data-lines]:has-text("endif")';

test('an address goes into all lines, and into what is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/link/');
  const field = page.getByLabel('Site address in the lines');
  const own = await field.inputValue();
  expect(own).toBe(new URL(page.url()).origin);
  await field.fill('https://mail-help.example/smtp/');
  const texts = await page.locator('[data-lines]').allTextContents();
  expect(texts.filter((text) => text.includes(own))).toEqual([]);
  expect(
    texts.filter((text) => text.includes('https://mail-help.example/smtp/')).length,
  ).toBeGreaterThan(20);
  const block = page
    .locator('figure', { hasText: 'reject_footer' })
    .filter({ hasText: 'endif' })
    .first();
  await block.getByRole('button', { name: 'Copy' }).click();
  await expect(block.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('See https://mail-help.example/smtp/');
});

test('the command that shows a real rejection is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/link/');
  const part = page.locator('section', {
    has: page.getByRole('heading', { name: 'What this does' }),
  });
  await part.getByRole('button', { name: 'Copy' }).click();
  await expect(part.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\nswaks --server localhost /);
});

test('what would break a line goes into none', async ({ page }) => {
  await page.goto('/link/');
  const field = page.getByLabel('Site address in the lines');
  const before = await page.locator(rules).first().textContent();
  await field.fill('https://mail-help.example/"; <img src=x>');
  await expect(page.getByRole('status')).toContainText('cannot use this address');
  expect(await page.locator(rules).first().textContent()).toBe(before);
  expect(await page.locator('main img').count()).toBe(0);
});

test('an address without https:// is refused with the reason', async ({ page }) => {
  await page.goto('/link/');
  const field = page.getByLabel('Site address in the lines');
  await field.fill('mail-help.example');
  await expect(page.getByRole('status')).toContainText('Begin the address with https://');
  await field.fill('https://mail-help.example');
  await expect(page.getByRole('status')).toHaveText('');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('all lines are there, and nothing that does not work', async ({ page }) => {
    await page.goto('/link/#postfix');
    await expect(page.locator(rules).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Exim', exact: true })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Site address in the lines' })).toHaveCount(0);
  });
});
