import { existsSync, readFileSync } from 'node:fs';

/** Made before the pages by `scripts/bundle.ts`, because they name its files. */
const scripts = new URL('public/_scripts/names.json', import.meta.url);
if (!existsSync(scripts))
  throw new Error('public/_scripts/ is empty: run npm run build, which fills it first.');

/**
 * The icon as an address that holds it: no page has to be allowed to load an image then, for an
 * image's address can carry text away.
 */
const icon = encodeURIComponent(
  readFileSync(new URL('public/icon.svg', import.meta.url), 'utf8').trim(),
).replaceAll("'", '%27');

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
  experimental: { agentUpgrade: false, cpus: 4 },
  // `npm test` has asked the compiler before it builds.
  typescript: { ignoreBuildErrors: process.env.TYPES_CHECKED === '1' },
  reactStrictMode: true,
  poweredByHeader: false,
  env: {
    BASE_PATH: basePath,
    SITE_URL: process.env.SITE_URL ?? '',
    REPORT_URL: process.env.REPORT_URL ?? '',
    SCRIPTS: readFileSync(scripts, 'utf8'),
    ICON: `data:image/svg+xml,${icon}`,
  },
};
