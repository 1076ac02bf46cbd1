import type { Column } from '../../../lib/reader/answer/many';
import type { Row, RowDelivery } from './rows';

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

const wordsOfRow = ({ happened, who, codes }: Row): string =>
  `${happened} ${who} ${codes}`.toLowerCase();

const wordsOfDelivery = ({ address, time, server, source }: RowDelivery): string =>
  `${address} ${time} ${server} ${source}`.toLowerCase();

/**
 * The rows that hold each of the words, in what they say of all their deliveries or of one of them;
 * of those with such words of single deliveries, these alone.
 */
export function findRows(rows: readonly Row[], query: string): Row[] {
  const words = query.toLowerCase().split(' ').filter(Boolean);
  return rows.flatMap((row) => {
    const rest = words.filter((word) => !wordsOfRow(row).includes(word));
    if (rest.length === 0) return [row];
    const deliveries = row.deliveries.filter((delivery) =>
      rest.every((word) => wordsOfDelivery(delivery).includes(word)),
    );
    return deliveries.length > 0 ? [{ ...row, deliveries }] : [];
  });
}

const sayings: Readonly<Record<Exclude<Column, 'addresses' | 'time'>, (row: Row) => string>> = {
  happened: ({ happened }) => happened,
  who: ({ who }) => who,
  codes: ({ codes }) => codes,
  server: ({ servers }) => servers[0] ?? '',
};

function compareTimes(a: string, b: string): number {
  const difference = Date.parse(a) - Date.parse(b);
  return Number.isNaN(difference) ? a.localeCompare(b) : difference;
}

function compare(column: Column, a: Row, b: Row): number {
  if (column === 'addresses') return a.deliveries.length - b.deliveries.length;
  if (column === 'time') return compareTimes(a.time, b.time);
  return sayings[column](a).localeCompare(sayings[column](b));
}

/** The rows in the order of a column; those alike keep theirs, and so do all without an order. */
export const sortRows = (rows: readonly Row[], order: Order | undefined): Row[] =>
  order
    ? [...rows].sort((a, b) => compare(order.column, a, b) * (order.descending ? -1 : 1))
    : [...rows];

/** The order after a click on a column: numbers and times begin with the greatest. */
export const nextOrder = (order: Order | undefined, column: Column): Order =>
  order?.column === column
    ? { column, descending: !order.descending }
    : { column, descending: column === 'addresses' || column === 'time' };
