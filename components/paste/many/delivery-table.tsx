import { Fragment } from 'react';
import { toneOf } from '../verdict';
import { CellText } from './cell-text';
import { DeliveryList } from './delivery-list';
import { COLUMNS, cellsOf, RowButton, type RowsProps, SIGNS, sortedBy } from './row-parts';

function Heads({ order, sort, texts }: Pick<RowsProps, 'order' | 'sort' | 'texts'>) {
  return (
    <tr>
      {COLUMNS.map((column) => {
        const sorted = sortedBy(column, order);
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

/**
 * A row for each verdict with the number of its deliveries. With large letters it scrolls in a
 * region of its own.
 */
export function DeliveryTable(props: RowsProps) {
  const { title, rows, chosen, isOpen, showDelivery, cover, texts } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keys.
    <section aria-label={`${title}: ${texts.region}`} tabIndex={0} className="overflow-x-auto">
      <table aria-label={title} className="w-full min-w-[58rem] border-collapse text-[0.9rem]">
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
                  <RowButton {...props} row={row} />
                </th>
                {cellsOf(row, props).map(([column, value]) => (
                  <td key={column} className="px-2 py-2 align-top">
                    <CellText text={value} />
                  </td>
                ))}
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
