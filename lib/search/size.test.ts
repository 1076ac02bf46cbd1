import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { ABROAD } from '../reader/knowledge/abroad';
import { packRows } from './pack';
import { rowsOf } from './rows';

const MOST = 47 * 1024;

describe('what the first search loads', () => {
  it('records, Fuse.js and the code of the search are at most 47 KB in brotli', async () => {
    const { outputFiles } = await build({
      entryPoints: [new URL('./open.ts', import.meta.url).pathname],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      define: {
        'process.env.BASE_PATH': '""',
        'process.env.SITE_URL': '""',
        'process.env.SCRIPTS': '"{}"',
      },
    });
    const code = brotliCompressSync(outputFiles[0]?.contents ?? '').length;
    const records = brotliCompressSync(JSON.stringify(packRows(rowsOf(catalogue, ABROAD)))).length;
    expect(code, 'the code').toBeGreaterThan(6000);
    expect(code + records, `code ${code}, records ${records}`).toBeLessThanOrEqual(MOST);
  });
});
