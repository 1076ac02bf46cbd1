import { expect, type Page, test } from '@playwright/test';
import { answer, box, button, openShare, paste, report, unknown } from './bounces';

test.describe('what is copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('for the administrator, for the other person, for a ticket', async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill(unknown);
    await page.getByRole('button', { name: 'Copy for my administrator' }).click();
    await expect(page.getByText('Copied for my administrator')).toBeVisible();
    await openShare(page);
    const administrator = await clipboard(page);
    for (const part of ['maria@example.org', '550 5.1.1', 'mx.example.net', 'User unknown'])
      expect(administrator).toContain(part);
    await page.getByRole('button', { name: 'Copy for the person I wrote to' }).click();
    await expect.poll(() => clipboard(page)).toContain('I wrote to you at maria@example.org');
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect.poll(() => clipboard(page)).toContain('**Your message to [address 1]');
    await page.getByLabel('Addresses in Markdown').check();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect.poll(() => clipboard(page)).toContain('**Your message to maria@example.org');
  });

  test('a sample for a report names nobody', async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill(report);
    await openShare(page);
    await page.getByRole('button', { name: 'This was read wrongly' }).click();
    await expect.poll(() => clipboard(page)).toContain('user-unknown');
    for (const secret of ['maria@', 'Lovelace', '192.0.2.27'])
      expect(await clipboard(page)).not.toContain(secret);
  });

  test('a link holds no word of the text and opens the same answer', async ({ page, context }) => {
    await page.goto('/bounce/');
    await box(page).fill(unknown);
    await openShare(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => clipboard(page)).toContain('/bounce/#');
    const link = await clipboard(page);
    expect(decodeURIComponent(link)).not.toMatch(/maria|unknown User|example\.net/);
    const other = await context.newPage();
    await other.goto(link);
    await expect(answer(other)).toContainText('there is no mailbox with this address');
    await expect(answer(other)).toContainText('5.1.1 Here: there is no mailbox');
    await expect(other.getByTestId('marked-text')).toHaveCount(0);
  });
});

test('hiding works on the whole page, until it is cleared', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(report);
  await expect(answer(page)).toContainText('maria@example.org');
  await openShare(page);
  await page.getByLabel('Addresses in Markdown').check();
  await page.getByLabel('Hide addresses, names and numbers').check();
  const whole = () =>
    page.locator('main').evaluate((main) => main.outerHTML + main.querySelector('textarea')?.value);
  for (const secret of ['maria@', 'Lovelace']) await expect.poll(whole).not.toContain(secret);
  await expect(
    page.getByRole('status').filter({ hasText: /to \[address \d\] was not delivered/ }),
  ).toHaveCount(1);
  await expect(page.getByLabel('Addresses in Markdown')).not.toBeChecked();
  await expect(page.getByLabel('Addresses in Markdown')).toBeDisabled();
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
    await page.getByRole('button', { name: 'Copy as JSON' }).click();
    await expect(page.getByText('Copied as JSON')).toBeVisible();
    const [delivery] = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(delivery).toMatchObject({
      recipient: 'maria@example.org',
      cause: 'user-unknown',
      retry: 'never',
      suppress: true,
    });
  });
});
