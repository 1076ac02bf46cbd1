/**
 * Pages that keep the framework: search and paste box are drawn by it, and the not-found page reads
 * the address.
 */
export const FRAMEWORK_PAGES: ReadonlySet<string> = new Set(['/', '/bounce/', '/404.html']);

/** Pages that take somebody's mail: nothing may leave them. */
export const PASTE_PAGES: ReadonlySet<string> = new Set(['/', '/bounce/']);

/**
 * Is it a payload of the framework? Only its own links, which this site does not use, ask for it.
 */
export const isPayload = (path: string): boolean =>
  path.endsWith('/index.txt') || (path.split('/').at(-1) ?? '').startsWith('__next.');
