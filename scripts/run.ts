import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Runs a program of the project's own dependencies in the project's folder; a failure ends this process with the same code. */
export function run(program: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): void {
  const local = join(root, 'node_modules', '.bin', program);
  const { status, error } = spawnSync(local, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
