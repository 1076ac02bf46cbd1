import { expect, type Page, test } from '@playwright/test';
import { answer, box, button, log, openShare, paste, report, unknown } from './bounces';

const full = log('eva@example.net', '552 5.2.2 mailbox full');

test.describe('what is copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('for the administrator, for the other person, for a ticket', async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill(full);
    await openShare(page);
    await button(page, 'Copy as a report').click();
    await expect(page.getByText('Copied the report.')).toBeVisible();
    const administrator = await clipboard(page);
    for (const part of ['eva@example.net', '552 5.2.2', 'mx.example.net', '5B2C3D4E5F', '10:15:09'])
      expect(administrator).toContain(part);
    await button(page, 'Copy for the recipient').click();
    await expect.poll(() => clipboard(page)).toContain('I wrote to you at eva@example.net');
    await button(page, 'Copy as Markdown').click();
    await expect.poll(() => clipboard(page)).toContain('**Your message to eva@example.net');
  });

  test('one switch hides names in all of them', async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill(full);
    await openShare(page);
    await page.getByLabel('Hide addresses, names and numbers').check();
    for (const [name, start] of [
      ['Copy as a report', 'A message to [address'],
      ['Copy for the recipient', 'I wrote to you at [address'],
      ['Copy as Markdown', '**Your message to [address'],
      ['Copy as JSON', '"recipient": "[address'],
    ] as const) {
      await button(page, name).click();
      await expect.poll(() => clipboard(page)).toContain(start);
      expect(await clipboard(page)).not.toContain('eva@');
    }
  });

  test('none is addressed to somebody who does not exist', async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill(unknown);
    await openShare(page);
    await expect(button(page, 'Copy as a report')).toBeVisible();
    await expect(button(page, 'Copy for the recipient')).toHaveCount(0);
    await expect(page.getByText('mail to this address does not arrive')).toBeVisible();
  });

  test('the menu is opened, walked through and closed with the keyboard', async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill(full);
    const share = button(page, 'Share');
    await share.focus();
    await page.keyboard.press('Enter');
    await expect(share).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Hide addresses, names and numbers')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(button(page, 'Copy as a report')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(share).toBeFocused();
    await expect(button(page, 'Copy as a report')).toBeHidden();
  });

  test('a sample for a report names nobody', async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill(report);
    await openShare(page);
    await button(page, 'Report a wrong result').click();
    await expect(page.getByLabel('Sample')).toHaveValue(/user-unknown/);
    await expect(page.getByText('send it to the people who run this site')).toBeVisible();
    await button(page, 'Copy the sample').click();
    await expect.poll(() => clipboard(page)).toContain('user-unknown');
    for (const secret of ['maria@', 'Lovelace', '192.0.2.27'])
      expect(await clipboard(page)).not.toContain(secret);
  });

  test('a link holds no word of the text and opens the same answer', async ({ page, context }) => {
    await page.goto('/bounce/');
    await box(page).fill(unknown);
    await openShare(page);
    await button(page, 'Copy a link').click();
    await expect.poll(() => clipboard(page)).toContain('/bounce/#');
    const link = await clipboard(page);
    expect(decodeURIComponent(link)).not.toMatch(/maria|unknown User|example\.net/);
    const other = await context.newPage();
    await other.goto(link);
    await expect(answer(other)).toContainText('this email address does not exist');
    await expect(answer(other)).toContainText('Here: this email address does not exist');
    await expect(answer(other).getByRole('link', { name: '5.1.1' })).toBeVisible();
    await expect(answer(other)).toContainText('was shared through a link');
    await expect(other.getByTestId('marked-text')).toHaveCount(0);
  });
});

test('hiding works on the whole page, until it is cleared', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(report);
  await expect(answer(page)).toContainText('maria@example.org');
  await openShare(page);
  await page.getByLabel('Hide addresses, names and numbers').check();
  const whole = () =>
    page.locator('main').evaluate((main) => main.outerHTML + main.querySelector('textarea')?.value);
  for (const secret of ['maria@', 'Lovelace']) await expect.poll(whole).not.toContain(secret);
  await expect(
    page.getByRole('status').filter({ hasText: /to \[address \d\] was not delivered/ }),
  ).toHaveCount(1);
  await expect(answer(page).locator('mark[data-code="5.1.1"]').first()).toHaveText('5.1.1');
  await expect(button(page, 'Edit')).toHaveCount(0);
  await paste(page, { 'text/plain': '452 4.2.2 <eva@example.net> over quota' });
  await expect(answer(page)).not.toContainText('User unknown');
  await expect(answer(page)).not.toContainText('eva@example.net');
  await openShare(page);
  await expect(page.getByLabel('Hide addresses, names and numbers')).toBeChecked();
  await expect(box(page)).toHaveValue('');
  await page.getByLabel('Hide addresses, names and numbers').uncheck();
  await expect(box(page)).not.toHaveValue('');
  await page.getByLabel('Hide addresses, names and numbers').check();
  await button(page, 'New text').click();
  await box(page).fill(report);
  await expect(answer(page)).toContainText('maria@example.org');
});

test.describe('for a developer', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('there is the answer as JSON', async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill(unknown);
    await page.getByRole('tab', { name: 'I write software' }).click();
    await openShare(page);
    await button(page, 'Copy as JSON').click();
    await expect(page.getByText('Copied the answer as JSON.')).toBeVisible();
    const [delivery] = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(delivery).toMatchObject({
      recipient: 'maria@example.org',
      cause: 'user-unknown',
      retry: 'never',
      suppress: true,
    });
  });
});
