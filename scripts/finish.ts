import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, gzipSync } from 'node:zlib';
import { catalogue } from '../lib/catalogue';
import { besidePages } from '../lib/export/beside-pages';
import { finish } from '../lib/export/finish';
import { nameOf } from '../lib/export/hash';
import { headersFile } from '../lib/export/headers';
import { keptFiles } from '../lib/export/offline';
import { pack } from '../lib/export/pack';
import type { ExportedFile } from '../lib/export/types';
import { securityText } from '../lib/publish/security-text';
import { bundled } from './bundled';
import { filesAt } from './files';

const TEXT = ['.html', '.js', '.css', '.json', '.csv', '.svg', '.xml', '.txt'];

/** Below this, a compressed file saves no packet. */
const WORTH_COMPRESSING = 500;

/** The files of a folder with their paths below it. */
export const filesOf = (out: string): ExportedFile[] =>
  filesAt(out).map((file) => ({ path: `/${relative(out, file)}`, bytes: readFileSync(file) }));

export function write(out: string, { path, bytes }: ExportedFile): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** The whole site in one compressed file, and the service worker that knows its name. */
export async function offlineFiles(
  files: readonly ExportedFile[],
  base: string,
): Promise<ExportedFile[]> {
  const bytes = gzipSync(pack(keptFiles(files)), { level: 9 });
  const path = `/_kept/site-${nameOf(bytes)}.bin`;
  const worker = await bundled('components/offline/service-worker.client.ts', [], {
    KEPT: { pack: base + path, base },
  });
  return [
    { path, bytes },
    { path: '/sw.js', bytes: worker },
  ];
}

/** Nothing where nobody can be told, or below a sub-path, where RFC 9116 allows no such file. */
function securityFiles(base: string, origin: string): ExportedFile[] {
  const path = '/.well-known/security.txt';
  const contacts = [process.env['SITE_CONTACT'] ?? '', process.env['REPORT_URL'] ?? ''];
  const text = securityText(contacts, catalogue.site.checked, origin && origin + path);
  return base || !text ? [] : [{ path, bytes: new TextEncoder().encode(text) }];
}

/**
 * Compressed next to each text, for hosts that send such files: as small as can be, once and not at
 * every request.
 */
async function compressedOf({ path, bytes }: ExportedFile): Promise<ExportedFile[]> {
  if (bytes.length < WORTH_COMPRESSING || !TEXT.some((end) => path.endsWith(end))) return [];
  const small = await promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  return [
    { path: `${path}.br`, bytes: small },
    { path: `${path}.gz`, bytes: await promisify(gzip)(bytes, { level: 9 }) },
  ];
}

/** What is asked of the steps after the export. */
interface Finishing {
  /** The sub-path, or ''. */
  readonly base: string;
  /** The site's address, or ''. */
  readonly origin: string;
  readonly compressed: boolean;
}

/**
 * The steps after the export, in place: see `finish`, then the offline pack, the headers and the
 * compressed files.
 */
export async function finishExport(out: string, finishing: Finishing): Promise<void> {
  const { base, origin } = finishing;
  const { files, problems } = finish(filesOf(out), base, origin);
  if (problems.length > 0)
    throw new Error(`The framework’s export is not as expected:\n${problems.join('\n')}`);
  const all = [
    ...files,
    ...besidePages(files),
    ...securityFiles(base, origin),
    ...(await offlineFiles(files, base)),
    { path: '/_headers', bytes: new TextEncoder().encode(headersFile(base)) },
  ];
  const compressed = finishing.compressed ? await Promise.all(all.map(compressedOf)) : [];
  rmSync(out, { recursive: true, force: true });
  for (const file of [...all, ...compressed.flat()]) write(out, file);
}
