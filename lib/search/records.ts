import type { Catalogue } from '../types';
import { recordsOfRows } from './records-of-rows';
import { rowsOf } from './rows';
import type { SearchRecord } from './types';

/**
 * Everything that can be found, straight from the catalogue: for the command line and the tests.
 */
export const recordsOf = (
  catalogue: Catalogue,
  abroad: Parameters<typeof rowsOf>[1] = new Map(),
): SearchRecord[] => recordsOfRows(rowsOf(catalogue, abroad));
