import { expect, test } from '@playwright/test';
import { faults } from './axe';
import { hits } from './bounces';

const kinds = [
  '/',
  '/550/',
  '/functions/',
  '/commands/',
  '/commands/rcpt-to/',
  '/causes/',
  '/causes/mailbox-full/',
  '/bounce/',
  '/about/',
  '/get-text/',
  '/link/',
  '/599/',
  '/5.7.26/',
  '/4xx/',
  '/x.7/',
  '/providers/',
  '/providers/fastmail/',
  '/myths/',
  '/reference/',
  '/compare/',
  '/compare/5.7.1/',
  '/compare/4.2.2-5.2.2/',
  '/api/',
];

for (const path of kinds) {
  test(`axe finds nothing on ${path}, wide and on a phone`, async ({ page }) => {
    await page.goto(path);
    expect(await faults(page)).toEqual([]);
    // Links that stand beside each other there stand below each other here; colours stay.
    await page.setViewportSize({ width: 412, height: 823 });
    expect(await faults(page, ['color-contrast'])).toEqual([]);
  });
}

test('axe finds nothing on results', async ({ page }) => {
  await page.goto('/?q=mailbox');
  await expect(hits(page).first()).toBeVisible();
  await page.getByLabel('Paste your bounce').fill('550 5.1.1 User unknown');
  await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});
