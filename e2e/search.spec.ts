import { expect, test } from '@playwright/test';
import { box, hits } from './bounces';

test('a number is answered first, and Enter opens its page', async ({ page }) => {
  await page.goto('/');
  // The page may not be awake yet.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type('550');
  await expect(hits(page).first()).toContainText('550');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/550\/$/);
});

test('a typing mistake is forgiven', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('mail box ful');
  const first = hits(page).first();
  await expect(first).toContainText(/full/i);
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/full/i);
});

test('each result has its kind, a line and the matched part marked', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('mailbox full');
  const cause = hits(page).filter({ hasText: 'cause' }).first();
  await expect(cause.locator('mark').first()).toHaveText('Mailbox');
  await box(page).fill('TSS04');
  await expect(hits(page).first()).toContainText(/reply.*Yahoo.*4\.7\.0/s);
  await box(page).fill('511');
  await expect(
    hits(page).and(page.getByRole('option', { name: /^5\.1\.1 Mailbox/ })),
  ).toContainText('Not the same as 511');
});

test('a screen reader hears how many there are and which is the best', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('5.7.26');
  const heard = (text: RegExp) =>
    expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);
  await heard(/results?, the best is 5\.7\.26/);
  await box(page).fill('TSS04');
  await heard(/the best is TSS04, Yahoo/);
  await box(page).fill('qqqqzzzz mailbox');
  await heard(/Found: “mailbox”; not found: “qqqqzzzz”/);
});

test('nothing moves while somebody types', async ({ page }) => {
  await page.goto('/');
  const input = box(page);
  const places = () =>
    page.evaluate(() =>
      ['#q', 'label', 'h1', '#main', '#codes']
        .map((name) => JSON.stringify(document.querySelector(name)?.getBoundingClientRect()))
        .join(),
    );
  const before = await places();
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
    }).observe({ type: 'layout-shift' });
  });
  for (const letter of 'mailbox full') {
    await input.press(letter);
    expect(await places()).toBe(before);
  }
  await expect(hits(page).first()).toBeVisible();
  expect(await places()).toBe(before);
  expect(
    await page.evaluate(() => (window as unknown as { readonly shifts: readonly number[] }).shifts),
  ).toEqual([]);
});

test('nothing found says what to try', async ({ page }) => {
  await page.goto('/?q=qqqqzzzz');
  await expect(page.getByText('No results for')).toContainText('Try a code');
  await expect(page.getByText('No results for')).toContainText('paste the whole message');
});

test('an unknown code shows the nearest ones, and unknown words are named', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('599');
  await expect(page.getByText('No results for')).toContainText('Similar codes');
  await expect(hits(page).first()).toBeVisible();
  await page.goto('/?q=qqqqzzzz+mailbox');
  await expect(
    page.getByText('Found: “mailbox”; not found: “qqqqzzzz”.', { exact: true }),
  ).toBeVisible();
});
