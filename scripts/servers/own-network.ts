import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run';
import { HOSTS } from './names';

/** The users that the programs insist on, and one with a mailbox. */
const USERS = [
  'postfix',
  'postdrop',
  'Debian-exim',
  'smmta',
  'smmsp',
  'opensmtpd',
  'opensmtpq',
  'courier',
  'policyd-spf',
  'postgrey',
  'alice',
];
const FIRST_ID = 64_901;

/** The users and the names, for this run alone. */
function writeSettings(etc: string): void {
  for (const name of ['passwd', 'group']) copyFileSync(`/etc/${name}`, join(etc, name));
  for (const [place, name] of USERS.entries()) {
    const id = FIRST_ID + place;
    appendFileSync(join(etc, 'passwd'), `${name}:x:${id}:${id}::/nonexistent:/bin/false\n`);
    appendFileSync(join(etc, 'group'), `${name}:x:${id}:\n`);
  }
  writeFileSync(join(etc, 'resolv.conf'), 'nameserver 127.0.0.1\noptions timeout:1\n');
  writeFileSync(join(etc, 'hosts'), '127.0.0.1 localhost\n192.0.2.1 mail.example.com\n');
  writeFileSync(join(etc, 'mailname'), 'mail.example.com\n');
}

const LAID_OVER = ['usr', 'etc', 'var'] as const;

const lay = (folder: string, name: string): string =>
  [
    `mkdir -p ${folder}/changed/${name} ${folder}/work/${name}`,
    `mount -t overlay overlay -o lowerdir=${folder}/files/${name}:/${name},upperdir=${folder}/changed/${name},workdir=${folder}/work/${name} /${name}`,
  ].join('\n');

/**
 * Runs a script of ours where the unpacked files of `folder` are laid over those of this machine,
 * in a network of its own: what it changes is in the folder, nothing is sent anywhere, and all that
 * was started ends with it. Returns the exit code; null where it took too long.
 */
export function inOwnNetwork(folder: string, script: string, args: readonly string[]) {
  for (const name of LAID_OVER) mkdirSync(join(folder, 'files', name), { recursive: true });
  writeSettings(join(folder, 'files/etc'));
  const lines = [
    'set -e',
    ...LAID_OVER.map((name) => lay(folder, name)),
    'mount -t tmpfs tmpfs /run',
    'hostname mail.example.com',
    'ip link set lo up',
    ...Object.values(HOSTS).map((address) => `ip address add ${address}/32 dev lo`),
    `exec node_modules/.bin/tsx ${script} ${args.join(' ')}`,
  ];
  const own = ['--net', '--uts', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
  return spawnSync('unshare', [...own, 'sh', '-c', lines.join('\n')], {
    cwd: root,
    stdio: 'inherit',
    timeout: 170_000,
  }).status;
}
