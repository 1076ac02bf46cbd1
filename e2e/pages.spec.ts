import { expect, test } from '@playwright/test';

test('a code page has its parts in order', async ({ page }) => {
  await page.goto('/550/');
  await expect(page).toHaveTitle(/^550 /);
  const names = await page.locator('h2').allTextContents();
  expect(names).toEqual([
    'What to do',
    'Who needs to act',
    'Will it be retried?',
    'What it means in the standards',
    'On the wire',
    'Often confused with',
    'Providers that send it',
    'Sources',
  ]);
  const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  expect(await contents.allTextContents()).toEqual(names);
  await page.getByRole('link', { name: /^551/ }).last().click();
  await expect(page).toHaveURL(/\/551\/$/);
});

test('a code without a page is answered by its digits', async ({ page }) => {
  const answer = await page.goto('/599/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByText('No standard defines this number')).toBeVisible();
  await expect(page.getByText('Permanent', { exact: false }).first()).toBeVisible();
  await page.goto('/5.9.9/');
  await expect(page.getByText('not in the registry')).toBeVisible();
});

for (const [path, code] of [
  ['/code/550', '550'],
  ['/550-mailbox', '550'],
  ['/smtp%20550/', '550'],
  ['/550-5.7.26', '5.7.26'],
  ['/550%205.1.1', '5.1.1'],
  ['/x.7.1', '5.7.1'],
  ['/5-1-1', '5.1.1'],
  ['/5.7.610/', '5.7.606'],
  ['/4yz/', '4xx'],
] as const) {
  test(`${path} leads to ${code}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'You probably want' })).toBeVisible();
    await page.locator('main').getByRole('link', { name: code, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${code.replaceAll('.', '\\.')}/$`));
  });
}

for (const [path, name, href] of [
  ['/providers/microsoft-365/', 'Microsoft 365', '/providers/exchange-online/'],
  ['/causes/full-mailbox', 'Mailbox full', '/causes/mailbox-full/'],
  ['/provider/gmial', 'Gmail', '/providers/gmail/'],
] as const) {
  test(`${path} leads to ${name}, and no number in it is a code`, async ({ page }) => {
    await page.goto(path);
    await page.locator('main').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table leads to a code and the code page is whole', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByLabel('Paste your bounce')).toBeHidden();
    await page.getByRole('link', { name: '550', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible();
    const steps = page.locator('[data-part="what-to-do"] li:visible');
    const first = await steps.first().innerText();
    await page.getByRole('radio', { name: /developer|software|program/i }).check();
    await expect(steps.first()).not.toHaveText(first);
  });

  test('functions, commands and causes can be read', async ({ page }) => {
    for (const path of [
      '/functions/',
      '/commands/',
      '/causes/',
      '/providers/',
      '/providers/gmail/',
      '/myths/',
      '/x.7/',
      '/5xx/',
    ]) {
      await page.goto(path);
      expect(await page.locator('main a').count()).toBeGreaterThan(10);
    }
  });
});

for (const width of [320, 360, 1280]) {
  test(`nothing is cut off at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      '/',
      '/550/',
      '/5.7.26/',
      '/x.7/',
      '/commands/',
      '/commands/rcpt-to/',
      '/causes/sender-authentication/',
      '/functions/',
      '/providers/',
      '/providers/gmail/',
      '/myths/',
      '/reference/',
      '/compare/',
      '/compare/550/',
      '/compare/mailbox-full/',
      '/compare/4.2.2-5.2.2/',
      '/api/',
      '/about/',
      '/599/',
    ]) {
      await page.goto(path);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, path).toBeLessThanOrEqual(0);
    }
  });
}

test('the registered meaning stands beside what providers mean', async ({ page }) => {
  await page.goto('/5.7.27/');
  const meaning = page.locator('section', {
    has: page.getByRole('heading', { name: /^What it means in the standards and at Google/ }),
  });
  await expect(meaning).toContainText('Sender address has null MX');
  await expect(meaning).toContainText('Google means');
  await expect(meaning).toContainText('SPF');
});

test('an address that a page has left goes on to the new one', async ({ page }) => {
  await page.goto('/mistakes/');
  await expect(page).toHaveURL(/\/myths\/$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Common myths' })).toBeVisible();
});

test('the same links lead on from each page, and the current one is marked', async ({ page }) => {
  const links = page.getByRole('navigation', { name: 'Site' }).getByRole('link');
  await page.goto('/bounce/');
  const names = await links.allTextContents();
  for (const [path, current] of [
    ['/', undefined],
    ['/5.7.26/', 'Codes'],
    ['/causes/', 'Causes'],
    ['/providers/gmail/', 'Providers'],
    ['/myths/', 'Reference'],
    ['/599/', undefined],
  ] as const) {
    await page.goto(path);
    expect(await links.allTextContents(), path).toEqual(names);
    await expect(links.and(page.locator('[aria-current]')), path).toHaveText(
      current ? [current] : [],
    );
  }
});

test('what two providers mean by a code is two links away from its page', async ({ page }) => {
  await page.goto('/5.7.1/');
  await page.getByRole('link', { name: 'Compare providers' }).click();
  await expect(page).toHaveURL(/\/compare\/5\.7\.1\/$/);
  for (const name of ['Gmail', 'Microsoft 365'])
    await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible();
});

test('two codes are compared whichever of them comes first', async ({ page }) => {
  for (const turned of ['/compare/5.2.2-4.2.2/', '/compare/551-550/']) {
    expect((await page.goto(turned))?.status(), turned).toBe(200);
    const [first = '', second = ''] = turned.slice('/compare/'.length, -1).split('-');
    await expect(page).toHaveURL(new RegExp(`/compare/${second}-${first}/$`));
    await expect(page.getByRole('columnheader', { name: first })).toBeVisible();
  }
});

test('two codes that are confused stand side by side', async ({ page }) => {
  await page.goto('/4.2.2/');
  await page.locator('a[href="/compare/4.2.2-5.2.2/"]').click();
  for (const name of ['4.2.2', '5.2.2'])
    await expect(page.getByRole('columnheader', { name })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Kind/ })).toContainText('Permanent');
});

test('a code that is not registered says so', async ({ page }) => {
  await page.goto('/5.7.515/');
  await expect(page.getByText('Not in the registry: whoever sends it')).toBeVisible();
});

test('the replies of a provider can be filtered by typing, and linked to', async ({ page }) => {
  await page.goto('/providers/yahoo/#ts03');
  await expect(page.locator('#ts03')).toBeInViewport();
  const all = await page.locator('[data-filter]').count();
  await page.getByLabel(/^Filter the replies/).fill('ts03');
  await expect(page.locator('[data-filter]:visible')).toHaveCount(1);
  await expect(page.getByText('1 reply', { exact: true })).toBeVisible();
  await page.getByLabel(/^Filter the replies/).fill('');
  await expect(page.locator('[data-filter]:visible')).toHaveCount(all);
});

test('a provider is found by a name that people know it by', async ({ page }) => {
  await page.goto('/providers/');
  await page.getByLabel(/^Find a provider/).fill('hotmail');
  const left = page.locator('[data-filter]:visible');
  await expect(left).toHaveCount(1);
  await left.getByRole('link', { name: 'Outlook.com' }).click();
  await expect(page).toHaveURL(/\/providers\/outlook\.com\/$/);
});

test('the data behind a page can be fetched and says the same', async ({ page, request }) => {
  await page.goto('/5.7.26/');
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  const href = await page.getByRole('link', { name: '5.7.26.json' }).getAttribute('href');
  const data = await (await request.get(href ?? '')).json();
  expect(data).toMatchObject({ code: '5.7.26', permanent: true, version: '1.0.0' });
  expect(name).toContain(data.name);
  const table = await (await request.get('/api/v1/codes.csv')).text();
  expect(table.split('\r\n').some((row) => row.startsWith('5.7.26,enhanced status code,'))).toBe(
    true,
  );
});

test('a link to a reply shows whose it is, and nothing covers it', async ({ page }) => {
  await page.goto('/providers/outlook.com/#s3150');
  const name = page.getByText('Replies of Outlook.com', { exact: true });
  await expect(name).toBeInViewport({ ratio: 1 });
  const [above, reply] = [await name.boundingBox(), await page.locator('#s3150').boundingBox()];
  expect(reply?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
});

test('the top of a code’s page leads to what providers mean by it, and to its data', async ({
  page,
}) => {
  await page.goto('/5.7.1/');
  await expect(page.getByRole('link', { name: '5.7.1.json' })).toBeInViewport();
  await expect(page.getByRole('link', { name: 'Compare providers' })).toBeInViewport();
});

test('on paper nothing is folded and no line is cut off', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 1000 });
  for (const path of ['/link/', '/link/help-desk/', '/causes/mailbox-full/']) {
    await page.goto(path);
    const cut = await page
      .locator('pre')
      .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth).length);
    expect(cut, path).toBe(0);
  }
  await page.goto('/link/help-desk/');
  await expect(page.locator('#mailbox-full pre').first()).toBeVisible();
});
