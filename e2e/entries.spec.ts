import { expect, type Page, test } from '@playwright/test';
import { answer, box, button, hits, paste, unknown } from './bounces';

const other = '552 5.2.2 <eva@example.net>: mailbox full';

/** `goBack()` waits for a load that these entries do not have. */
const go = (page: Page, steps: number) => page.evaluate((count) => window.history.go(count), steps);

/** What is pasted sooner is what the page begins with, and no entry of its own. */
const begun = (page: Page) => page.waitForFunction(() => window.history.state?.entry);

const stored = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href]),
  );

test('Back and Forward lead through the texts that were read', async ({ page }) => {
  await page.goto('/bounce/');
  await begun(page);
  await paste(page, { 'text/plain': unknown });
  await expect(answer(page)).toContainText('maria@example.org');
  await paste(page, { 'text/plain': other });
  await expect(answer(page)).toContainText('eva@example.net');
  expect(await stored(page)).not.toMatch(/maria|eva|550|552/);
  await go(page, -1);
  await expect(answer(page)).toContainText('maria@example.org');
  await go(page, -1);
  await expect(answer(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue('');
  await go(page, 2);
  await expect(answer(page)).toContainText('eva@example.net');
  // The undo of the page goes on from there.
  await button(page, 'New text').click();
  await expect(answer(page)).toHaveCount(0);
  await go(page, -1);
  await expect(answer(page)).toContainText('eva@example.net');
  await page.keyboard.press('Control+Z');
  await expect(answer(page)).toHaveCount(0);
});

test('a link inside the page takes no answer away', async ({ page }) => {
  await page.goto('/bounce/');
  await begun(page);
  await paste(page, { 'text/plain': unknown });
  await expect(answer(page)).toContainText('maria@example.org');
  await page.evaluate(() => {
    window.location.hash = 'main';
  });
  await expect(answer(page)).toContainText('maria@example.org');
  await go(page, -1);
  await expect(page).toHaveURL(/\/bounce\/$/);
  await expect(answer(page)).toContainText('maria@example.org');
  await go(page, -1);
  await expect(answer(page)).toHaveCount(0);
  await go(page, 1);
  await expect(answer(page)).toContainText('maria@example.org');
});

test('a search is there again when Back leads to it, and no search makes an entry', async ({
  page,
}) => {
  await page.goto('/');
  const entries = await page.evaluate(() => history.length);
  await box(page).fill('relay denied');
  await expect(page).toHaveURL(/\?q=relay\+denied$/);
  await box(page).fill('mailbox full');
  await expect(page).toHaveURL(/\?q=mailbox\+full$/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await box(page).fill(unknown);
  await expect(answer(page)).toContainText('maria@example.org');
  await expect(page).toHaveURL(/\/$/);
  await go(page, -1);
  await expect(box(page)).toHaveValue('mailbox full');
  await box(page).focus();
  await expect(hits(page).first()).toContainText('Mailbox full');
  await go(page, 1);
  await expect(answer(page)).toContainText('maria@example.org');
  await expect(page).toHaveURL(/\/$/);
});

test('a link to an answer and a text are read in turn', async ({ page }) => {
  await page.goto('/bounce/#outcome=failed&basic=552&enhanced=5.2.2&cause=mailbox-full');
  await expect(answer(page)).toBeVisible();
  await paste(page, { 'text/plain': unknown });
  await expect(answer(page)).toContainText('maria@example.org');
  await expect(page).toHaveURL(/\/bounce\/$/);
  await go(page, -1);
  await expect(page).toHaveURL(/cause=mailbox-full$/);
  await expect(answer(page)).not.toContainText('maria@example.org');
  await go(page, 1);
  await expect(answer(page)).toContainText('maria@example.org');
});

test('what the page begins with makes no entry', async ({ page }) => {
  await page.goto('/about/');
  await page.goto('/?q=550+5.1.1+User+unknown+here');
  await expect(answer(page)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});
