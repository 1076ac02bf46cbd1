import type { Span } from '../../decode/types';
import type { Table } from '../../makers/types';
import type { Row, Sheet } from './rows';

/** What stands between the fields of a row; text tables have bars. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** A table that begins: whose it is, and where each of its columns stands in a row. */
export interface Header {
  readonly table: Table;
  readonly names: readonly string[];
  /** Cuts a stretch into rows as this table is written. */
  readonly cut: (sheet: Sheet, span: Span) => Iterable<Row>;
  /** The place of its first row. */
  readonly start: number;
}
