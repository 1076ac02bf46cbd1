import { expect, test } from '@playwright/test';

test('a text for a ticket is copied as it is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/link/help-desk/');
  const cause = page.locator('details:has(#mailbox-full)');
  await cause.locator('summary').click();
  await cause.getByRole('button', { name: 'Copy' }).first().click();
  await expect(cause.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe(await cause.locator('pre').first().textContent());
  expect(text).toMatch(/https?:\/\/\S+\/causes\/mailbox-full\/\n/);
});

test('the page of a cause leads to its text, which is open then', async ({ page }) => {
  await page.goto('/causes/mailbox-full/');
  await page.getByRole('link', { name: 'This page as text for help desks' }).click();
  const text = page.locator('#mailbox-full pre').first();
  await expect(text).toBeInViewport();
  await expect(page.locator('details:has(#mailbox-full) summary')).toBeInViewport();
});

test('the head of a code page leads to the texts', async ({ page }) => {
  await page.goto('/5.7.1/');
  const head = page.locator('header').filter({ has: page.getByRole('heading', { level: 1 }) });
  await head.getByRole('link', { name: 'Texts for help desks' }).click();
  await expect(page).toHaveURL(/\/link\/help-desk\/$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the texts can be unfolded and read', async ({ page }) => {
    await page.goto('/link/help-desk/');
    const cause = page.locator('details:has(#greylisted)');
    await cause.locator('summary').click();
    await expect(cause.locator('pre').first()).toBeVisible();
    await expect(cause.getByRole('button')).toHaveCount(0);
  });
});

test('QR codes and badges are pictures', async ({ request }) => {
  for (const file of ['qr/5.7.26.svg', 'qr/mailbox-full.svg', 'badge/550.svg']) {
    const answer = await request.get(`/link/${file}`);
    expect(answer.headers()['content-type'], file).toContain('image/svg+xml');
    expect(await answer.text()).toMatch(/^<svg /);
  }
});
