import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { nameOf } from '../lib/export/hash';
import { bundleReader } from './bundle-reader';
import { root } from './run';

/** A script of ours as one self-contained file. `values` are put in where the script names them. */
export async function scriptOf(
  entry: string,
  values: Readonly<Record<string, unknown>> = {},
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    define: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made no file of ${entry}.`);
  return file.contents;
}

async function bundleFilter(): Promise<void> {
  const folder = join(root, 'public', '_filter');
  const script = await scriptOf('components/parts/filter.client.ts');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `filter-${nameOf(script)}.js`), script);
}

/** The scripts that stand beside the framework: made before it, because pages name them. */
export async function bundleScripts(): Promise<void> {
  await bundleReader();
  await bundleFilter();
}
