import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './run';
import { HOSTS } from './servers/names';

/**
 * Reads what Debian's Postfix and Exim write when our own server answers them. Their packages are
 * unpacked in a temporary folder and laid over /usr and /etc for this run alone, in a network of
 * its own: nothing is installed, nothing is sent anywhere.
 */
const PACKAGES = ['postfix', 'exim4-daemon-light', 'exim4-base', 'libidn12'];

if (
  process.getuid?.() !== 0 ||
  !existsSync('/usr/bin/apt-get') ||
  !existsSync('/usr/bin/unshare')
) {
  console.error('This check was not run: it needs root on Debian, with apt-get and unshare.');
  process.exit(1);
}

function demand(program: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`);
}

function unpack(folder: string): void {
  console.log(`Unpacking in a temporary folder, not installing: ${PACKAGES.join(', ')}`);
  const download = ['download', '-qq', '-o', 'APT::Sandbox::User=root', ...PACKAGES];
  if (spawnSync('apt-get', download, { cwd: folder }).status !== 0) {
    demand('apt-get', ['update', '-qq'], folder);
    demand('apt-get', download, folder);
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb')))
    demand('dpkg-deb', ['-x', file, 'files'], folder);
}

/** The users that the programs insist on, and the names, for this run alone. */
function writeSettings(etc: string): void {
  for (const name of ['passwd', 'group']) copyFileSync(`/etc/${name}`, join(etc, name));
  appendFileSync(join(etc, 'passwd'), 'postfix:x:64901:64901::/nonexistent:/usr/sbin/nologin\n');
  appendFileSync(join(etc, 'passwd'), 'Debian-exim:x:64903:64903::/nonexistent:/bin/false\n');
  appendFileSync(join(etc, 'group'), 'postfix:x:64901:\npostdrop:x:64902:\nDebian-exim:x:64903:\n');
  writeFileSync(join(etc, 'resolv.conf'), 'nameserver 127.0.0.1\noptions timeout:1\n');
  writeFileSync(join(etc, 'hosts'), '127.0.0.1 localhost\n');
}

const INSIDE = (folder: string, kept: string): string =>
  [
    'set -e',
    `mount -t overlay overlay -o lowerdir=${folder}/files/usr:/usr /usr`,
    `mkdir ${folder}/changed ${folder}/work`,
    `mount -t overlay overlay -o lowerdir=${folder}/files/etc:/etc,upperdir=${folder}/changed,workdir=${folder}/work /etc`,
    'ip link set lo up',
    ...Object.values(HOSTS).map((address) => `ip address add ${address}/32 dev lo`),
    `exec node_modules/.bin/tsx scripts/servers/inside.ts ${folder}/run ${kept}`,
  ].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'servers-'));
let status: number | null = 1;
try {
  // The programs give up root's rights and must still reach their own folders.
  chmodSync(folder, 0o755);
  unpack(folder);
  writeSettings(join(folder, 'files/etc'));
  // All that was started in there ends with it.
  const own = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
  const kept = process.env['KEEP_TEXTS'] ?? '';
  ({ status } = spawnSync('unshare', [...own, 'sh', '-c', INSIDE(folder, kept)], {
    cwd: root,
    stdio: 'inherit',
    timeout: 170_000,
  }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status ?? 1);
