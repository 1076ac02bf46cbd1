import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { catalogue } from '../lib/catalogue';
import { answerTexts } from '../lib/reader/answer/texts';
import { packCatalogue } from '../lib/reader/packed-catalogue';
import { packTexts } from '../lib/reader/packed-texts';
import { readerCatalogue } from '../lib/reader/reader-catalogue';
import { bundled } from './bundled';
import { withLeanParser } from './lean-parser';
import { root } from './run';

const known = readerCatalogue(catalogue);

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

/** The bounce reader as one file: a worker made from a blob can import none. */
export async function readerScript(): Promise<Uint8Array> {
  return bundled('lib/reader/worker.ts', [
    withCatalogue,
    withLeanParser,
    withFewerWords,
    withScannerAlone,
  ]);
}

/** The texts of its answer as a script, loaded before it. */
export const readerTexts = (): string =>
  `self.readerTexts=${JSON.stringify(packTexts(answerTexts(catalogue), known))}`;
