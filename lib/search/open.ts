import Fuse from 'fuse.js/min-basic';
import { recordsOfRows } from './records-of-rows';
import { createSearch, type Search } from './search';
import { unpackRows } from './unpack';

/**
 * The search over packed records, with Fuse.js: one module, so that the browser loads all of it at
 * once and only when it is needed.
 */
export function openSearch(packed: string): Search {
  const rows = unpackRows(packed);
  return createSearch(recordsOfRows(rows), rows.captions, Fuse);
}
