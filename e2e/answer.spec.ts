import { chromium, expect, test } from '@playwright/test';
import { answer, box, unknown } from './bounces';

test('one sentence comes first, then what it rests on, and a screen reader hears it once', async ({
  page,
}) => {
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  const headline =
    'Your message to maria@example.org was not delivered: this email address does not exist.';
  await expect(answer(page).getByText(headline)).toBeVisible();
  await expect(answer(page)).toContainText('Permanent failure');
  await expect(page.getByRole('status').filter({ hasText: headline })).toHaveCount(1);
});

test('who has to act is a list, the place where it stopped is named', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  await page.getByText('The path of the message').click();
  const way = answer(page)
    .getByRole('listitem')
    .filter({ hasText: /^(?:You|Your email provider|Their email provider|The recipient)/ });
  await expect(way).toHaveCount(4);
  await expect(way.filter({ hasText: 'Action needed' })).toHaveText(/^You/);
  await expect(way.filter({ hasText: 'It stopped here' })).toContainText('Their email provider');
  await expect(way.filter({ hasText: 'It stopped here' })).toContainText('mx.example.net');
});

test('Back brings the paste back, and nothing else keeps it', async ({ baseURL }) => {
  // Playwright switches this cache off; a browser as people use it has it on.
  // A shell without windows has none.
  const browser = await chromium.launch({
    ...test.info().project.use.launchOptions,
    executablePath: process.env['FULL_CHROMIUM'] ?? '',
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  await expect(answer(page)).toContainText('maria@example.org');
  await page.getByRole('link', { name: 'About this site' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this site');
  // goBack() waits for a load that a page from the cache does not have.
  await page.evaluate(() => window.history.back());
  await expect(box(page)).toHaveValue(unknown);
  await expect(answer(page)).toContainText('maria@example.org');
  await page.reload();
  await expect(box(page)).toHaveValue('');
  await browser.close();
});

test('the page says how to check it, and administrators how to link here', async ({ page }) => {
  await page.goto('/bounce/');
  await expect(page.getByText('Nothing you paste leaves this page.').first()).toBeVisible();
  await page.getByRole('link', { name: 'How to check that' }).click();
  await expect(
    page.getByRole('heading', { name: /How to check that a paste stays/ }),
  ).toBeInViewport();
  await expect(
    page.getByRole('heading', { name: /Link here from a bounce message/ }),
  ).toBeAttached();
});
