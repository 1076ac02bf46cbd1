import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { catalogue } from '../lib/catalogue';
import { answerTexts } from '../lib/reader/answer/texts';
import { packCatalogue } from '../lib/reader/packed-catalogue';
import { packTexts } from '../lib/reader/packed-texts';
import { readerCatalogue } from '../lib/reader/reader-catalogue';

const known = readerCatalogue(catalogue);
const root = join(import.meta.dirname, '..');
const folder = join(root, 'public', '_reader');

/**
 * Puts the slice of the catalogue that the reader needs into its file: the worker can load nothing
 * more.
 */
const withCatalogue: Plugin = {
  name: 'reader-catalogue',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:reader-catalogue$/ }, ({ path }) => ({
      path,
      namespace: 'virtual',
    }));
    onLoad({ filter: /.*/, namespace: 'virtual' }, () => ({
      contents: JSON.stringify(packCatalogue(known)),
      loader: 'json',
    }));
  },
};

/**
 * Latin letters, punctuation and currencies: what a mail names in HTML. The full list has arrows
 * and mathematics, and weighs as much as a third of the code.
 */
const isWritten = (value: string): boolean =>
  value.length === 1 && (value < '\u0250' || (value >= '\u2000' && value < '\u20c0'));

/** The decoder's list of named characters without those that no mail holds. */
const withFewerEntities: Plugin = {
  name: 'fewer-entities',
  setup({ onLoad }) {
    onLoad({ filter: /postal-mime[\\/]dist[\\/]esm[\\/]html-entities\.js$/ }, async ({ path }) => {
      const { htmlEntities } = (await import(path)) as {
        readonly htmlEntities: Readonly<Record<string, string>>;
      };
      const written = Object.entries(htmlEntities).filter(([, value]) => isWritten(value));
      return {
        contents: `export const htmlEntities = ${JSON.stringify(Object.fromEntries(written))};`,
        loader: 'js',
      };
    });
  },
};

/** Words that only the hiding of names asks for: the reader hides nothing. */
const FOR_HIDING: ReadonlySet<string> = new Set(['months', 'ordinary', 'everyday']);

/** What the judge has learned from. */
const FOR_LEARNING: ReadonlySet<string> = new Set(['causes']);

/** The words of languages without those that the reader does not ask for. */
const withFewerWords: Plugin = {
  name: 'fewer-words',
  setup({ onLoad }) {
    onLoad({ filter: /data[\\/]languages[\\/]index\.ts$/ }, async ({ path }) => {
      const { NAMES, PHRASES } = (await import(path)) as {
        readonly NAMES: unknown;
        readonly PHRASES: unknown;
      };
      const names = JSON.stringify(NAMES, (key, value) => (FOR_HIDING.has(key) ? [] : value));
      const phrases = JSON.stringify(PHRASES, (key, value) => (FOR_LEARNING.has(key) ? {} : value));
      return {
        contents: `export const NAMES = ${names}; export const PHRASES = ${phrases};`,
        loader: 'js',
      };
    });
  },
};

/** The scanner of JSON without the parser and the formatter around it, which nothing asks for. */
const withScannerAlone: Plugin = {
  name: 'scanner-alone',
  setup({ onResolve }) {
    onResolve({ filter: /^jsonc-parser$/ }, () => ({
      path: join(root, 'node_modules', 'jsonc-parser', 'lib', 'esm', 'impl', 'scanner.js'),
    }));
  },
};

function write(name: string, contents: string | Uint8Array): void {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12);
  writeFileSync(join(folder, `${name}-${hash}.js`), contents);
}

/**
 * Writes the bounce reader, and the texts of its answer, as two files whose names hold a hash of
 * their content.
 */
export async function bundleReader(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'lib', 'reader', 'worker.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    // lib/routes.ts asks for these; a worker has no process.
    define: {
      'process.env.BASE_PATH': JSON.stringify(process.env['BASE_PATH'] ?? ''),
      'process.env.SITE_URL': JSON.stringify(process.env['SITE_URL'] ?? ''),
      'process.env.READER_FILE': '""',
    },
    plugins: [withCatalogue, withFewerEntities, withFewerWords, withScannerAlone],
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild made no file of the reader.');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  write('reader', file.contents);
  const texts = packTexts(answerTexts(catalogue), known);
  write('texts', `self.readerTexts=${JSON.stringify(texts)}`);
}
