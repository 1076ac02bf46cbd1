import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const REFUSED = 100;

/**
 * Unpacks Debian packages, and those that they need and this machine lacks, below `folder`/files.
 * Nothing is installed: each call decides alone what is needed, so that programs may stand side by
 * side that Debian does not install together. Throws where apt-get finds nothing.
 */
export function unpack(folder: string, packages: readonly string[]): void {
  console.log(`Unpacking in a temporary folder, not installing: ${packages.join(', ')}`);
  const archives = join(folder, 'archives');
  mkdirSync(join(archives, 'partial'), { recursive: true });
  const settings = ['-o', `Dir::Cache::archives=${archives}`, '-o', 'APT::Sandbox::User=root'];
  const download = ['install', '--reinstall', '--download-only', '--no-install-recommends'];
  const get = () => spawnSync('apt-get', [...download, '-y', '-qq', ...settings, ...packages]);
  let got = get();
  // The lists of a fresh machine are empty, and those of an old one name versions that are gone.
  if (got.status === REFUSED) {
    spawnSync('apt-get', ['update', '-qq']);
    got = get();
  }
  if (got.status !== 0) throw new Error(`apt-get has no ${packages.join(', ')}: ${got.stderr}`);
  for (const file of readdirSync(archives).filter((name) => name.endsWith('.deb'))) {
    const unpacked = spawnSync('dpkg-deb', ['-x', join(archives, file), join(folder, 'files')]);
    if (unpacked.status !== 0) throw new Error(`${file} cannot be unpacked: ${unpacked.stderr}`);
  }
  rmSync(archives, { recursive: true });
}
