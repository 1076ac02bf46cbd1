import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addressProblems,
  listedAddresses,
  publishedAddresses,
  withNewAddresses,
} from '../lib/export/addresses';
import { sentFiles } from './exported';
import { root } from './run';

const list = join(root, 'data', 'addresses.txt');

const listed = (): string[] => listedAddresses(readFileSync(list, 'utf8'));

/** What the export lacks of the addresses that were ever published, and what the list lacks. */
export const addressesOf = (paths: readonly string[]): string[] =>
  addressProblems(listed(), publishedAddresses(paths));

/** Puts the new addresses of the export in `out/` on the list. */
if (import.meta.filename === process.argv[1]) {
  const built = publishedAddresses(sentFiles().map(({ path }) => path));
  writeFileSync(list, withNewAddresses(listed(), built));
}
