import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

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
      '/myths/',
      '/about/',
    ])
      expect(paths).toContain(path);
    expect(paths.every((path) => path.endsWith('/'))).toBe(true);
    // An address that has moved, or that turns a pair round, leads on to one that is named.
    const pages = readdirSync('out', { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        /(^|\/)index\.html$/.test(file) &&
        !readFileSync(`out/${file}`, 'utf8').includes('<meta http-equiv="refresh"'),
    );
    expect([...paths].sort()).toEqual(
      pages.map((file) => `/${file.slice(0, -'index.html'.length)}`).sort(),
    );
    for (const path of paths.filter((_, place) => place % 40 === 0))
      expect((await request.get(path)).status(), path).toBe(200);
  });
  test('the data of a code stand beside its page, for pages of any origin', async ({
    page,
    request,
  }) => {
    await page.goto('/4.2.2/');
    await expect(page.getByRole('link', { name: '4.2.2.json' })).toHaveAttribute(
      'href',
      '/4.2.2.json',
    );
    const answer = await request.get('/4.2.2.json');
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
    expect(await answer.json()).toMatchObject({ code: '4.2.2' });
    const old = await request.get('/api/v1/codes/4.2.2.json');
    expect(await old.text()).toBe(await answer.text());
    const closed = await request.get('/4.2.2/');
    expect(closed.headers()['access-control-allow-origin']).toBeUndefined();
  });
  test('the page about the data tells its fields, and copies a command', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/api/');
    await page.getByRole('button', { name: 'Copy: How to use the files, 1' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toHaveCount(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^curl -s https?:.*\/5\.7\.26\.json \|/,
    );
    const fields = page.getByText('confused[].how');
    await expect(fields).toBeHidden();
    await page.getByText('codes/5.7.26.json', { exact: true }).last().click();
    await expect(fields).toBeVisible();
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
