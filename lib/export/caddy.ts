import { ANY_ORIGIN, FOR_EVER, HASHED_FOLDERS, openPaths, SECURITY_HEADERS } from './headers';

/**
 * A site block of a Caddyfile. `at` is what Caddy listens on ('codes.example.com', ':8080'), `root`
 * the folder `out/`, `base` the sub-path, '' or '/smtp'.
 */
export function caddyLines(at: string, root: string, base: string): string {
  const hashed = HASHED_FOLDERS.map((folder) => `${base}/${folder}/*`).join(' ');
  const headers = Object.entries(SECURITY_HEADERS).map(
    ([name, value]) => `    header ${name} "${value}"`,
  );
  const open = Object.entries(ANY_ORIGIN).map(
    ([name, value]) => `    header @open ${name} "${value}"`,
  );
  return [
    `${at} {`,
    `    root * ${root}`,
    ...(base ? [`    uri strip_prefix ${base}`] : []),
    `    @hashed path ${hashed}`,
    `    @open path_regexp ${openPaths(base)}`,
    '    header ?Cache-Control no-cache',
    `    header @hashed Cache-Control "${FOR_EVER}"`,
    ...open,
    ...headers,
    '    file_server {',
    '        precompressed br gzip',
    '    }',
    '    handle_errors {',
    '        rewrite * /404.html',
    '        file_server',
    '    }',
    '}',
    '',
  ].join('\n');
}
