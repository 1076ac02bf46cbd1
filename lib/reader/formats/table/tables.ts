import { MAKERS } from '../../makers/index';
import type { Table } from '../../makers/types';
import { anyTable } from './any-table';

export const KNOWN_TABLES: readonly Table[] = MAKERS.flatMap(({ tables }) => tables ?? []);

/** Those of the makers, then anybody's. */
export const TABLES: readonly Table[] = [...KNOWN_TABLES, anyTable];

const holdsOneOf = (names: ReadonlySet<string>, columns: readonly string[] = []): boolean =>
  columns.some((name) => names.has(name));

export const fitsNames = ({ has, hasOneOf }: Table, names: ReadonlySet<string>): boolean =>
  has.every((name) => names.has(name)) && (!hasOneOf || holdsOneOf(names, hasOneOf));

function fits(table: Table, names: ReadonlySet<string>): boolean {
  const { columns, needsReply } = table;
  return (
    fitsNames(table, names) &&
    (!needsReply ||
      (holdsOneOf(names, columns.recipient) &&
        (holdsOneOf(names, columns.reply) || holdsOneOf(names, columns.code))))
  );
}

/** The table that has columns of such names. */
export function findTable(names: readonly string[]): Table | undefined {
  const all = new Set(names);
  return TABLES.find((table) => fits(table, all));
}
