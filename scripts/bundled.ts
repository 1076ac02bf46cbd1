import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { root } from './run';

const env = (name: string): string => JSON.stringify(process.env[name] ?? '');

/** How every script for the browser is made. */
export const FOR_BROWSERS = {
  bundle: true,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  write: false,
  // lib/routes.ts asks for these, and a browser has no process.
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.BASE_PATH': env('BASE_PATH'),
    'process.env.SITE_URL': env('SITE_URL'),
    'process.env.REPORT_URL': env('REPORT_URL'),
    'process.env.SCRIPTS': '"{}"',
    'process.env.ICON': '""',
  },
} as const satisfies BuildOptions;

/** A script of ours as one self-contained file. `values` are put in where the script names them. */
export async function bundled(
  entry: string,
  plugins: Plugin[] = [],
  values: Readonly<Record<string, unknown>> = {},
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...FOR_BROWSERS,
    entryPoints: [join(root, entry)],
    format: 'iife',
    plugins,
    define: {
      ...FOR_BROWSERS.define,
      ...Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
      ),
    },
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made no file of ${entry}.`);
  return file.contents;
}
