import type { Table } from '../makers/types';
import type { JsonObject, Value } from './json-values';
import { foldName } from './table/fold-name';
import type { Cell, Row } from './table/rows';
import { fitsNames, KNOWN_TABLES } from './table/tables';
import type { Header } from './table/types';

/** A value of an event, and its keys from the object of the event on, folded and joined. */
interface Named {
  readonly name: string;
  readonly value: Value;
}

/** What an event says of one recipient, as a row of a table whose columns are the keys. */
export interface EventRow {
  readonly header: Header;
  readonly row: Row;
}

/** Events are no deeper than this, nor are the lists that they come in. */
const DEEPEST = 8;

/** The values of each object and of those in it, in the order in which the objects begin. */
function nameValues(values: readonly Value[]): ReadonlyMap<JsonObject, Named[]> {
  const objects = new Map<JsonObject, Named[]>();
  for (const value of values) {
    let name = foldName(value.key);
    let depth = 0;
    for (let at = value.object; at.around && depth < DEEPEST; at = at.around) {
      const named = objects.get(at);
      if (named) named.push({ name, value });
      else objects.set(at, [{ name, value }]);
      name = foldName(at.key) + name;
      depth += 1;
    }
  }
  return new Map([...objects].sort(([a], [b]) => a.start - b.start || b.end - a.end));
}

/** The list that an object or one around it stands in, and which element of it that is. */
function elementsOf(object: JsonObject): ReadonlyMap<number, JsonObject> {
  const elements = new Map<number, JsonObject>();
  for (let at: JsonObject | undefined = object; at; at = at.around)
    if (at.list !== undefined) elements.set(at.list, at);
  return elements;
}

/** Does a value stand in no other element of the lists that the recipient stands in? */
function isAbout({ object }: Value, elements: ReadonlyMap<number, JsonObject>): boolean {
  for (const [list, element] of elementsOf(object))
    if ((elements.get(list) ?? element) !== element) return false;
  return true;
}

/** A value as a cell: a blank one holds nothing. */
export const cellOf = ({ value, start, end }: Value): Cell => ({
  start,
  end: value.trim() ? end : start,
  quoted: true,
});

function rowOf(table: Table, about: readonly Named[], end: number): EventRow {
  const names = about.map(({ name }) => name);
  const cells = about.map(({ value }) => cellOf(value));
  return { header: { table, names, cut: () => [], start: 0 }, row: { cells, end } };
}

/**
 * A row for each value that names recipients, with everything that is said of them; a single one where a
 * service names nobody.
 */
function rowsOf(table: Table, named: readonly Named[], end: number): EventRow[] {
  const { recipient: columns } = table.columns;
  if (!columns) return [rowOf(table, named, end)];
  const holds = ({ value }: Named): boolean => value.value.includes('@');
  const column = columns.find((name) => named.some((each) => each.name === name && holds(each)));
  return named
    .filter((each) => each.name === column && holds(each))
    .map((recipient) => {
      const elements = elementsOf(recipient.value.object);
      const about = named.filter(
        ({ name, value }) =>
          value === recipient.value || (name !== column && isAbout(value, elements)),
      );
      return rowOf(table, about, end);
    });
}

/** The rows of all events that services of the makers write; undefined where there are none. */
export function findEventRows(values: readonly Value[]): EventRow[] | undefined {
  const rows: EventRow[] = [];
  let over = -1;
  for (const [object, named] of nameValues(values)) {
    if (object.start < over) continue;
    const names = new Set(named.map(({ name }) => name));
    const table = KNOWN_TABLES.find((each) => fitsNames(each, names));
    if (!table) continue;
    over = object.end;
    rows.push(...rowsOf(table, named, object.end));
  }
  return over < 0 ? undefined : rows;
}
