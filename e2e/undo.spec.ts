import { expect, test } from '@playwright/test';
import { answer, awake, box, button, five, paste, report, unknown } from './bounces';

test('Ctrl+Z brings back the texts before, one by one', async ({ page }) => {
  await page.goto('/bounce/');
  await awake(page);
  const shown = (text: string) => expect(box(page)).toHaveValue(text);
  const typed = '550 5.1.1 user unknown';
  await box(page).pressSequentially(typed);
  await paste(page, { 'text/plain': ', or not' });
  await shown(typed);
  await box(page).press('Control+A');
  await paste(page, { 'text/plain': unknown });
  await expect(answer(page)).toContainText('maria@example.org');
  await page.getByLabel('Open files').setInputFiles({
    name: 'bounce.eml',
    mimeType: 'message/rfc822',
    buffer: Buffer.from(report),
  });
  await expect(answer(page)).toContainText('mx.example.org');
  await button(page, 'New text').click();
  await expect(box(page)).toBeFocused();
  await expect(answer(page)).toHaveCount(0);
  await button(page, 'Gmail rejection').click();
  await expect(answer(page)).toBeVisible();
  await page.keyboard.press('Control+Z');
  await shown('');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect(page.getByText(/^bounce\.eml, /)).toBeVisible();
  await expect(answer(page)).toContainText('mx.example.org');
  await page.keyboard.press('Control+Z');
  await shown(unknown);
  await page.keyboard.press('Control+Z');
  await shown(typed);
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Control+Shift+Z');
  await shown(unknown);
  await expect(answer(page)).toContainText('maria@example.org');
});

test('what is typed is the browser\u2019s own to undo', async ({ page }) => {
  await page.goto('/bounce/');
  await awake(page);
  await paste(page, { 'text/plain': five });
  await paste(page, { 'text/plain': unknown });
  await button(page, 'Edit').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' and more');
  await expect(box(page)).toHaveValue(`${unknown} and more`);
  // The browser takes back as many letters at a time as it likes.
  await expect(async () => {
    if ((await box(page).inputValue()) !== unknown) await page.keyboard.press('Control+Z');
    expect(await box(page).inputValue()).toBe(unknown);
  }).toPass();
  await page.keyboard.press('Control+Z');
  await expect(box(page)).toHaveValue(five);
});

test('an answer that comes late takes nobody out of the field', async ({ page }) => {
  await page.goto('/bounce/');
  await awake(page);
  await paste(page, { 'text/plain': five });
  await expect(answer(page)).toBeVisible();
  // In one go with the paste, so that no answer can come between.
  await button(page, 'Edit').evaluate((edit: HTMLElement) =>
    window.addEventListener('paste', () => queueMicrotask(() => edit.click()), { once: true }),
  );
  await paste(page, { 'text/plain': unknown });
  await expect(box(page)).toBeFocused();
  await expect(answer(page)).not.toContainText('eva@example.net');
  await expect(answer(page)).toContainText('maria@example.org');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue(unknown);
});
