import { basename, join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import type { IslandScript } from '../lib/routes';
import { FOR_BROWSERS } from './bundled';
import { root } from './run';

/** What takes the islands over, by the name of the script. */
const ISLANDS: Readonly<Record<IslandScript, string>> = {
  boxes: 'components/islands/start-boxes.client.ts',
  'not-found': 'components/islands/start-not-found.client.ts',
};

/**
 * What the islands load only when it is asked for, by the module that they import then. Each is
 * measured on its own.
 */
const LATER = {
  search: 'lib/search/open.ts',
  tools: 'components/paste/answer-tools.ts',
  msg: 'components/paste/msg-reader.ts',
} as const;

/**
 * The reader of .msg files brings the tables of a hundred character sets with it; browsers have them.
 */
const withOwnDecoder: Plugin = {
  name: 'own-decoder',
  setup({ onLoad }) {
    onLoad({ filter: /iconv-lite[\\/]lib[\\/]index\.js$/ }, () => ({
      contents: 'exports.decode = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);',
    }));
  },
};

/**
 * The reader of .msg files names its class as older modules do, which a module of this project, read
 * as Node reads it, would take for a property.
 */
const withClassAlone: Plugin = {
  name: 'class-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@kenjiuno\/msgreader$/ }, ({ path }) => ({
      path,
      namespace: 'class-alone',
    }));
    onLoad({ filter: /.*/, namespace: 'class-alone' }, ({ path }) => ({
      contents: `export { default } from '${path}/lib/MsgReader.js';`,
      resolveDir: root,
    }));
  },
};

/** Files by their names, and which of them each script consists of, itself first. */
export interface Scripts {
  readonly files: ReadonlyMap<string, string>;
  readonly names: Readonly<Record<string, readonly string[]>>;
}

type Outputs = Metafile['outputs'];

interface Bundle {
  readonly outputs: Outputs;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * What esbuild adds for older modules, as that of .msg files, is a file that every script imports,
 * also where it uses nothing of it. A browser would load it for nothing.
 */
function withoutHelpers(text: string, outputs: Outputs): string {
  const helpers = Object.entries(outputs).filter(
    ([, { inputs }]) => Object.keys(inputs).length === 0,
  );
  return helpers.reduce((left, [path]) => left.replace(`import"./${basename(path)}";`, ''), text);
}

/** A file and everything that it imports statically, also through other files. */
function withImports(bundle: Bundle, path: string, seen = new Set<string>()): Set<string> {
  seen.add(path);
  const text = bundle.texts.get(basename(path)) ?? '';
  for (const { path: imported, kind } of bundle.outputs[path]?.imports ?? [])
    if (kind === 'import-statement' && !seen.has(imported) && text.includes(basename(imported)))
      withImports(bundle, imported, seen);
  return seen;
}

function filesOf(bundle: Bundle, entry: string): string[] {
  const [path] =
    Object.entries(bundle.outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? [];
  if (!path) throw new Error(`No script starts with ${entry}.`);
  return [...withImports(bundle, path)].map((file) => basename(file));
}

/**
 * The scripts of the islands and what they load later, in shared parts. React draws the pages; in
 * the browser Preact does its work, which weighs a tenth.
 */
export async function bundleIslands(): Promise<Scripts> {
  const { outputFiles, metafile } = await build({
    ...FOR_BROWSERS,
    absWorkingDir: root,
    entryPoints: ISLANDS,
    outdir: join(root, 'public', '_scripts'),
    format: 'esm',
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    metafile: true,
    alias: {
      react: 'preact/compat',
      'react-dom': 'preact/compat',
      'react-dom/client': 'preact/compat/client',
      'react/jsx-runtime': 'preact/jsx-runtime',
    },
    jsx: 'automatic',
    plugins: [withClassAlone, withOwnDecoder],
  });
  const { outputs } = metafile;
  const texts = new Map(
    outputFiles.map(({ path, text }) => [basename(path), withoutHelpers(text, outputs)]),
  );
  const bundle = { outputs, texts };
  const islands = Object.entries(ISLANDS).map(
    ([name, entry]) => [name, filesOf(bundle, entry)] as const,
  );
  const loaded = filesOf(bundle, ISLANDS.boxes);
  const later = Object.entries(LATER).map(
    ([name, entry]) =>
      [name, filesOf(bundle, entry).filter((file) => !loaded.includes(file))] as const,
  );
  return {
    files: texts,
    names: Object.fromEntries([...islands, ...later]),
  };
}
