import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build';
import { root, withoutSlash } from './run';
import { listen, siteServer } from './serve';

const out = join(root, 'out');
const base = withoutSlash(process.env['BASE_PATH'] ?? '');
const port = Number(process.env['PORT'] ?? 3000);

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is “${process.env['PORT']}”. Give a number from 1 to 65535.`);
  process.exit(2);
}
if (!existsSync(join(out, 'index.html'))) await buildSite();
try {
  const address = await listen(siteServer(out, base), port);
  console.log(`SMTP codes is at ${address}${base}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
