import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { ANY_ORIGIN, cachingOf, isOpen, SECURITY_HEADERS } from '../lib/export/headers';

/**
 * A server of the exported site in `folder`, as a static host serves it: folders with index.html,
 * 404.html with status 404.
 */
export function siteServer(folder: string, base = ''): Server {
  const notFound = readFileSync(join(folder, '404.html'));
  const serve = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', cachingOf(path.slice(1)));
      const open = isOpen(path.slice(1)) ? ANY_ORIGIN : {};
      for (const [name, value] of Object.entries(open)) response.setHeader(name, value);
    },
  });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const answerNotFound = () => {
      response.writeHead(404, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      });
      response.end(notFound);
    };
    const address = request.url ?? '/';
    if (!address.startsWith(`${base}/`)) return answerNotFound();
    request.url = address.slice(base.length);
    const [path = '', query] = request.url.split('?');
    // As other hosts do: a page has one address, and it ends with a slash.
    if (
      !path.endsWith('/') &&
      !path.includes('..') &&
      existsSync(join(folder, path, 'index.html'))
    ) {
      response.writeHead(301, {
        location: `${base}${path}/${query === undefined ? '' : `?${query}`}`,
      });
      return response.end();
    }
    return serve(request, response, answerNotFound);
  });
}

/** Starts listening; a taken port is told in a sentence. Resolves with the address. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new Error(
              `Port ${port} is taken. Stop what runs there, or choose another one: PORT=${port + 1} npm start`,
            )
          : error,
      );
    });
    server.listen(port, () => resolve(`http://localhost:${port}`));
  });
}
