import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build';
import { out } from './exported';
import { LINKING, type Linking } from './servers/links/linking';
import { type Row, table } from './servers/links/table';
import { inOwnNetwork } from './servers/own-network';
import { unpack } from './servers/unpack';

/**
 * Two trials of Debian's mail servers: our reader reads what Postfix and Exim write when our own
 * server answers them; and each server links to the site with the lines that the page shows. Their
 * packages are unpacked in a temporary folder for this run alone: nothing is installed, nothing is
 * sent anywhere. With names of servers as arguments, only these are made to link.
 */
const NEEDED = ['/usr/bin/apt-get', '/usr/bin/unshare', '/usr/sbin/ip'];
const absent = NEEDED.filter((program) => !existsSync(program));
if (process.getuid?.() !== 0 || absent.length > 0) {
  console.error('This check was not run: it needs root on Debian, with apt-get, unshare and ip.');
  if (absent.length > 0) console.error(`Not here: ${absent.join(', ')}.`);
  process.exit(1);
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'servers-'));
  try {
    // The programs give up root's rights and must still reach their own folders.
    chmodSync(folder, 0o755);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const readsAnswers = (): boolean =>
  inFolder((folder) => {
    unpack(folder, ['exim4-daemon-light']);
    unpack(folder, ['postfix']);
    const kept = process.env['KEEP_TEXTS'] ?? '';
    return inOwnNetwork(folder, 'scripts/servers/inside.ts', [`${folder}/run`, kept]) === 0;
  });

function rowOf(name: Linking): Row | undefined {
  return inFolder((folder) => {
    unpack(folder, LINKING[name]);
    const result = join(folder, 'row.json');
    inOwnNetwork(folder, 'scripts/servers/links/inside.ts', [name, `${folder}/run`, result]);
    return existsSync(result) ? (JSON.parse(readFileSync(result, 'utf8')) as Row) : undefined;
  });
}

const all = Object.keys(LINKING) as Linking[];
const asked = process.argv.slice(2);
const chosen = asked.length > 0 ? all.filter((name) => asked.includes(name)) : all;
if (!existsSync(join(out, 'index.html'))) await buildSite();
const reads = asked.length > 0 || readsAnswers();
const rows = chosen.map((name) => ({ name, row: rowOf(name) }));
console.log(`\n${table(rows)}`);
const failed = rows.filter(({ row }) => !row || row.faults.length > 0);
for (const { name, row } of failed)
  for (const fault of row?.faults ?? ['it did not get to its end'])
    console.error(`${name}: ${fault}`);
process.exit(reads && failed.length === 0 ? 0 : 1);
