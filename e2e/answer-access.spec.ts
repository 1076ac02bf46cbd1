import { expect, test } from '@playwright/test';
import { faults } from './axe';
import { answer, awake, box, five, openShare, paste, readText, unknown } from './bounces';

test('on paper there is the answer, and no control', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(five);
  await expect(answer(page)).toContainText('maria@example.org');
  await page.emulateMedia({ media: 'print' });
  for (const text of [
    /^Your message to 2 addresses was not delivered/,
    'Who needs to act',
    'Your text',
    'Codes explained',
    'Recipient address rejected',
  ])
    await expect(answer(page).getByText(text).first()).toBeVisible();
  await expect(box(page)).toBeHidden();
  for (const name of ['Share', 'Print', 'New text', 'Edit', 'Next mark', 'Show in the text'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  const printed = page.locator('[data-part="printed"]');
  await expect(printed).toContainText('/bounce/, ');
  for (const name of ['maria', 'tom', 'eva', 'jan', 'ida'])
    await expect(printed).toContainText(`${name}@example.`);
});

test('on wide paper no column beside the text stays white', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  await expect(answer(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const width = (part: string) =>
    page.locator(`.answer-grid > [data-part="${part}"]`).evaluate((each) => each.clientWidth);
  const whole = await page.locator('.answer-grid').evaluate((each) => each.clientWidth);
  for (const part of ['text', 'steps', 'codes']) expect(await width(part)).toBe(whole);
});

test('the focus goes to the verdict, which is said in one sentence', async ({ page }) => {
  await page.goto('/bounce/');
  await awake(page);
  await box(page).focus();
  await paste(page, { 'text/plain': unknown });
  await expect(page.locator('[data-part="verdict"]')).toBeFocused();
  await expect(
    page.getByRole('status').filter({ hasText: /^Your message to [^.]+\.org / }),
  ).toHaveCount(1);
});

for (const [name, text] of [
  ['an answer', unknown],
  ['five recipients', five],
] as const)
  test(`every control of ${name} is large enough for a finger`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/bounce/');
    await box(page).fill(text);
    await openShare(page);
    const low = await answer(page)
      .locator('button:visible, summary:visible, label:visible')
      .evaluateAll((all) =>
        all
          .filter((each) => each.getBoundingClientRect().height < 44)
          .map((each) => each.outerHTML),
      );
    expect(low).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
  });

test('in forced colours the chosen reader is told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  const outline = (chosen: boolean) =>
    page
      .locator(`[role="tab"][aria-selected="${chosen}"]`)
      .first()
      .evaluate((tab) => getComputedStyle(tab).outlineStyle);
  await expect.poll(() => outline(true)).toBe('solid');
  expect(await outline(false)).toBe('none');
});

test('where something is missing, it says how to copy a whole message', async ({ page }) => {
  await page.goto('/bounce/');
  for (const text of ['Dear all, the room is booked.', 'status=bounced (550 No)']) {
    await readText(page, text);
    const link = answer(page).getByRole('link', { name: 'How to copy the whole message' });
    await expect(link).toHaveAttribute('href', '/get-text/');
  }
});

for (const [name, text] of [
  ['one recipient', unknown],
  ['five recipients', five],
  ['none', 'Dear all, the room is booked.'],
] as const) {
  test.describe(`with ${name}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as object);

    test('axe finds nothing, nothing is cut off at 360 px', async ({ page }) => {
      await page.goto('/bounce/');
      await box(page).fill(text);
      await expect(
        page.getByText(/was not delivered|We found no failed delivery/).last(),
      ).toBeVisible();
      expect(await faults(page)).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBeLessThanOrEqual(0);
    });
  });
}
