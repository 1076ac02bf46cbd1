import type { Table } from '../../makers/types';

/** What stands between the fields of a row; text tables have bars. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** A table that begins: whose it is, and where each of its columns stands in a row. */
export interface Header {
  readonly table: Table;
  readonly names: readonly string[];
  readonly delimiter: string;
  /** The place of its first row. */
  readonly start: number;
}
