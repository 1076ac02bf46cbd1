import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainChromium } from './chromium';
import { out } from './exported';
import { run } from './run';
import { listen, siteServer } from './serve';

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

/**
 * Lighthouse (mobile) over a page of each kind. The site is built for its own address, so that
 * robots.txt may be fetched.
 */
const PORT = 4331;
const site = `http://localhost:${PORT}`;
const pages = [
  '/',
  '/550/',
  '/5.7.26/',
  '/providers/gmail/',
  '/causes/mailbox-full/',
  '/about/',
  '/bounce/',
];
/** The policy of the page that takes a paste lets nothing be fetched, robots.txt included. */
const allowed: Readonly<Record<string, readonly string[]>> = { '/bounce/': ['robots-txt'] };

const chromium = obtainChromium();
run('tsx', ['scripts/build.ts'], { SITE_URL: site });
const server = siteServer(out);
await listen(server, PORT);

const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));

async function reportOf(path: string): Promise<Report> {
  const file = join(folder, 'report.json');
  const child = spawn(
    'npx',
    [
      '--yes',
      'lighthouse@13.5.0',
      site + path,
      '--quiet',
      '--output=json',
      '--only-categories=performance,accessibility,best-practices,seo',
      `--output-path=${file}`,
      '--chrome-flags=--headless --no-sandbox --disable-quic',
    ],
    { stdio: 'inherit', env: { ...process.env, CHROME_PATH: chromium } },
  );
  await new Promise((done) => child.on('exit', done));
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

let missed = 0;
for (const path of pages) {
  const { categories, audits } = await reportOf(path);
  const scores = Object.entries(categories).map(
    ([name, { score }]) => `${name} ${Math.round(score * 100)}`,
  );
  const failed = Object.entries(categories)
    .filter(([, { score }]) => score < 1)
    .flatMap(([, { auditRefs }]) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => id),
    )
    .filter((id) => !allowed[path]?.includes(id));
  missed += failed.length;
  console.log(
    `${path}: ${scores.join(', ')}${failed.length > 0 ? `; short of 100: ${failed.join(', ')}` : ''}`,
  );
}
server.close();
server.closeAllConnections();
if (missed > 0) process.exit(1);
