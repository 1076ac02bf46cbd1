import { expect, test } from '@playwright/test';
import { faults } from './axe';
import { answer, box, openReasons, readText } from './bounces';

test('what is only likely is said to be so, beside what else it may be', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill('550 5.7.1 Message rejected');
  await expect(answer(page)).toContainText('Your message was not delivered: probably ');
  await expect(answer(page).locator('dd').last()).toHaveText('probably');
  await openReasons(page);
  await expect(answer(page).getByText('It may also be that ')).toBeVisible();
  await expect(answer(page).getByRole('link', { name: /\(probably\)$/ })).toBeVisible();
});

test('a reason that the text does not tell is not guessed at', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill('554 Sorry, it is what it is');
  await expect(page.locator('[data-part="verdict"]')).toContainText(
    /we cannot tell why|the text gives no reason/,
  );
  await openReasons(page);
  const reasons = answer(page).locator('details', { hasText: 'How we know' });
  await expect(reasons).toContainText(
    'All we know for certain: a mail server rejected it permanently.',
  );
  await expect(answer(page)).not.toContainText(/probably|may also/i);
  await expect(reasons.getByRole('link')).toHaveCount(0);
  await expect(page.locator('mark[data-mark="words"], #legend-words')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the words that say so are marked and explained, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/bounce/');
    await box(page).fill('550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown');
    await expect(answer(page)).toContainText('User unknown”');
    const words = page.locator('mark[data-mark="words"]');
    await expect(words.last()).toHaveText(/unknown$/);
    await expect(words.last()).toHaveCSS('border-bottom-style', 'double');
    const legend = page.locator('#legend-words');
    await expect(legend).toContainText('text that shows the cause');
    const stop = page.locator('mark[tabindex="0"]');
    await stop.focus();
    await stop.press('ArrowLeft');
    await expect(page.locator('mark:focus')).toHaveAttribute('data-mark', 'words');
    await expect(legend).toHaveAttribute('data-active', 'true');
    expect(await faults(page)).toEqual([]);
    await readText(page, '550');
    await expect(legend).toHaveCount(0);
  });
