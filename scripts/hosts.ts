import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtain } from './debian';
import { faultsOf } from './host-checks';
import { type Site, startCaddy, startNginx, startPython, startSirv } from './host-servers';
import { root, run } from './run';

/**
 * Tries the finished site on four hosts, at the root and under a sub-path: each kind of page, what
 * is not there, a dotted address.
 */
const hosts = [
  { name: 'sirv', kind: 'configured', start: startSirv, there: true },
  {
    name: 'nginx',
    kind: 'configured',
    start: startNginx,
    there: obtain('/usr/sbin/nginx', 'nginx-light'),
  },
  {
    name: 'Caddy',
    kind: 'configured',
    start: startCaddy,
    there: obtain('/usr/bin/caddy', 'caddy'),
  },
  {
    name: 'Python',
    kind: 'plain',
    start: startPython,
    there: obtain('/usr/bin/python3', 'python3'),
  },
] as const;

const out = join(root, 'out');
const port = Number(process.env['TEST_PORT'] ?? 4290);

/**
 * The site built for a sub-path, in a folder that has it at this sub-path; `out/` stays as it was.
 */
function siteFor(base: string): Site {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const kept = `${folder}-kept`;
  if (existsSync(out)) renameSync(out, kept);
  run('tsx', ['scripts/build.ts'], { BASE_PATH: base });
  cpSync(out, folder + base, { recursive: true });
  rmSync(out, { recursive: true });
  if (existsSync(kept)) renameSync(kept, out);
  return { root: folder, base, port };
}

let faults = 0;
for (const base of ['', '/smtp']) {
  const site = siteFor(base);
  for (const { name, kind, start } of hosts.filter(({ there }) => there)) {
    const stop = await start(site);
    const found = await faultsOf(site, kind);
    await stop();
    faults += found.length;
    for (const fault of found) console.error(`${name} at ${base}/: ${fault}`);
    console.log(`${name} at ${base}/: ${found.length} faults`);
  }
  rmSync(site.root, { recursive: true });
}
const absent = hosts.filter(({ there }) => !there).map(({ name }) => name);
if (absent.length > 0) console.log(`Not tried: ${absent.join(', ')}.`);
if (faults > 0) process.exit(1);
