import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../lib/catalogue';
import { nameOf } from '../lib/export/hash';
import { ABROAD } from '../lib/reader/knowledge/abroad';
import { packRows } from '../lib/search/pack';
import { rowsOf } from '../lib/search/rows';
import { bundleIslands } from './bundle-islands';
import { readerScript, readerTexts } from './bundle-reader';
import { bundled } from './bundled';
import { root } from './run';

const folder = join(root, 'public', '_scripts');

/**
 * All scripts of the browser but the service worker, which names the finished site: made before the
 * pages, because these name them. `names.json` says of which files each consists; each name
 * contains a hash of the content.
 */
export async function bundleScripts(): Promise<void> {
  const { files, names } = await bundleIslands();
  const alone: Readonly<Record<string, string | Uint8Array>> = {
    records: `export default ${JSON.stringify(packRows(rowsOf(catalogue, ABROAD)))}`,
    texts: readerTexts(),
    reader: await readerScript(),
    filter: await bundled('components/parts/filter.client.ts'),
    theme: await bundled('components/parts/theme.client.ts'),
    copy: await bundled('components/parts/copy.client.ts'),
    link: await bundled('components/parts/link-lines.client.ts'),
    'own-address': await bundled('components/parts/own-address.client.ts'),
    code: await bundled('components/search/code-in-address.client.ts'),
    why: await bundled('components/pages/why.client.ts'),
  };
  const named = Object.entries(alone).map(
    ([name, content]) => [name, `${name}-${nameOf(content)}.js`, content] as const,
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of files) writeFileSync(join(folder, file), content);
  for (const [, file, content] of named) writeFileSync(join(folder, file), content);
  const all = { ...names, ...Object.fromEntries(named.map(([name, file]) => [name, [file]])) };
  writeFileSync(join(folder, 'names.json'), JSON.stringify(all));
}
