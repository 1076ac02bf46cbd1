import { filled } from '../../../lib/filled';
import { numberOf } from '../../../lib/plural';
import type { Column, ManyTexts } from '../../../lib/reader/answer/many';
import type { Group } from '../../../lib/reader/answer/types';
import type { Order } from './arrange';
import type { Row, RowDelivery } from './rows';

/** What the rows of many deliveries are shown with, as a table or as cards. */
export interface RowsProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly chosen: Group;
  readonly isOpen: (row: Row) => boolean;
  readonly toggle: (row: Row) => void;
  readonly showDelivery: (row: Row, delivery: RowDelivery) => void;
  readonly order: Order | undefined;
  readonly sort: (column: Column) => void;
  readonly cover: (text: string) => string;
  readonly texts: ManyTexts;
}

export const COLUMNS: readonly Column[] = [
  'happened',
  'who',
  'codes',
  'addresses',
  'time',
  'server',
];

const ORDERS = { true: 'descending', false: 'ascending' } as const;
export const SIGNS = { descending: '▼', ascending: '▲', none: '' } as const;

/** How the rows are sorted by a column. */
export const sortedBy = (column: Column, order: Order | undefined): keyof typeof SIGNS =>
  order?.column === column ? ORDERS[`${order.descending}`] : 'none';

/** The first of several values, and how many more there are. */
const nameFirst = (values: readonly string[], texts: ManyTexts): string =>
  values.length > 1
    ? filled(texts.more, { value: values[0] ?? '', count: numberOf(values.length - 1) })
    : (values[0] ?? '');

/** What a row says in each column after the first one. */
export function cellsOf(
  { who, codes, deliveries, time, servers }: Row,
  { cover, texts }: Pick<RowsProps, 'cover' | 'texts'>,
): readonly (readonly [Column, string])[] {
  const addresses = [...new Set(deliveries.map(({ address }) => address))].filter(Boolean);
  return [
    ['who', who],
    ['codes', codes],
    ['addresses', addresses.length > 0 ? cover(nameFirst(addresses, texts)) : texts.unnamed],
    ['time', time],
    ['server', cover(nameFirst(servers, texts))],
  ];
}

/** What happened to how many; opens the row. */
export function RowButton({
  row,
  isOpen,
  toggle,
  texts,
}: Pick<RowsProps, 'isOpen' | 'toggle' | 'texts'> & { readonly row: Row }) {
  return (
    <button
      type="button"
      aria-expanded={isOpen(row)}
      className="text-tone min-h-11 w-full px-2 py-2 text-left font-semibold"
      onClick={() => toggle(row)}
    >
      {filled(texts.times, { value: row.happened, count: numberOf(row.deliveries.length) })}
    </button>
  );
}
