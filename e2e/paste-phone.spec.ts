import { expect, type Locator, test } from '@playwright/test';
import { answer, awake, box, button, five, paste, refused, verdictOf } from './bounces';

for (const [path, width, height] of [
  ['/bounce/', 360, 740],
  ['/', 390, 844],
] as const) {
  test.describe(`on a phone, at ${path}`, () => {
    test.use({ viewport: { width, height }, permissions: ['clipboard-read', 'clipboard-write'] });

    test('the verdict comes into view after a paste, an example and a file', async ({ page }) => {
      await page.goto(path);
      await awake(page);
      await page.evaluate((text) => navigator.clipboard.writeText(text), refused);
      await box(page).focus();
      await page.keyboard.press('Control+V');
      await expect(verdictOf(page)).toBeInViewport({ ratio: 1 });
      await button(page, 'New text').click();
      await button(page, 'Gmail rejection').click();
      await expect(answer(page).locator('[data-part="verdict"]')).toBeInViewport({ ratio: 1 });
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.getByLabel('Open files').setInputFiles({
        name: 'bounce.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(refused),
      });
      await expect(verdictOf(page)).toBeInViewport({ ratio: 1 });
      await expect(page.getByText(/^bounce\.txt, \d+ characters/)).toBeVisible();
    });

    test('several recipients are a line after the verdict, which opens to a row each', async ({
      page,
    }) => {
      await page.goto(path);
      await box(page).fill(five);
      await expect(answer(page).locator('[data-part="first-step"]')).toBeInViewport({ ratio: 1 });
      const rows = page
        .getByRole('list', { name: 'Recipients by what happened' })
        .getByRole('button');
      await expect(rows).toHaveCount(0);
      const line = page.getByText('5 addresses: 5 not delivered.', { exact: true });
      await expect(line).toBeInViewport({ ratio: 1 });
      await line.click();
      await rows.filter({ hasText: 'ida@example.net' }).click();
      await expect(answer(page).locator('[data-part="verdict"]')).toContainText('ida@example.net');
      await expect(answer(page).locator('[data-part="verdict"]')).toBeInViewport({ ratio: 1 });
    });

    test('nothing moves while somebody types', async ({ page }) => {
      await page.goto(path);
      await awake(page);
      await box(page).click();
      const before = await page.evaluate(() => window.scrollY);
      await box(page).pressSequentially(refused, { delay: 10 });
      await expect(verdictOf(page)).toBeAttached();
      expect(await page.evaluate(() => window.scrollY)).toBe(before);
      await expect(box(page)).toBeFocused();
    });

    test('the verdict on what is typed is in the window', async ({ page }) => {
      await page.goto(path);
      await awake(page);
      await box(page).click();
      await box(page).pressSequentially('550 5.1.1 user unknown');
      await expect(answer(page).locator('[data-part="verdict"]')).toBeInViewport({ ratio: 1 });
    });

    test('only a text that is not all there can be shown whole', async ({ page }) => {
      const whole = page.getByRole('button', { name: 'Show the whole text' });
      await page.goto(path);
      await box(page).fill('550 5.1.1 user unknown');
      await expect(answer(page)).toBeVisible();
      await expect(whole).toBeHidden();
      await box(page).fill(`${'A line of the message.\n'.repeat(20)}550 5.1.1 user unknown`);
      await expect(whole).toBeVisible();
    });
  });
}

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  /** How many rows the elements stand in. */
  const rowsOf = async (list: Locator) =>
    new Set(await list.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top)))
      .size;

  test('the buttons stand in one row, below the field and above an answer', async ({ page }) => {
    await page.goto('/');
    await awake(page);
    const below = page.locator('label.chip').or(button(page, 'Gmail rejection'));
    await expect(below).toHaveCount(2);
    expect(await rowsOf(below)).toBe(1);
    await box(page).focus();
    await paste(page, { 'text/plain': refused });
    const above = page.getByRole('button', { name: /^(?:New text|Open files|Edit)$/ });
    await expect(above).toHaveCount(3);
    expect(await rowsOf(above)).toBe(1);
  });

  test('no part of an address looks like a whole one', async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill('550 5.1.1 <maria.schneider-lang@billing.example.org>: User unknown');
    const verdict = answer(page).locator('[data-part="verdict"]');
    const parts = verdict.locator('span:not(:has(span))').filter({ hasText: /schneider|billing/ });
    await expect(parts).toHaveText(['maria.schneider-lang', '@billing.example.org']);
    for (const part of await parts.all())
      expect(await part.evaluate((element) => element.getBoundingClientRect().height)).toBeLessThan(
        40,
      );
    expect(await verdict.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
});
