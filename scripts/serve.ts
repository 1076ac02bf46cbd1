import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Files whose name holds a hash of their content never change. */
const HASHED = /^\/_(?:next\/static|reader)\//;

/** A server of the exported site in `folder`, as a static host serves it: folders with index.html, 404.html with status 404. */
export function siteServer(folder: string): Server {
  const notFound = readFileSync(join(folder, '404.html'));
  const serve = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => response.setHeader('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  return createServer((request, response) =>
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    }),
  );
}

/** Starts listening; a taken port is told in a sentence. Resolves with the address. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Error(`Port ${port} is taken. Stop what runs there, or choose another one: PORT=${port + 1} npm start`) : error);
    });
    server.listen(port, () => resolve(`http://localhost:${port}`));
  });
}
