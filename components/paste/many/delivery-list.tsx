import { filled } from '../../../lib/filled';
import type { ManyTexts } from '../../../lib/reader/answer/many';
import { CellText } from './cell-text';
import type { RowDelivery } from './rows';

interface Props {
  readonly deliveries: readonly RowDelivery[];
  readonly show: (delivery: RowDelivery) => void;
  readonly cover: (text: string) => string;
  readonly texts: ManyTexts;
}

/**
 * Every delivery of a row; each leads to its line in the text. What is read out as the name of a
 * button has no inline blocks, or an address would be read as two words.
 */
export function DeliveryList({ deliveries, show, cover, texts }: Props) {
  return (
    <ul className="max-h-96 overflow-y-auto px-2 pb-2 print:max-h-none">
      {deliveries.map((delivery) => {
        const address = delivery.address ? cover(delivery.address) : texts.unnamed;
        return (
          <li key={delivery.place}>
            <button
              type="button"
              title={filled(texts.showIn, { address })}
              className="flex min-h-11 w-full flex-wrap items-center gap-x-4 text-left [overflow-wrap:anywhere]"
              onClick={() => show(delivery)}
            >
              <span className="underline">
                <CellText text={address} />
              </span>
              <span className="text-soft">
                <CellText
                  text={[delivery.time, cover(delivery.server), cover(delivery.source)]
                    .filter(Boolean)
                    .join(' · ')}
                />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
