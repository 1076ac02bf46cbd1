/** Folders whose files have a hash of their content in their names: they never change. */
export const HASHED_FOLDERS = ['_scripts', '_kept'] as const;

/**
 * What a host says of every file. The rest of the content security policy stands in each page; this
 * part only a header can say.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** A page of any other site may fetch the data for programs. */
export const ANY_ORIGIN: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' };

/**
 * Ends of the files that any origin may fetch. No two rules of `_headers` may name one file: hosts
 * would join the values to '*, *', which no browser takes.
 */
const OPEN_FILES = ['/*.json', '/api/*.csv', '/api/*.txt'] as const;

/** May any origin fetch this file? `path` is below the site: 'api/v1/codes.csv'. */
export const isOpen = (path: string): boolean =>
  path.endsWith('.json') ||
  (path.startsWith('api/') && (path.endsWith('.csv') || path.endsWith('.txt')));

/** The same as a regular expression for a host, of the whole path. `base` as below. */
export const openPaths = (base: string): string => `\\.json$|^${base}/api/.+\\.(csv|txt)$`;

export const FOR_EVER = 'public, max-age=31536000, immutable';

/** How long a browser may keep a file; `path` is below the site: '_scripts/reader-0a1b.js'. */
export const cachingOf = (path: string): string =>
  HASHED_FOLDERS.some((folder) => path.startsWith(`${folder}/`)) ? FOR_EVER : 'no-cache';

const lines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');

/**
 * The file `_headers` as Netlify and Cloudflare Pages read it. `base` is the sub-path, '' or
 * '/smtp'.
 */
export const headersFile = (base: string): string =>
  [
    `${base}/*\n${lines(SECURITY_HEADERS)}`,
    ...HASHED_FOLDERS.map(
      (folder) => `${base}/${folder}/*\n${lines({ 'Cache-Control': FOR_EVER })}`,
    ),
    ...OPEN_FILES.map((files) => `${base}${files}\n${lines(ANY_ORIGIN)}`),
    `${base}/sw.js\n${lines({ 'Cache-Control': 'no-cache' })}`,
  ].join('');

/**
 * The lines for nginx. All headers stand at one level: `add_header` in a location would drop those
 * of the server.
 * `root` is the folder `out/`.
 */
export function nginxLines(
  root: string,
  base: string,
): { readonly http: string; readonly server: string } {
  const files = base ? `    location ${base}/ { alias ${root}/; }\n` : `    root ${root};\n`;
  const headers = Object.entries(SECURITY_HEADERS).map(
    ([name, value]) => `    add_header ${name} "${value}" always;\n`,
  );
  return {
    http: `map $uri $caching {\n    default no-cache;\n    ~^${base}/(${HASHED_FOLDERS.join('|')})/ "${FOR_EVER}";\n}\nmap $uri $origins {\n    ~${openPaths(base)} "*";\n}\n`,
    server: `${files}    index index.html;\n    error_page 404 ${base}/404.html;\n    gzip_static on;\n    add_header Cache-Control $caching always;\n    add_header Access-Control-Allow-Origin $origins;\n${headers.join('')}`,
  };
}
