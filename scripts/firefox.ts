import puppeteer, { type Page } from 'puppeteer-core';
import { inPage, inWorker, openTo, type Ways } from '../e2e/ways';
import { obtain } from './debian';
import { out } from './exported';
import { listen, siteServer } from './serve';
import { watchedSite } from './watched';

/**
 * The main journeys in Firefox: a code, a search with a typo, a paste, ways to get a text
 * out, no network.
 */
const PORT = Number(process.env['TEST_PORT'] ?? 4332);
const site = `http://localhost:${PORT}`;
const FIREFOX = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';

if (!obtain(FIREFOX, 'firefox-esr')) {
  console.log(
    'Firefox was not tried. Name one with FIREFOX=/path/to/firefox npm run test:firefox.',
  );
  process.exit(0);
}

const server = siteServer(out);
await listen(server, PORT);
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: FIREFOX,
  headless: true,
});
let failed = 0;

async function journey(name: string, walk: (page: Page) => Promise<unknown>): Promise<void> {
  const page = await browser.newPage();
  try {
    await walk(page);
    console.log(`passed  ${name}`);
  } catch (error) {
    failed += 1;
    console.error(`FAILED  ${name}: ${error instanceof Error ? error.message : error}`);
  }
  await page.close();
}

async function shows(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (css, wanted) => document.querySelector(css)?.textContent?.toLowerCase().includes(wanted),
    { timeout: 30_000 },
    selector,
    text,
  );
}

async function paste(page: Page, text: string): Promise<void> {
  await page.waitForSelector('textarea');
  await page.type('textarea', text);
}

/**
 * The ways by which something got out of a page, or of the reader that works for it; each has three
 * seconds.
 */
async function throughOf(
  page: Page,
  attempt: (name: string, to: string) => Promise<unknown>,
  names: readonly string[],
  origin: string,
): Promise<string[]> {
  const through: string[] = [];
  for (const name of names) {
    const to = `${origin}/stolen?${encodeURIComponent(name)}`;
    if (
      (await Promise.race([
        attempt(name, to),
        page.evaluate('new Promise((done) => setTimeout(done, 3000, false))'),
      ])) === true
    )
      through.push(name);
  }
  return through;
}

const fromPage = (page: Page) => (name: string, to: string) =>
  page.evaluate(
    `(async () => { const to = ${JSON.stringify(to)}; try { return await (${(inPage as Ways)[name]}); } catch { return false; } })()`,
  );

const fromReader = (page: Page) => (name: string, to: string) =>
  page.evaluate(
    (asked) =>
      new Promise((done) => {
        const channel = new BroadcastChannel('ways');
        channel.onmessage = ({ data }) => data.name === asked.name && done(data.through);
        channel.postMessage(asked);
      }),
    { name, to },
  );

await journey('a code page', async (page) => {
  await page.goto(`${site}/5.7.26/`);
  await shows(page, 'h1', '5.7.26');
});
await journey('a search with a typing mistake', async (page) => {
  await page.goto(site);
  await page.type('#q', 'mail box ful');
  await shows(page, '[role=option]', 'full');
});
for (const path of ['/', '/bounce/']) {
  await journey(`a paste on ${path}`, async (page) => {
    await page.goto(site + path);
    await paste(page, '452 4.2.2 The email account that you tried to reach is over quota');
    await shows(page, '[aria-label=Answer]', 'mailbox is full');
  });
}
await journey('a filter of replies', async (page) => {
  await page.goto(`${site}/providers/gmail/`);
  await page.type('#filter', 'quota');
  await shows(page, '#filter-status', 'repl');
});
const here = watchedSite(out, inWorker);
const elsewhere = watchedSite(out, inWorker);
const own = await listen(here.server, PORT + 1);
const foreign = await listen(elsewhere.server, PORT + 2);

await journey('the ways out do work where nothing holds them', async (page) => {
  await page.goto(`${own}/open/`);
  const through = await throughOf(
    page,
    fromPage(page),
    ['fetch', 'XMLHttpRequest', 'a worker made from a blob', 'script', 'a string run as code'],
    foreign,
  );
  if (through.length < 5 || elsewhere.arrived.length < 4)
    throw new Error(`only ${through.join(', ')}; arrived: ${elsewhere.arrived.join(', ')}`);
});
here.arrived.length = 0;
elsewhere.arrived.length = 0;

for (const path of ['/bounce/', '/']) {
  for (const origin of [own, foreign]) {
    const target = origin === own ? 'this site' : 'another site';
    const closed = (ways: Ways): string[] =>
      Object.keys(ways).filter((name) => origin === foreign || !openTo(path).includes(name));
    await journey(
      `no way out of ${path} to ${target}, of ${closed(inPage).length}`,
      async (page) => {
        await page.goto(own + path);
        const through = [
          ...(await throughOf(page, fromPage(page), closed(inPage), origin)),
          ...here.arrived,
          ...elsewhere.arrived,
        ];
        if (through.length > 0) throw new Error(through.join(', '));
      },
    );
    await journey(
      `no way out of the reader of ${path} to ${target}, of ${closed(inWorker).length}`,
      async (page) => {
        await page.goto(own + path);
        await paste(page, '550 5.1.1 User unknown');
        await shows(page, '[aria-label=Answer]', '5.1.1');
        if ((await fromReader(page)('fetch', `${origin}/stolen?fetch`)) !== false)
          throw new Error('fetch');
        const through = [
          ...(await throughOf(page, fromReader(page), closed(inWorker), origin)),
          ...here.arrived,
          ...elsewhere.arrived,
        ];
        if (through.length > 0) throw new Error(through.join(', '));
      },
    );
  }
}
for (const { server: watched } of [here, elsewhere]) {
  watched.closeAllConnections();
  watched.close();
}
await journey('everything without a network', async (page) => {
  await page.goto(site);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
  });
  server.closeAllConnections();
  server.close();
  await page.goto(`${site}/5.1.1/`);
  await shows(page, 'h1', '5.1.1');
  await page.goto(`${site}/?q=mail+box+ful`);
  await shows(page, '[role=option]', 'full');
  await paste(page, '550 5.1.1 User unknown');
  await shows(page, '[aria-label=Answer]', '5.1.1');
});

await browser.close();
console.log(failed === 0 ? 'Firefox: everything passed.' : `Firefox: ${failed} failed.`);
process.exit(failed === 0 ? 0 : 1);
