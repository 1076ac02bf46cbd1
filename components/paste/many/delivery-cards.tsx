import { breakable } from '../breakable';
import { toneOf } from '../verdict';
import { DeliveryList } from './delivery-list';
import { COLUMNS, cellsOf, RowButton, type RowsProps, SIGNS, sortedBy } from './row-parts';

/** What the column headings of the table do. */
function SortButtons({ order, sort, texts }: Pick<RowsProps, 'order' | 'sort' | 'texts'>) {
  return (
    <fieldset className="border-rule border-b print:hidden">
      <legend className="text-soft text-[0.9rem]">{texts.sortBy}</legend>
      {COLUMNS.map((column) => {
        const sorted = sortedBy(column, order);
        return (
          <button
            key={column}
            type="button"
            aria-pressed={sorted !== 'none'}
            className="min-h-11 px-2 text-[0.9rem] font-semibold"
            onClick={() => sort(column)}
          >
            {texts.columns[column]} <span aria-hidden="true">{SIGNS[sorted]}</span>
            {sorted !== 'none' && <span className="sr-only">{texts.orders[sorted]}</span>}
          </button>
        );
      })}
    </fieldset>
  );
}

/** The rows of the table as cards, where the window is too narrow for a table. */
export function DeliveryCards(props: RowsProps) {
  const { title, rows, chosen, isOpen, showDelivery, cover, texts } = props;
  return (
    <>
      {rows.length > 1 && <SortButtons {...props} />}
      <ul aria-label={title}>
        {rows.map((row) => (
          <li
            key={row.group.results[0]}
            className={`${toneOf(row.group)} border-rule border-b py-1 ${row.group === chosen ? 'bg-tint' : ''}`}
          >
            <RowButton {...props} row={row} />
            <dl className="gap-x-5 px-2 text-[0.9rem] sm:flex sm:flex-wrap">
              {cellsOf(row, props).map(
                ([column, value]) =>
                  value && (
                    <div key={column} className="flex flex-wrap gap-x-1.5">
                      <dt className="text-soft">{texts.columns[column]}</dt>
                      <dd className="min-w-0 [overflow-wrap:anywhere]">{breakable(value)}</dd>
                    </div>
                  ),
              )}
            </dl>
            {isOpen(row) && (
              <DeliveryList
                deliveries={row.deliveries}
                show={(delivery) => showDelivery(row, delivery)}
                cover={cover}
                texts={texts}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
