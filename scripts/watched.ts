import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Ways } from '../e2e/ways';
import { siteServer } from './serve';

/** A server, and the names of the ways by which something arrived at its /stolen. */
export interface Watched {
  readonly server: Server;
  readonly arrived: string[];
}

/**
 * Lets a test start ways out from inside the worker: names come in by a channel, and go back with
 * what became of them.
 */
const listener = (ways: Ways): string => `;{
  const ways = {${Object.entries(ways)
    .map(([name, code]) => `${JSON.stringify(name)}: async (to) => (${code})`)
    .join(',')}};
  const channel = new BroadcastChannel('ways');
  channel.onmessage = async ({ data: { name, to } }) => channel.postMessage({ name, through: await ways[name](to).catch(() => false) });
}`;

/**
 * The exported site in `folder`, with two differences: its reader also tries the ways it is asked
 * to, and there is no service worker to answer in place of this server. /open/ is a page without
 * any policy.
 */
export function watchedSite(folder: string, ways: Ways): Watched {
  const arrived: string[] = [];
  const site = siteServer(folder);
  const server = createServer((request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    if (path === '/stolen') {
      arrived.push(decodeURIComponent(query));
      response.writeHead(200, {
        'access-control-allow-origin': '*',
        'content-type': 'text/javascript',
      });
      response.end();
    } else if (path === '/open/') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>open</title><p>open');
    } else if (path === '/sw.js') {
      response.writeHead(404);
      response.end();
    } else if (path.startsWith('/_scripts/reader-')) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(readFileSync(join(folder, path), 'utf8') + listener(ways));
    } else {
      site.emit('request', request, response);
    }
  });
  return { server, arrived };
}
