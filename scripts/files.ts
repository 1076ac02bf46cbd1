import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A path that is not there is told in a sentence on standard error, with exit code 2. */
export function demandPath(path: string): void {
  if (existsSync(path)) return;
  console.error(`There is no file or folder “${path}”.`);
  process.exit(2);
}

/**
 * The files at a path: the file itself, or all files of a folder and its folders, in the order of
 * their names.
 */
export function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesAt(join(path, name)));
}
