import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import Fuse from 'fuse.js/min-basic';
import { catalogue } from '../lib/catalogue';
import { ABROAD } from '../lib/reader/knowledge/abroad';
import { packRows } from '../lib/search/pack';
import { recordsOfRows } from '../lib/search/records-of-rows';
import { rowsOf } from '../lib/search/rows';
import { createSearch } from '../lib/search/search';
import { unpackRows } from '../lib/search/unpack';
import { wanted } from '../lib/search/wanted.test-helper';
import { obtainChromium } from './chromium';
import { root } from './run';
import { listen, siteServer } from './serve';

/** Milliseconds of a keystroke. */
export interface Keystrokes {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

/** Sizes in bytes, times in milliseconds. */
export interface SearchFigures {
  readonly records: { readonly count: number; readonly plain: number; readonly brotli: number };
  /** From the packed text to a search that is ready. */
  readonly index: number;
  readonly keystrokes: Keystrokes;
  /** In Chromium, with what React draws; undefined where the site has not been built. */
  readonly browser?: { readonly plain: Keystrokes; readonly slow: Keystrokes };
}

const SLOWER = 4;
const PORT = 4471;
const queries = wanted.map(([query]) => query);

const rounded = (value: number | undefined): number => Math.round((value ?? 0) * 100) / 100;

function spreadOf(times: readonly number[]): Keystrokes {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    p50: rounded(sorted[Math.floor(sorted.length / 2)]),
    p95: rounded(sorted[Math.floor(sorted.length * 0.95)]),
    most: rounded(sorted.at(-1)),
  };
}

function timed<T>(work: () => T): { readonly result: T; readonly time: number } {
  const start = performance.now();
  const result = work();
  return { result, time: performance.now() - start };
}

/**
 * Types every query letter by letter into the field, and times each letter from the event to the
 * drawn list.
 */
async function typeAll(page: Page, session: CDPSession, rate: number): Promise<Keystrokes> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const times = await page.evaluate(async (texts) => {
    const field = document.querySelector<HTMLTextAreaElement>('#q');
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    const taken: number[] = [];
    for (const text of texts) {
      for (let length = 1; length <= text.length; length += 1) {
        const start = performance.now();
        set?.call(field, text.slice(0, length));
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await Promise.resolve();
        taken.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    return taken;
  }, queries);
  return spreadOf(times);
}

async function inBrowser(): Promise<SearchFigures['browser']> {
  const server = siteServer(join(root, 'out'));
  const address = await listen(server, PORT);
  const browser = await chromium.launch({
    executablePath: obtainChromium(),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/?q=mailbox`);
    await page.getByRole('option').nth(1).waitFor();
    const session = await page.context().newCDPSession(page);
    return { plain: await typeAll(page, session, 1), slow: await typeAll(page, session, SLOWER) };
  } finally {
    await browser.close();
    server.close();
  }
}

const isBuilt = (): boolean =>
  readdirSync(root).includes('out') && statSync(join(root, 'out', 'index.html')).isFile();

/** Measures the search: what it loads, how long it takes to get ready and to answer a letter. */
export async function benchSearch(): Promise<SearchFigures> {
  const packed = packRows(rowsOf(catalogue, ABROAD));
  const opened = timed(() => {
    const rows = unpackRows(packed);
    const records = recordsOfRows(rows);
    return { records, search: createSearch(records, rows.captions, Fuse) };
  });
  const { records, search } = opened.result;
  const letters = queries.flatMap((query) =>
    [...query].map((_, place) => query.slice(0, place + 1)),
  );
  const keystrokes = spreadOf(letters.map((text) => timed(() => search(text)).time));
  const sizes = {
    count: records.length,
    plain: Buffer.byteLength(packed),
    brotli: brotliCompressSync(packed).length,
  };
  const browser = isBuilt() ? await inBrowser() : undefined;
  return {
    records: sizes,
    index: rounded(opened.time),
    keystrokes,
    ...(browser ? { browser } : {}),
  };
}

if (import.meta.filename === process.argv[1])
  console.log(JSON.stringify(await benchSearch(), null, 2));
