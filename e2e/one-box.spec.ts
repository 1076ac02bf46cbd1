import { expect, test } from '@playwright/test';
import { answer, awake, box, button, hits, paste, refused } from './bounces';

const deciding = '[data-mark="deciding"]';

for (const [width, height] of [
  [360, 740],
  [768, 1024],
  [1280, 900],
] as const)
  test(`the box is whole on the first screen of home at ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    const whole = page.locator('.sheet', { has: box(page) });
    await expect(whole.getByRole('button', { name: 'Gmail rejection' })).toBeVisible();
    const place = await whole.boundingBox();
    expect(place?.y).toBeGreaterThan(0);
    expect((place?.y ?? height) + (place?.height ?? height)).toBeLessThanOrEqual(height);
  });

test('it is the only field of the page', async ({ page }) => {
  await page.goto('/');
  const fields = page.locator('main :is(input:not([type="file"]), textarea, select)');
  await expect(fields).toHaveCount(1);
  await expect(box(page)).toBeVisible();
});

test('a reply of one line is read, and so is a bounce of three', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await paste(page, { 'text/plain': '552 5.2.2 mailbox full' });
  await expect(page.locator(deciding)).toContainText('mailbox full');
  await button(page, 'New text').click();
  await expect(page.locator(deciding)).toHaveCount(0);
  await paste(page, { 'text/plain': `Sorry, your mail came back.\n${refused}\nGoodbye.` });
  await expect(page.locator(deciding)).toContainText('User unknown');
});

test('a reply is read while it is typed, and a code before it is searched', async ({ page }) => {
  await page.goto('/');
  await box(page).pressSequentially('550');
  await expect(hits(page).first()).toContainText('550');
  await box(page).pressSequentially(' user unknown');
  await expect(page.locator(deciding)).toContainText('user unknown');
  await expect(hits(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
  await box(page).fill('mailbox full');
  await expect(hits(page).first()).toBeVisible();
  await expect(answer(page)).toHaveCount(0);
});

test('the mark of a provider leads to its reply', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('S3150');
  await expect(hits(page).first()).toContainText('S3150');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/providers\/outlook\.com\/#/);
});

test('a code or its mark that is pasted anywhere is searched', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await paste(page, { 'text/plain': 'S3150\n' });
  await expect(hits(page).first()).toContainText('S3150');
  await expect(box(page)).toBeFocused();
  await expect(answer(page)).toHaveCount(0);
});

test('/ and a code and Enter lead to its page, and so does one tap', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('550');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/550\/$/);
  await page.goto('/');
  await page.locator('[data-part="met-most"]').getByRole('link', { name: /^550/ }).click();
  await expect(page).toHaveURL(/\/550\/$/);
});

test('a line of words is read where that is asked for, and comes back as a search', async ({
  page,
}) => {
  await page.goto('/');
  const line = 'The email account that you tried to reach is over quota';
  await box(page).fill(line);
  await page.getByRole('button', { name: 'Explain this line as a message' }).click();
  await expect(answer(page)).toContainText('the mailbox is full');
  await expect(page).toHaveURL(/\/$/);
  await page.keyboard.press('Control+Z');
  await expect(box(page)).toBeVisible();
});

test('Enter begins a new line in a message, and Shift and Enter in a search', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await box(page).pressSequentially('Delivery failed');
  await box(page).press('Shift+Enter');
  await box(page).pressSequentially('550 user unknown');
  await box(page).press('Enter');
  await expect(box(page)).toHaveValue('Delivery failed\n550 user unknown\n');
  await expect(answer(page)).toBeVisible();
});

test('the box grows with its text', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  const height = async () => (await box(page).boundingBox())?.height ?? 0;
  const before = await height();
  await box(page).fill('a\nb\nc\nd\ne\nf\ng\nh');
  expect(await height()).toBeGreaterThan(before);
});

test('an answer that somebody linked to is shown, and Back and forward lead through', async ({
  page,
}) => {
  await page.goto('/#outcome=failed&basic=552&enhanced=5.2.2&cause=mailbox-full');
  await expect(answer(page)).toContainText('the mailbox is full');
  await page.goto('/?q=relay+denied');
  await hits(page).first().click();
  await expect(page).toHaveURL(/\/causes\/relay-denied\/$/);
  await page.goBack();
  await expect(box(page)).toHaveValue('relay denied');
  await page.goForward();
  await expect(page).toHaveURL(/\/causes\/relay-denied\/$/);
});

test('odd numbers are folded, and open on paper', async ({ page }) => {
  await page.goto('/');
  const odd = page.locator('details tr[id]').first();
  const shown = () => odd.evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }));
  expect(await shown()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toBe(true);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every number is open, and the causes and codes lead on', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('details tr[id]').first()).toBeVisible();
    await expect(page.locator('[data-part="what-came-back"] li')).toHaveCount(10);
    await expect(page.locator('[data-part="met-most"] li')).toHaveCount(10);
  });
});

for (const path of ['/550/', '/causes/mailbox-full/', '/commands/rcpt-to/', '/providers/gmail/'])
  test(`${path} leads to the box by a link and takes no mail itself`, async ({ page }) => {
    await page.goto(path);
    await page
      .locator('main')
      .getByRole('link', { name: 'Paste the whole message', exact: true })
      .first()
      .click();
    await expect(box(page)).toBeVisible();
  });
