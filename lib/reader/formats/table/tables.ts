import { MAKERS } from '../../makers/index';
import type { Table } from '../../makers/types';
import { anyTable } from './any-table';

/** Those of the makers, then anybody's. */
export const TABLES: readonly Table[] = [...MAKERS.flatMap(({ tables }) => tables ?? []), anyTable];

const holdsOneOf = (names: ReadonlySet<string>, columns: readonly string[] = []): boolean =>
  columns.some((name) => names.has(name));

function fits({ has, hasOneOf, columns, needsReply }: Table, names: ReadonlySet<string>): boolean {
  return (
    has.every((name) => names.has(name)) &&
    (!hasOneOf || holdsOneOf(names, hasOneOf)) &&
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
