import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const works = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

const canInstall = (): boolean =>
  existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/**
 * Is the program there? If not, Debian's package of it is installed, where this runs as root; says
 * what it does.
 */
export function obtain(program: string, packageName: string): boolean {
  if (existsSync(program)) return true;
  if (!canInstall()) {
    console.log(
      `${program} is not here, and can only be installed as root on Debian: apt-get install ${packageName}`,
    );
    return false;
  }
  console.log(`Installing Debian’s ${packageName}: apt-get install -y ${packageName}`);
  works('apt-get', ['update', '-qq']);
  works('apt-get', ['install', '-y', '-qq', '--no-install-recommends', packageName]);
  return existsSync(program);
}
