import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { demandBrand } from './brand';
import { bundleScripts } from './bundle';
import { finishExport } from './finish';
import { root, run, withoutSlash } from './run';

/** Builds the whole site into `out/`, for the address that `SITE_URL` and `BASE_PATH` give. */
export async function buildSite(): Promise<void> {
  demandBrand();
  const out = join(root, 'out');
  rmSync(out, { recursive: true, force: true });
  await bundleScripts();
  run('next', ['build'], { NEXT_TELEMETRY_DISABLED: '1' });
  await finishExport(out, {
    base: withoutSlash(process.env['BASE_PATH'] ?? ''),
    origin: withoutSlash(process.env['SITE_URL'] ?? ''),
    compressed: process.env['UNCOMPRESSED'] !== '1',
  });
  console.log('The site is in out/.');
}

if (import.meta.filename === process.argv[1]) await buildSite();
