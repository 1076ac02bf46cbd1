import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { catalogue } from '../lib/catalogue';
import { sizesOf } from '../lib/export/sizes';
import { analyse } from '../lib/reader/analyse';
import { readerCatalogue } from '../lib/reader/reader-catalogue';
import { obtainChromium } from './chromium';
import { base, out, scriptFiles, sentFiles } from './exported';
import { demandPath, filesAt } from './files';
import { run } from './run';
import { listen, siteServer } from './serve';

/**
 * The figures of the README: sizes of the built site, speed of the reader, time from paste to
 * verdict.
 */
const PORT = 4473;
const reader = readerCatalogue(catalogue);
const folders = process.argv.slice(2);
folders.forEach(demandPath);

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

function printSizes(): void {
  console.log('\nHeaviest page of each kind, and loads (brotli)');
  for (const { name, path, size, budget, requests } of sizesOf(sentFiles(), scriptFiles())) {
    console.log(
      `${name.padEnd(30)} ${kb(size).padStart(10)} of ${kb(budget).padStart(10)}${requests ? `  ${requests} requests  ${path}` : ''}`,
    );
  }
}

const ownSamples = (): Uint8Array[] =>
  catalogue.samples.map(({ text }) => new TextEncoder().encode(text));

const timeOf = async (input: Uint8Array): Promise<number> => {
  const start = performance.now();
  await analyse(input, reader);
  return performance.now() - start;
};

async function printReader(): Promise<void> {
  const inputs =
    folders.length > 0
      ? folders.flatMap(filesAt).map((file) => new Uint8Array(readFileSync(file)))
      : ownSamples();
  for (const input of inputs.slice(0, 50)) await analyse(input, reader);
  const times: number[] = [];
  for (const input of inputs) times.push(await timeOf(input));
  const sorted = [...times].sort((a, b) => a - b);
  const total = times.reduce((sum, time) => sum + time, 0);
  const at = (share: number): string =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)} ms`;
  console.log(
    `\nReader: ${inputs.length} messages, ${Math.round((inputs.length / total) * 1000)} a second, median ${at(0.5)}, 99th percentile ${at(0.99)}`,
  );
  const line =
    'Nov 23 10:00:00 mail postfix/smtp[1]: 4AB: to=<maria@example.org>, relay=mx.example.org[192.0.2.27]:25, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.27] said: 550 5.1.1 User unknown)\n';
  const log = (megabytes: number): Uint8Array =>
    new TextEncoder().encode(line.repeat(Math.ceil((megabytes * 1e6) / line.length)));
  const one = await timeOf(log(1));
  const ten = await timeOf(log(10));
  console.log(
    `A log of 1 MB: ${one.toFixed(0)} ms, of 10 MB: ${ten.toFixed(0)} ms (${(ten / one).toFixed(1)} times), ${(10_000 / ten).toFixed(1)} MB a second`,
  );
}

/**
 * Time in milliseconds from the paste event to the frame in which the verdict is in the page;
 * the box is cleared afterwards.
 */
async function pasteToVerdict(page: Page, text: string): Promise<number> {
  await page.locator('#bounce').focus();
  const time = await page.evaluate(
    (pasted) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector('[aria-label="Answer"]')) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        });
        observer.observe(document.body, { childList: true, subtree: true });
        const data = new DataTransfer();
        data.setData('text/plain', pasted);
        const start = performance.now();
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      }),
    text,
  );
  await page.getByRole('button', { name: 'New text' }).click();
  return time;
}

async function printPaste(): Promise<void> {
  const server = siteServer(out, base);
  const address = await listen(server, PORT);
  const browser = await chromium.launch({
    executablePath: obtainChromium(),
    args: ['--no-sandbox', '--disable-quic'],
  });
  const page = await browser.newPage();
  await page.goto(`${address}${base}/bounce/`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const text = (catalogue.samples[0]?.text ?? '').padEnd(3000, 'x');
  // The first round starts and warms the worker; the second is what a visitor feels.
  const rounds = [
    await pasteToVerdict(page, text),
    await pasteToVerdict(page, text),
    await pasteToVerdict(page, text),
  ];
  console.log(
    `\nFrom paste to verdict at 4x throttle, 3 KB: ${rounds.map((time) => `${time.toFixed(0)} ms`).join(', ')} (first with a cold worker)`,
  );
  await browser.close();
  server.closeAllConnections();
  server.close();
}

if (!existsSync(out)) run('tsx', ['scripts/build.ts']);
printSizes();
await printReader();
await printPaste();
console.log('\nSearch');
run('tsx', ['scripts/bench-search.ts']);
