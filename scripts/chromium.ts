import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { obtain } from './debian';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const works = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'inherit' }).status === 0;

/** The path of a Chromium that is there already, undefined where there is none. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'], chromium.executablePath(), ...SYSTEM].find(
    (path) => path && existsSync(path),
  );
}

const isDebian = (): boolean => existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/**
 * Finds a Chromium or gets one: Playwright's own download first, then Debian's package where this
 * runs as root.
 */
export function obtainChromium(): string {
  const present = findChromium();
  if (present) return present;
  console.log('There is no Chromium here. Installing Playwright’s: playwright install chromium');
  if (works('npx', ['playwright', 'install', 'chromium'])) {
    const installed = findChromium();
    if (installed) return installed;
  }
  if (isDebian() && process.getuid?.() === 0) {
    console.log(
      `Installing Debian’s (${readFileSync('/etc/debian_version', 'utf8').trim()}): apt-get install -y chromium`,
    );
    works('apt-get', ['update', '-qq']);
    works('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  const last = findChromium();
  if (last) return last;
  throw new Error(
    'The browser tests need a Chromium. Install one (Debian: apt-get install chromium) or name it: CHROMIUM=/path/to/chromium npm test',
  );
}

const SHELL = '/usr/bin/chromium-headless-shell';

/**
 * The same without windows, menus and the cache of pages that one goes back to: it takes two thirds
 * of the time. Debian's package where this runs as root, else the Chromium that is there.
 */
export const obtainShell = (full: string): string =>
  process.env['CHROMIUM'] || !obtain(SHELL, 'chromium-headless-shell') ? full : SHELL;
