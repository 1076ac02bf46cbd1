import { readdirSync } from 'node:fs';

/** A file made before the build by `scripts/bundle.ts`; its name holds a hash of its content. */
function bundled(folder, start = '') {
  const file = readdirSync(new URL(`public/${folder}/`, import.meta.url)).find((name) => name.startsWith(start) && name.endsWith('.js'));
  if (!file) throw new Error(`public/${folder}/ is empty: run npm run build, which fills it first.`);
  return `/${folder}/${file}`;
}

const basePath = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  basePath,
  // A random id would change every page of every build.
  generateBuildId: () => 'site',
  // The framework would write files for assistants into the project otherwise.
  agentRules: false,
  experimental: { agentUpgrade: false },
  reactStrictMode: true,
  poweredByHeader: false,
  env: {
    BASE_PATH: basePath,
    SITE_URL: process.env.SITE_URL ?? '',
    READER_FILE: bundled('_reader', 'reader-'),
    READER_TEXTS_FILE: bundled('_reader', 'texts-'),
    FILTER_FILE: bundled('_filter'),
  },
};
