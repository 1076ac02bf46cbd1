import { expect, test } from '@playwright/test';
import { answer, box, hits } from './bounces';

test('a search stands in the address and is honoured from there', async ({ page }) => {
  await page.goto('/?q=greylisting');
  await expect(box(page)).toHaveValue('greylisting');
  await expect(hits(page).first()).toBeVisible();
  await box(page).fill('mailbox full');
  await expect(page).toHaveURL(/\?q=mailbox\+full$/);
});

test('the best answer to the address is offered first: Enter opens its page', async ({ page }) => {
  await page.goto('/?q=greylisting');
  await expect(hits(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/causes\/greylisted\/$/);
});

test('a code goes from the header of another page straight to its own, and Back to the other', async ({
  page,
}) => {
  for (const code of ['550', '5.7.26']) {
    await page.goto('/causes/');
    await page.getByRole('searchbox').fill(` ${code} `);
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${code.replaceAll('.', '\\.')}/$`));
    await page.goBack();
    await expect(page).toHaveURL(/\/causes\/$/);
  }
  await page.getByRole('searchbox').fill('599');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByText('No standard defines this number')).toBeVisible();
});

test('a code that was typed here stays: Back and a new load lead to its results', async ({
  page,
}) => {
  await page.goto('/');
  await box(page).fill('550');
  await expect(page).toHaveURL(/\?q=550$/);
  await hits(page).nth(1).click();
  await expect(page).not.toHaveURL(/\?q=/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=550$/);
  await page.reload();
  await expect(hits(page).first()).toHaveAttribute('href', '/550/');
  await expect(page).toHaveURL(/\?q=550$/);
});

test('Back returns to the results', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('relay denied');
  await hits(page).first().click();
  await expect(page).toHaveURL(/\/causes\/relay-denied\/$/);
  await page.goBack();
  await expect(box(page)).toHaveValue('relay denied');
  await expect(hits(page).first()).toContainText('Relay access denied');
});

test('the field in the header of another page leads to the results', async ({ page }) => {
  await page.goto('/550/');
  await page.getByRole('searchbox').fill('over quota');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/\?q=over\+quota$/);
  await expect(hits(page).first()).toBeVisible();
});

test('the field in the header sends no message, and cuts none', async ({ page }) => {
  const requests: string[] = [];
  await page.goto('/550/');
  page.on('request', (request) => requests.push(request.url()));
  const field = page.getByRole('searchbox');
  for (const text of [
    'maria@example.org',
    `Delivery has failed: ${'no way '.repeat(60)}554 5.7.1 Refused`,
  ]) {
    await field.fill(text);
    await field.press('Enter');
    await expect(field).toHaveValue(text);
    expect(await field.evaluate((input: HTMLInputElement) => input.validity.valid)).toBe(false);
  }
  expect(requests).toEqual([]);
});

test('a reply that came in the address is not said to have stayed on the page', async ({
  page,
}) => {
  await page.goto('/?q=550+5.1.1+User+unknown');
  await expect(page.getByText('It came in the address of this page')).toBeVisible();
  await expect(page.getByText('Stays on this page')).toHaveCount(0);
});

test('several providers beside a code are searched, and compared', async ({ page }) => {
  await page.goto('/550/');
  await page.getByRole('searchbox').fill('5.7.1 google microsoft');
  await page.getByRole('searchbox').press('Enter');
  await expect(hits(page).first()).toHaveAttribute('href', '/compare/5.7.1/');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/compare\/5\.7\.1\/$/);
});

test('the mark of a provider in the header leads straight to its reply, as a code does', async ({
  page,
}) => {
  await page.goto('/causes/');
  await page.getByRole('searchbox').fill('S3150');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/providers\/outlook\.com\/#/);
  await page.goBack();
  await expect(page).toHaveURL(/\/causes\/$/);
});

test('Enter opens nothing that is only another word', async ({ page }) => {
  await page.goto('/?q=S3140');
  await expect(page.getByText('No results for “S3140”')).toBeVisible();
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\?q=S3140$/);
  await box(page).fill('Postfach voll');
  await expect(hits(page).first()).toContainText('Mailbox full');
});

test('where no script runs, no page has a search that leads nowhere', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['/550/', '/bounce/', '/no-such-page/']) {
    await page.goto(path);
    await expect(page.getByRole('navigation', { name: 'Site' }), path).toBeVisible();
    await expect(page.getByRole('searchbox'), path).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Search' }), path).toHaveCount(0);
    await expect(page.getByText('search for a word'), path).toBeHidden();
  }
  await context.close();
});

test('the field in the header takes a short reply and no mail address', async ({ page }) => {
  await page.goto('/550/');
  const input = page.getByRole('searchbox');
  await input.fill('bob@example.org');
  await input.press('Enter');
  await expect(page).toHaveURL(/\/550\/$/);
  const line = '421 4.7.0 [TSS04] temporarily deferred';
  await input.fill(line);
  await input.press('Enter');
  // It is read on home, and is out of the address again.
  await expect(answer(page)).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
});

test('the paste page has a link to the search instead of a form', async ({ page }) => {
  await page.goto('/bounce/');
  await expect(page.locator('header form')).toHaveCount(0);
  await page.locator('header').getByRole('link', { name: 'Search' }).click();
  await expect(box(page)).toBeVisible();
});

test('somebody’s address or a long text never gets into the address', async ({ page }) => {
  await page.goto('/');
  const input = box(page);
  await input.fill('maria@example.org');
  await expect(page.getByLabel('Paste your bounce')).toHaveValue('maria@example.org');
  expect(page.url()).not.toContain('maria');
  // The first text has taken the place of the search.
  await page.goto('/');
  await input.fill(`550 ${'too long for an address '.repeat(4)}`);
  expect(new URL(page.url()).search).toBe('');
  await page.goto('/?q=550+5.1.1+maria@example.org');
  await expect(page.getByLabel('Paste your bounce')).toHaveValue('550 5.1.1 maria@example.org');
  expect(page.url()).not.toContain('maria');
});

test('a search is kept nowhere but in the address', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/');
  await box(page).fill('mailbox full');
  await expect(hits(page).first()).toBeVisible();
  expect(requests.filter((url) => url.includes('mailbox'))).toEqual([]);
  const stored = await page.evaluate(async () =>
    [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
      (await indexedDB.databases()).length,
    ].join(),
  );
  expect(stored).not.toContain('mailbox');
});
