import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddyLines } from '../lib/export/caddy';
import { nginxLines } from '../lib/export/headers';
import { listen, siteServer } from './serve';

/** The finished site in `root` + `base`, and the port to serve it on. */
export interface Site {
  readonly root: string;
  readonly base: string;
  readonly port: number;
}

export type Stop = () => Promise<void>;

async function untilItAnswers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(`http://localhost:${port}/`).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nothing answers on port ${port}.`);
}

async function running(port: number, program: string, args: readonly string[]): Promise<Stop> {
  const child = spawn(program, args, { stdio: 'ignore' });
  await untilItAnswers(port);
  return async () => {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
}

/** The server of `npm start`. */
export async function startSirv({ root, base, port }: Site): Promise<Stop> {
  const server = siteServer(root + base, base);
  await listen(server, port);
  return async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
}

/** nginx with the lines of the README and with nothing but them. */
export function startNginx({ root, base, port }: Site): Promise<Stop> {
  const scratch = mkdtempSync(join(tmpdir(), 'nginx-'));
  const { http, server } = nginxLines(root + base, base);
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${scratch}/${name};`,
  );
  const lines = [
    // It must be able to read the folder that this process has made.
    process.getuid?.() === 0 ? 'user root;' : '',
    `daemon off; pid ${scratch}/pid; error_log ${scratch}/error.log;`,
    'events {}',
    `http {\ninclude /etc/nginx/mime.types; access_log off;\n${folders.join('\n')}\n${http}server {\n    listen ${port};\n${server}}\n}`,
  ];
  const file = join(scratch, 'nginx.conf');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return running(port, '/usr/sbin/nginx', ['-c', file, '-e', `${scratch}/error.log`]);
}

/** Caddy with the lines that the site shows, on a port in place of a name. */
export function startCaddy({ root, base, port }: Site): Promise<Stop> {
  const file = join(mkdtempSync(join(tmpdir(), 'caddy-')), 'Caddyfile');
  writeFileSync(file, `{\n    admin off\n}\n${caddyLines(`:${port}`, root + base, base)}`);
  return running(port, '/usr/bin/caddy', ['run', '--config', file, '--adapter', 'caddyfile']);
}

/** Serves a folder as it is: the sub-path is a folder in it. */
export const startPython = ({ root, port }: Site): Promise<Stop> =>
  running(port, '/usr/bin/python3', ['-m', 'http.server', String(port), '--directory', root]);
