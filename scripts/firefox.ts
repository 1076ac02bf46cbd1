import puppeteer, { type Page } from 'puppeteer-core';
import { obtain } from './debian';
import { out } from './exported';
import { listen, siteServer } from './serve';

/** The main journeys in Firefox: a code, a search with a typing mistake, a paste, ways to get a text out, no network. */
const PORT = Number(process.env['TEST_PORT'] ?? 4332);
const site = `http://localhost:${PORT}`;
const FIREFOX = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';

if (!obtain(FIREFOX, 'firefox-esr')) {
  console.log('Firefox was not tried. Name one with FIREFOX=/path/to/firefox npm run test:firefox.');
  process.exit(0);
}

const server = siteServer(out);
await listen(server, PORT);
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
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
  await page.waitForFunction((css, wanted) => document.querySelector(css)?.textContent?.toLowerCase().includes(wanted), { timeout: 30_000 }, selector, text);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.waitForSelector('#bounce');
  await page.type('#bounce', text);
}

/** Text that gets out arrives here; each way is tried in the page, and whoever gets an answer has got out. */
const WAYS: Readonly<Record<string, string>> = {
  fetch: 'fetch(to).then(() => true)',
  'fetch without an answer': 'fetch(to, { method: "POST", mode: "no-cors", body: "x" }).then(() => true)',
  XMLHttpRequest:
    'new Promise((done) => { const r = new XMLHttpRequest(); r.onload = () => done(true); r.onerror = () => done(false); r.open("GET", to); r.send(); })',
  WebSocket: 'new Promise((done) => { const s = new WebSocket(to.replace("http", "ws")); s.onopen = () => done(true); s.onerror = () => done(false); })',
  EventSource: 'new Promise((done) => { const s = new EventSource(to); s.onopen = () => done(true); s.onerror = () => done(false); })',
  image: 'new Promise((done) => { const i = new Image(); i.onload = () => done(true); i.onerror = () => done(false); i.src = to; })',
  'a worker made from a blob':
    'new Promise((done) => { const w = new Worker(URL.createObjectURL(new Blob(["fetch(" + JSON.stringify(to) + ").then(() => postMessage(true), () => postMessage(false))"]))); w.onmessage = (e) => done(e.data); w.onerror = () => done(false); })',
  'XMLHttpRequest from a worker':
    'new Promise((done) => { const w = new Worker(URL.createObjectURL(new Blob(["const r = new XMLHttpRequest(); r.onload = () => postMessage(true); r.onerror = () => postMessage(false); r.open(\\"GET\\", " + JSON.stringify(to) + "); r.send()"]))); w.onmessage = (e) => done(e.data); w.onerror = () => done(false); })',
};

await journey('a code page', async (page) => {
  await page.goto(`${site}/5.7.26/`);
  await shows(page, 'h1', 'not proven');
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
for (const [name, code] of Object.entries(WAYS)) {
  await journey(`no way out of /bounce/: ${name}`, async (page) => {
    await page.goto(`${site}/bounce/`);
    const through = await page.evaluate(
      `(async () => { const to = ${JSON.stringify(`${site}/stolen`)}; try { return await (${code}); } catch { return false; } })()`,
    );
    if (through === true) throw new Error('a text got out');
  });
}
await journey('everything without a network', async (page) => {
  await page.goto(site);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
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
