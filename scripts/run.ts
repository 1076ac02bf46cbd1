import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** A sub-path or an origin without the slash that people put at its end. */
export const withoutSlash = (address: string): string =>
  address.endsWith('/') ? address.slice(0, -1) : address;

/**
 * Runs a program of the project's own dependencies in the project's folder; a failure ends this
 * process with the same code.
 */
export function run(
  program: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): void {
  const local = join(root, 'node_modules', '.bin', program);
  const { status, error } = spawnSync(local, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
