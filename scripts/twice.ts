import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesAt } from './files';
import { root, run } from './run';

/**
 * Builds the site a second time, from nothing, and compares every file: the same commit must give
 * the same bytes. Compressed files follow from theirs.
 */
const out = join(root, 'out');
const first = join(root, 'test-results', 'first');

const isCompressed = (file: string): boolean => file.endsWith('.br') || file.endsWith('.gz');

const hashesOf = (folder: string): Map<string, string> =>
  new Map(
    filesAt(folder)
      .filter((file) => !isCompressed(file))
      .map((file) => [
        relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

const before = hashesOf(out);
rmSync(first, { recursive: true, force: true });
rmSync(join(root, '.next'), { recursive: true, force: true });
mkdirSync(dirname(first), { recursive: true });
renameSync(out, first);
run('tsx', ['scripts/build.ts'], { TYPES_CHECKED: '1', UNCOMPRESSED: '1' });
const after = hashesOf(out);
rmSync(out, { recursive: true });
renameSync(first, out);

const different = [...new Set([...before.keys(), ...after.keys()])].filter(
  (path) => before.get(path) !== after.get(path),
);
for (const path of different.slice(0, 20)) console.error(`${path} is not the same in both builds.`);
console.log(`${after.size} files built twice, ${different.length} differ.`);
if (different.length > 0) process.exit(1);
