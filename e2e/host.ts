import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** A plain host of a folder, which can be taken away. */
export async function host(
  folder: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').split('?')[0] ?? '/');
    try {
      const body = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
      response.writeHead(200, {
        'content-type':
          types[path.endsWith('/') ? 'html' : (path.split('.').at(-1) ?? '')] ??
          'application/octet-stream',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end('The host says: not found');
    }
  });
  await new Promise<void>((done) => server.listen(0, done));
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, stop };
}

/** A copy of the exported site, which a test may change. */
export const copySite = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync('out', folder, { recursive: true });
  return folder;
};
