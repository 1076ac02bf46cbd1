import { expect, test } from '@playwright/test';
import { answer, awake, box, button, paste, refused, verdictOf } from './bounces';

test('keys copy a text elsewhere and paste it here; it is read at once', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await box(page).pressSequentially('550 5.1.1 User unknown');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await page.keyboard.press('Control+V');
  await expect(box(page)).toBeHidden();
  await expect(box(page)).toHaveValue('550 5.1.1 User unknown');
  await expect(answer(page)).toContainText('this email address does not exist');
});

test('the field, the title and the table give way to the answer, and come back', async ({
  page,
}) => {
  await page.goto('/');
  await awake(page);
  const table = page.getByRole('table').first();
  const lead = page.locator('h1 + p');
  await paste(page, { 'text/plain': refused });
  await expect(verdictOf(page)).toBeVisible();
  for (const gone of [box(page), table, lead]) await expect(gone).toBeHidden();
  await expect(page.getByText(/^\d+ characters\. Stays on this page\.$/)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeHidden();
  await expect(lead).toBeHidden();
  await page.emulateMedia({ media: null });
  await button(page, 'New text').click();
  for (const back of [box(page), table, lead]) await expect(back).toBeVisible();
  await expect(box(page)).toBeFocused();
  await expect(answer(page)).toHaveCount(0);
});

test('after a paste the focus is at the answer, and a verdict is said once', async ({ page }) => {
  await page.goto('/bounce/');
  await awake(page);
  await box(page).focus();
  await paste(page, { 'text/plain': refused });
  await expect(verdictOf(page)).toBeVisible();
  await expect(verdictOf(page)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'maria@example.org' })).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(button(page, 'Previous mark')).toBeFocused();
  for (const name of ['New text', 'Open files', 'Edit'])
    expect((await button(page, name).boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('an edit begins where the text was being looked at', async ({ page }) => {
  await page.goto('/bounce/');
  await awake(page);
  const lines = Array.from({ length: 120 }, (_, place) => `Line ${place} says nothing.`);
  const text = [...lines, refused].join('\n');
  await paste(page, { 'text/plain': text });
  await expect(verdictOf(page)).toBeVisible();
  const pane = page.getByTestId('marked-text');
  await pane.locator('summary').click();
  await pane.evaluate((frame) => {
    frame.scrollTop = frame.scrollHeight / 2;
  });
  await button(page, 'Edit').click();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue(text);
  await expect(page.locator('h1 + p')).toBeHidden();
  const { line, share } = await box(page).evaluate((field: HTMLTextAreaElement) => ({
    line: field.value.slice(0, field.selectionStart).split('\n').length,
    share: (field.scrollTop + field.clientHeight / 2) / field.scrollHeight,
  }));
  expect(Math.abs(line - 60)).toBeLessThan(4);
  expect(Math.abs(share - 0.5)).toBeLessThan(0.06);
  await page.keyboard.type('452 4.2.2 ');
  await button(page, 'Show the answer').click();
  await expect(box(page)).toBeHidden();
  await expect(pane).toContainText('452 4.2.2');
});

test('a file dropped anywhere on the page is opened here', async ({ page }) => {
  await page.goto('/bounce/');
  await awake(page);
  const taken = await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'bounce.txt', { type: 'text/plain' }));
    const events = ['dragover', 'drop'].map(
      (type) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
    );
    for (const event of events) document.querySelector('footer')?.dispatchEvent(event);
    return events.map(({ defaultPrevented }) => defaultPrevented);
  }, refused);
  expect(taken).toEqual([true, true]);
  await expect(verdictOf(page)).toBeVisible();
});

test('an address that stood for an answer is left when another text comes', async ({ page }) => {
  await page.goto('/bounce/#outcome=failed&basic=552&enhanced=5.2.2&cause=mailbox-full');
  await expect(answer(page)).toContainText('the mailbox is full');
  await expect(button(page, 'Edit')).toHaveCount(0);
  await paste(page, { 'text/plain': refused });
  await expect(verdictOf(page)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await expect(answer(page)).toHaveCount(0);
});
