import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const field = 'combobox';

test('a number is answered first, and Enter opens its page', async ({ page }) => {
  await page.goto('/');
  // The page may not be awake yet.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole(field)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type('550');
  await expect(page.getByRole('option').first()).toContainText('550');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/550\/$/);
});

test('a typing mistake is forgiven', async ({ page }) => {
  await page.goto('/');
  await page.getByRole(field).fill('mail box ful');
  const first = page.getByRole('option').first();
  await expect(first).toContainText(/full/i);
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/full/i);
});

test('each result has its kind, a line and the matched part marked', async ({ page }) => {
  await page.goto('/');
  await page.getByRole(field).fill('mailbox full');
  const cause = page.getByRole('option').filter({ hasText: 'cause' }).first();
  await expect(cause.locator('mark').first()).toHaveText('Mailbox');
  await page.getByRole(field).fill('TSS04');
  await expect(page.getByRole('option').first()).toContainText(/reply.*Yahoo.*4\.7\.0/s);
  await page.getByRole(field).fill('511');
  await expect(page.getByRole('option', { name: /^5\.1\.1 No/ })).toContainText(
    'Not the same as 511',
  );
});

test('arrows choose, Escape clears', async ({ page }) => {
  await page.goto('/');
  const input = page.getByRole(field);
  await input.fill('syntax');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await input.press('ArrowDown');
  await input.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(input).toHaveAttribute('aria-activedescendant', 'result-1');
  await expect(input).toHaveAttribute('aria-expanded', 'true');
  await input.press('ArrowUp');
  await input.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await input.press('Escape');
  await expect(input).toHaveValue('');
  await expect(input).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('Alt and an arrow open and close the list, the keys of the caret choose nothing', async ({
  page,
}) => {
  await page.goto('/');
  const input = page.getByRole(field);
  await input.fill('syntax');
  await input.press('ArrowDown');
  for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
    await expect(input).toHaveAttribute('aria-activedescendant', 'result-0');
    await input.press(key);
    await expect(input).not.toHaveAttribute('aria-activedescendant');
    await input.press('ArrowDown');
  }
  await input.press('Alt+ArrowUp');
  await expect(page.getByRole('option').first()).toBeHidden();
  await expect(input).toHaveValue('syntax');
  await input.press('Home');
  await input.press('Alt+ArrowDown');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
});

test('the list never covers what has the focus', async ({ page }) => {
  await page.goto('/');
  const input = page.getByRole(field);
  await input.fill('mailbox full');
  await expect(page.getByRole('option').first()).toBeVisible();
  await input.press('Tab');
  await expect(page.getByRole('link', { name: 'Open the paste box' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('list', { name: 'Examples' }).getByRole('button').first(),
  ).toBeFocused();
  await expect(page.getByRole('option').first()).toBeHidden();
});

test('where only something near was found, Enter opens what was chosen and nothing else', async ({
  page,
}) => {
  for (const query of ['5.7.80', '5.7.77']) {
    await page.goto(`/?q=${query}`);
    await expect(page.getByText('Nothing found for')).toBeVisible();
    await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
    await page.getByRole(field).press('Enter');
    await expect(page).toHaveURL(new RegExp(`q=${query}$`));
  }
  await page.goto('/?q=5.7.80');
  await expect(page.getByRole('option').nth(1)).toContainText(/“.*”\s*said wrongly/s);
  await page.getByRole(field).press('ArrowDown');
  await page.getByRole(field).press('Enter');
  await expect(page).toHaveURL(/\/5\.7\.8\/$/);
});

test('what was typed before the scripts had loaded is answered as if it were typed after', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole(field).fill('syntax');
  release();
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
  await page.getByRole(field).press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
});

test('a screen reader hears how many there are and which is the best', async ({ page }) => {
  await page.goto('/');
  await page.getByRole(field).fill('5.7.26');
  const heard = (text: RegExp) =>
    expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);
  await heard(/results?, the best is 5\.7\.26/);
  await page.getByRole(field).fill('TSS04');
  await heard(/the best is \[TSS04\], Yahoo/);
  await page.getByRole(field).fill('qqqqzzzz mailbox');
  await heard(/Understood: “mailbox”; not known here: “qqqqzzzz”/);
});

test('nothing moves while somebody types', async ({ page }) => {
  await page.goto('/');
  const input = page.getByRole(field);
  const places = () =>
    page.evaluate(() =>
      ['#q', '#paste, textarea', 'h1', '#main']
        .map((name) => JSON.stringify(document.querySelector(name)?.getBoundingClientRect()))
        .join(),
    );
  const before = await places();
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
    }).observe({ type: 'layout-shift' });
  });
  for (const letter of '550 mailbox full') {
    await input.press(letter);
    expect(await places()).toBe(before);
  }
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await places()).toBe(before);
  expect(
    await page.evaluate(() => (window as unknown as { readonly shifts: readonly number[] }).shifts),
  ).toEqual([]);
});

test('a search stands in the address and is honoured from there', async ({ page }) => {
  await page.goto('/?q=greylisting');
  await expect(page.getByRole(field)).toHaveValue('greylisting');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole(field).fill('mailbox full');
  await expect(page).toHaveURL(/\?q=mailbox\+full$/);
});

test('a code in the address is offered first: Enter opens its page', async ({ page }) => {
  await page.goto('/?q=5.7.26');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole(field)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/5\.7\.26\/$/);
});

test('Back returns to the results', async ({ page }) => {
  await page.goto('/');
  await page.getByRole(field).fill('relay denied');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/causes\/relay-denied\/$/);
  await page.goBack();
  await expect(page.getByRole(field)).toHaveValue('relay denied');
  await expect(page.getByRole('option').first()).toContainText(/through this server/);
});

test('leaving the field closes the results, coming back opens them', async ({ page }) => {
  await page.goto('/');
  const input = page.getByRole(field);
  await input.fill('full');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByRole('option').first()).toBeHidden();
  await input.focus();
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('the field in the header of another page leads to the results, without JavaScript there', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/550/');
  await page.getByRole('searchbox').fill('over quota');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/\?q=over\+quota$/);
  await expect(page.locator('noscript p')).toContainText('Every code is in the table below');
  await context.close();
});

test('the field in the header takes a pasted line and no mail address', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/550/');
  const input = page.getByRole('searchbox');
  await input.fill('bob@example.org');
  await input.press('Enter');
  await expect(page).toHaveURL(/\/550\/$/);
  const line =
    '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user complaints';
  await input.fill(line);
  await input.press('Enter');
  await expect(page).toHaveURL(/\/\?q=/);
  expect(new URL(page.url()).searchParams.get('q')).toBe(line);
  await context.close();
});

test('the paste page has a link to the search instead of a form', async ({ page }) => {
  await page.goto('/bounce/');
  await expect(page.locator('header form')).toHaveCount(0);
  await page.locator('header').getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole(field)).toBeVisible();
});

test('somebody’s address or a long text never gets into the address', async ({ page }) => {
  await page.goto('/');
  const input = page.getByRole(field);
  await input.fill('maria@example.org');
  await expect(page.getByLabel('Paste your bounce')).toHaveValue('maria@example.org');
  expect(page.url()).not.toContain('maria');
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
  await page.getByRole(field).fill('mailbox full');
  await expect(page.getByRole('option').first()).toBeVisible();
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

test('nothing found says what to try, and links to the paste box', async ({ page }) => {
  await page.goto('/?q=qqqqzzzz');
  await expect(page.getByText('Nothing found for')).toContainText('Try a number');
  await expect(page.getByRole('link', { name: 'paste the whole message' })).toHaveAttribute(
    'href',
    '/bounce/',
  );
  await expect(page.getByRole('link', { name: 'Open the paste box' })).toHaveAttribute(
    'href',
    '/bounce/',
  );
});

test('an unknown code shows the nearest ones, and unknown words are named', async ({ page }) => {
  await page.goto('/?q=599');
  await expect(page.getByText('Nothing found for')).toContainText('nearest');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.goto('/?q=qqqqzzzz+mailbox');
  await expect(
    page.getByText('Understood: “mailbox”; not known here: “qqqqzzzz”.', { exact: true }),
  ).toBeVisible();
});

test.describe('for search engines and browsers', () => {
  test('each code has its own image and definition', async ({ page, request }) => {
    await page.goto('/550/');
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect(new URL(image ?? '', 'http://localhost').pathname).toBe('/og/550.png');
    const answer = await request.get('/og/550.png');
    expect(answer.headers()['content-type']).toContain('image/png');
    const term = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '{}',
    );
    expect(term).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      termCode: '550',
    });
    expect((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '').toMatch(
      /\/550\/$/,
    );
  });
  test('other pages have the common image', async ({ page, request }) => {
    await page.goto('/causes/');
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect(new URL(image ?? '', 'http://localhost').pathname).toBe('/og/site.png');
    expect((await request.get('/og/site.png')).ok()).toBe(true);
  });
  test('the sitemap names all pages, with the slash', async ({ request }) => {
    const text = await (await request.get('/sitemap.xml')).text();
    const paths = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, loc]) => new URL(loc ?? '').pathname,
    );
    for (const path of [
      '/',
      '/550/',
      '/5.7.26/',
      '/x.7/',
      '/4xx/',
      '/causes/mailbox-full/',
      '/providers/gmail/',
      '/commands/quit/',
      '/mistakes/',
      '/about/',
    ])
      expect(paths).toContain(path);
    expect(paths.every((path) => path.endsWith('/'))).toBe(true);
    const pages = readdirSync('out', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(^|\/)index\.html$/.test(file),
    );
    expect([...paths].sort()).toEqual(
      pages.map((file) => `/${file.slice(0, -'index.html'.length)}`).sort(),
    );
    for (const path of paths.filter((_, place) => place % 40 === 0))
      expect((await request.get(path)).status(), path).toBe(200);
  });
  test('robots.txt, opensearch.xml and llms.txt', async ({ page, request }) => {
    expect(await (await request.get('/robots.txt')).text()).toMatch(
      /Sitemap: http.*\/sitemap\.xml/,
    );
    expect(await (await request.get('/opensearch.xml')).text()).toMatch(
      /template="http[^"]*\/\?q=\{searchTerms\}"/,
    );
    expect(await (await request.get('/llms.txt')).text()).toMatch(/^# SMTP codes\n\n> /);
    await page.goto('/550/');
    await expect(page.locator('link[rel="search"]')).toHaveAttribute('href', '/opensearch.xml');
  });
});
