import type { ExportedFile } from './types';

/**
 * Two codes, or all providers, side by side: nothing that is not on the pages of the codes, and
 * hundreds of pages.
 */
const isComparison = (path: string): boolean =>
  path.startsWith('/compare/') && path !== '/compare/index.html';

const isNeeded = (path: string): boolean =>
  (path.endsWith('.html') && !isComparison(path)) ||
  path.endsWith('.js') ||
  path === '/icon.svg' ||
  path === '/manifest.json';

/** Where a file is asked for: '/550/' for '/550/index.html'. */
export const addressOf = (path: string): string =>
  path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path;

/**
 * The files that work without a network: every page with its scripts, search and reader; the data
 * for programs and the comparisons are not among them.
 */
export const keptFiles = (files: readonly ExportedFile[]): ExportedFile[] =>
  files
    .filter(({ path }) => isNeeded(path))
    .map(({ path, bytes }) => ({ path: addressOf(path), bytes }));
