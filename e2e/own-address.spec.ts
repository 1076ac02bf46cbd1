import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** What stands in the build, which was told no address. */
const BUILT = 'http://localhost:3000';

const pages = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .filter((file) => {
    const html = readFileSync(`out/${file}`, 'utf8').replace(/<script.*?<\/script>/gs, '');
    return html.slice(html.indexOf('<main')).includes(BUILT);
  })
  .map((file) => `/${file.slice(0, -'index.html'.length)}`);

test('each page that names the address of the site has the one at which it is read', async ({
  page,
}) => {
  expect(pages.sort()).toEqual(['/about/', '/api/', '/link/', '/link/help-desk/', '/why/']);
  for (const path of pages) {
    await page.goto(path);
    const { origin } = new URL(page.url());
    // Scripts stand in it as well.
    const told = await page.locator('main').evaluate((main) => {
      const copy = main.cloneNode(true) as Element;
      for (const script of copy.querySelectorAll('script')) script.remove();
      return copy.textContent ?? '';
    });
    expect(told, path).toContain(origin);
    expect(told, path).not.toContain(BUILT);
    expect(told, path).not.toContain('https://example.com/');
  }
});

test('what must be absolute without a page has the one address of npm start', async ({
  request,
}) => {
  for (const path of [
    '/sitemap.xml',
    '/robots.txt',
    '/llms.txt',
    '/opensearch.xml',
    '/changes/atom.xml',
    '/changes/feed.json',
  ]) {
    const text = await (await request.get(path)).text();
    expect(text, path).toContain(`${BUILT}/`);
    expect(text, path).not.toContain('https://example.com/');
  }
  const page = await (await request.get('/550/')).text();
  expect(page).toContain('<link rel="canonical" href="/550/"/>');
});
