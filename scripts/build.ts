import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleReader } from './bundle-reader';
import { root, run } from './run';

/** Builds the whole site into `out/`. */
export async function buildSite(): Promise<void> {
  rmSync(join(root, 'out'), { recursive: true, force: true });
  await bundleReader();
  run('next', ['build'], { NEXT_TELEMETRY_DISABLED: '1' });
  // The framework exports its not-found page a second time under a name of its own.
  rmSync(join(root, 'out', '_not-found'), { recursive: true, force: true });
  console.log('The site is in out/.');
}

if (import.meta.filename === process.argv[1]) await buildSite();
