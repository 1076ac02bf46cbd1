import { expect, test } from '@playwright/test';

test('a number is answered first, and Enter opens its page', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('550');
  await expect(page.getByRole('option').first()).toContainText('550');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/550\/$/);
});

test('a typing mistake is forgiven', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('mail box ful');
  const first = page.getByRole('option').first();
  await expect(first).toContainText(/full/i);
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/full/i);
});

test('arrows choose, Escape clears', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('combobox');
  await field.fill('syntax');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await field.press('ArrowDown');
  await field.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', 'result-1');
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('a search stands in the address and is honoured from there', async ({ page }) => {
  await page.goto('/?q=greylisting');
  await expect(page.getByRole('combobox')).toHaveValue('greylisting');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('combobox').fill('mailbox full');
  await expect(page).toHaveURL(/\?q=mailbox\+full$/);
});

test('somebody’s address or a long text never gets into the address', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('combobox');
  await field.fill('maria@example.org');
  await expect(page.getByLabel('Paste your bounce')).toHaveValue('maria@example.org');
  expect(page.url()).not.toContain('maria');
  await field.fill(`550 ${'too long for an address '.repeat(4)}`);
  expect(new URL(page.url()).search).toBe('');
});

test('nothing found says what to try', async ({ page }) => {
  await page.goto('/?q=qqqqzzzz');
  await expect(page.getByText('Nothing found for')).toBeVisible();
});
