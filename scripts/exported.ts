import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { addressOf } from '../lib/export/offline';
import type { ScriptFiles, SentFile } from '../lib/export/sizes';
import { filesAt } from './files';
import { root, withoutSlash } from './run';

export const out = join(root, 'out');
export const base = withoutSlash(process.env['BASE_PATH'] ?? '');

const isSmall = (file: string): boolean => file.endsWith('.br') || file.endsWith('.gz');

/** Which files each script consists of. */
export const scriptFiles = (): ScriptFiles =>
  JSON.parse(readFileSync(join(root, 'public', '_scripts', 'names.json'), 'utf8'));

/** The files of the export as a browser asks for them, each with its size after brotli. */
export function sentFiles(): SentFile[] {
  return filesAt(out)
    .filter((file) => !isSmall(file))
    .map((file) => {
      const small = `${file}.br`;
      return {
        path: addressOf(`/${relative(out, file)}`),
        text: readFileSync(file, 'utf8'),
        size: statSync(existsSync(small) ? small : file).size,
      };
    });
}
