const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/**
 * The media type of a file that is kept for offline use, by the end of its name; a folder is a
 * page.
 */
export function contentTypeOf(path: string): string {
  const end = path.endsWith('/') ? 'html' : (path.split('.').at(-1) ?? '');
  return TYPES[end] ?? 'application/octet-stream';
}
