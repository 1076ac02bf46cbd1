import { expect, test } from '@playwright/test';
import { faults } from './axe';
import { answer, box, five, unknown } from './bounces';

test('on paper there is the answer, and no control', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(five);
  await expect(answer(page)).toContainText('maria@example.org');
  await page.emulateMedia({ media: 'print' });
  for (const text of [
    /^Your message to 2 addresses was not delivered/,
    'Who acts',
    'Your text',
    'The codes in it',
    'Recipient address rejected',
  ])
    await expect(answer(page).getByText(text).first()).toBeVisible();
  await expect(box(page)).toBeHidden();
  for (const name of [
    'Copy for my administrator',
    'Copy link',
    'Print',
    'New text',
    'Edit',
    'Next mark',
    'Show in the text',
  ])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
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
