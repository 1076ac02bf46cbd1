import { attributeOf, elementsOf } from './html';
import type { ExportedFile } from './types';

/** Scripts for browsers that know no modules: no browser that works offline asks for them. */
function oldScripts(pages: readonly string[]): ReadonlySet<string> {
  const tags = pages
    .flatMap((html) => elementsOf(html, 'script'))
    .filter(({ tag }) => tag.includes(' noModule'));
  return new Set(tags.map(({ tag }) => attributeOf(tag, 'src') ?? ''));
}

const isNeeded = (path: string): boolean =>
  path.endsWith('.html') ||
  path.endsWith('.js') ||
  path.endsWith('.css') ||
  path === '/icon.svg' ||
  path === '/manifest.json';

/** Where a file is asked for: '/550/' for '/550/index.html'. */
export const addressOf = (path: string): string =>
  path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path;

/**
 * The files that work without a network: every page with its scripts, search and reader; the data
 * for programs is not among them.
 */
export function keptFiles(files: readonly ExportedFile[], base: string): ExportedFile[] {
  const pages = files
    .filter(({ path }) => path === '/index.html')
    .map(({ bytes }) => new TextDecoder().decode(bytes));
  const old = oldScripts(pages);
  return files
    .filter(({ path }) => isNeeded(path) && !old.has(base + path) && path !== '/404/index.html')
    .map(({ path, bytes }) => ({ path: addressOf(path), bytes }));
}
