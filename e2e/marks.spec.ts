import { expect, test } from '@playwright/test';
import { box, five, report, unknown } from './bounces';

test('marks and explanations lead to each other, by keyboard and by pointing', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  const text = page.getByTestId('marked-text');
  const marks = text.locator('mark');
  await expect(marks.first()).toBeVisible();
  await marks.first().focus();
  const total = await marks.count();
  for (let step = 0; step < total; step += 1) {
    if ((await page.locator('mark:focus').getAttribute('data-code')) === '5.1.1') break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.locator('mark:focus')).toHaveText('5.1.1');
  await expect(page.locator('[id="code-5.1.1"]')).toHaveAttribute('data-active', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('mark:focus')).toHaveCount(1);
  await page.getByRole('button', { name: 'Show in the text: 550' }).click();
  await expect(page.locator('mark:focus')).toHaveText('550');
  // Its note stands before the line below.
  await page.keyboard.press('Escape');
  await text.locator('mark[data-code="5.1.1"]').first().hover();
  await expect(page.locator('[id="code-5.1.1"]')).toHaveAttribute('data-active', 'true');
});

test('the line that matters is in view, what says nothing is folded and can be opened', async ({
  page,
}) => {
  await page.goto('/bounce/');
  await box(page).fill(report);
  const text = page.getByTestId('marked-text');
  await text.scrollIntoViewIfNeeded();
  await expect(text.locator('[data-deciding]').first()).toBeInViewport();
  const folded = text.getByText(/^the returned message/);
  await expect(text.getByText('Shall we meet?')).toBeHidden();
  await folded.click();
  await expect(text.getByText('Shall we meet?')).toBeVisible();
});

test('a recipient and a server lead to the picture of who has to act, to other rows, and back', async ({
  page,
}) => {
  await page.goto('/bounce/');
  await box(page).fill(five);
  const text = page.getByTestId('marked-text');
  const server = text.locator('mark[data-mark="server"]').first();
  await server.hover();
  await expect(page.locator('#stop-their-provider')).toHaveAttribute('data-active', 'true');
  await expect(server).toHaveAccessibleDescription(
    /Their email provider.*mx\.example\.net.*It stopped here/,
  );
  // Away, or the text that is scrolled under the pointer is pointed at.
  await page.mouse.move(0, 0);
  const recipient = text
    .locator('mark[data-mark="recipient"]', { hasText: 'maria@example.org' })
    .first();
  await recipient.focus();
  await expect(page.locator('#stop-recipient')).toHaveAttribute('data-active', 'true');
  await expect(recipient).toHaveAccessibleDescription(/The recipient/);
  await text.locator('mark[data-mark="recipient"]', { hasText: 'ida@example.net' }).first().focus();
  await expect(page.locator('li[id^="row-"][data-active]')).toContainText('ida@example.net');
});

test('Tab leaves the marks from the one that was visited, and returns to it', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  await page.getByTestId('marked-text').locator('mark').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const place = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('mark')].indexOf(document.activeElement as HTMLElement),
    );
  expect(await place()).toBe(2);
  await page.keyboard.press('Tab');
  expect(await place()).toBe(-1);
  await page.keyboard.press('Shift+Tab');
  expect(await place()).toBe(2);
  await page.keyboard.press('Shift+Tab');
  expect(await place()).toBe(-1);
});

test('Home and End lead to the first and the last mark', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  const marks = page.getByTestId('marked-text').locator('mark');
  await marks.nth(1).focus();
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
});

test('the line that matters has a sign besides its colour, also in forced colours and on paper', async ({
  page,
}) => {
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  const line = page.locator('[data-deciding="chosen"]');
  await expect(line).toContainText('This is the line that matters: ');
  for (const media of [
    { forcedColors: 'active' },
    { forcedColors: 'none', media: 'print' },
  ] as const) {
    await page.emulateMedia(media);
    expect(await line.evaluate((element) => getComputedStyle(element).borderLeftWidth)).toBe('4px');
  }
});

test('a note at the mark says what it means here, and goes with Escape', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  const mark = page.getByTestId('marked-text').locator('mark[data-code="5.1.1"]').last();
  const note = page.getByRole('tooltip');
  await mark.hover();
  await expect(note).toHaveText(/^5\.1\.1 Here: this email address does not exist\./);
  const [over, own] = [await note.boundingBox(), await mark.boundingBox()];
  expect(Math.abs((over?.y ?? 0) - (own?.y ?? 0))).toBeLessThan(200);
  await note.hover();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await mark.focus();
  await expect(note).toBeVisible();
});

test('buttons lead from mark to mark', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  const marks = page.getByTestId('marked-text').locator('mark');
  await page.getByRole('button', { name: 'Next mark' }).click();
  await expect(marks.nth(0)).toBeFocused();
  await page.getByRole('button', { name: 'Next mark' }).click();
  await expect(marks.nth(1)).toBeFocused();
  await page.getByRole('button', { name: 'Previous mark' }).click();
  await expect(marks.nth(0)).toBeFocused();
});

test('long help in which nothing was found is folded', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(
    `${Array.from({ length: 30 }, (_, line) => `Help ${line}`).join('\n')}\n${unknown}`,
  );
  const text = page.getByTestId('marked-text');
  await expect(text.getByText('more of your text (28 lines)')).toBeVisible();
  await expect(text.getByText('Help 3', { exact: false })).toBeHidden();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap on a mark lights up what explains it', async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill(unknown);
    const marks = page.getByTestId('marked-text').locator('mark');
    await marks.filter({ hasText: '5.1.1' }).first().tap();
    await expect(page.locator('[id="code-5.1.1"]')).toHaveAttribute('data-active', 'true');
    await expect(page.getByRole('tooltip')).toBeInViewport();
    await marks.filter({ hasText: 'mx.example.net' }).first().tap();
    await expect(page.locator('#stop-their-provider')).toHaveAttribute('data-active', 'true');
    await expect(page.locator('[id="code-5.1.1"]')).not.toHaveAttribute('data-active');
  });
});
