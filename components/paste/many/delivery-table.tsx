import { Fragment } from 'react';
import { filled } from '../../../lib/filled';
import { numberOf } from '../../../lib/plural';
import type { Column, ManyTexts } from '../../../lib/reader/answer/many';
import type { Group } from '../../../lib/reader/answer/types';
import { toneOf } from '../verdict';
import type { Order } from './arrange';
import { DeliveryList } from './delivery-list';
import type { Row, RowDelivery } from './rows';

const COLUMNS: readonly Column[] = ['happened', 'who', 'codes', 'addresses', 'time', 'server'];

interface Props {
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

const ORDERS = { true: 'descending', false: 'ascending' } as const;
const SIGNS = { descending: '▼', ascending: '▲', none: '' } as const;

function Heads({ order, sort, texts }: Pick<Props, 'order' | 'sort' | 'texts'>) {
  return (
    <tr>
      {COLUMNS.map((column) => {
        const sorted = order?.column === column ? ORDERS[`${order.descending}`] : 'none';
        return (
          <th key={column} scope="col" aria-sort={sorted} className="text-left align-bottom">
            <button
              type="button"
              className="min-h-11 w-full px-2 text-left font-semibold"
              onClick={() => sort(column)}
            >
              {texts.columns[column]} <span aria-hidden="true">{SIGNS[sorted]}</span>
            </button>
          </th>
        );
      })}
    </tr>
  );
}

/** The first of several values, and how many more there are. */
const nameFirst = (values: readonly string[], texts: ManyTexts): string =>
  values.length > 1
    ? filled(texts.more, { value: values[0] ?? '', count: numberOf(values.length - 1) })
    : (values[0] ?? '');

/** The cells of a row behind the first one. */
function Cells({ row, cover, texts }: Pick<Props, 'cover' | 'texts'> & { readonly row: Row }) {
  const addresses = [...new Set(row.deliveries.map(({ address }) => address))].filter(Boolean);
  return [
    row.who,
    row.codes,
    addresses.length > 0 ? cover(nameFirst(addresses, texts)) : texts.unnamed,
    row.time,
    cover(nameFirst(row.servers, texts)),
  ].map((value, place) => (
    <td key={COLUMNS[place + 1]} className="px-2 py-2 align-top [overflow-wrap:anywhere]">
      {value}
    </td>
  ));
}

/**
 * A row for each verdict with the number of its deliveries. Wider than a phone, it scrolls in a
 * region of its own.
 */
export function DeliveryTable(props: Props) {
  const { title, rows, chosen, isOpen, toggle, showDelivery, cover, texts } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keys.
    <section aria-label={`${title}: ${texts.region}`} tabIndex={0} className="overflow-x-auto">
      <table className="w-full min-w-[44rem] border-collapse text-[0.9rem]">
        <thead className="border-rule border-b">
          <Heads {...props} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.group.results[0]}>
              <tr
                className={`${toneOf(row.group)} border-rule border-b ${row.group === chosen ? 'bg-tint' : ''}`}
              >
                <th scope="row" className="text-left align-top font-normal">
                  <button
                    type="button"
                    aria-expanded={isOpen(row)}
                    className="text-tone min-h-11 w-full px-2 py-2 text-left font-semibold"
                    onClick={() => toggle(row)}
                  >
                    {filled(texts.times, {
                      value: row.happened,
                      count: numberOf(row.deliveries.length),
                    })}
                  </button>
                </th>
                <Cells row={row} cover={cover} texts={texts} />
              </tr>
              {isOpen(row) && (
                <tr className="border-rule border-b">
                  <td colSpan={COLUMNS.length}>
                    <DeliveryList
                      deliveries={row.deliveries}
                      show={(delivery) => showDelivery(row, delivery)}
                      cover={cover}
                      texts={texts}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
