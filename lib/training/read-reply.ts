import { decode } from '../reader/decode/decode';
import type { Found } from '../reader/decode/types';
import { extractionOf } from '../reader/find/extraction';
import { extractDeliveries } from '../reader/formats/extract-deliveries';
import { recognise } from '../reader/formats/index';
import type { Delivery } from '../reader/formats/types';

/** A code that stands nowhere. */
export const bareCode = (value: string | undefined): Found | undefined =>
  value ? { value, start: 0, end: 0 } : undefined;

/** A delivery of which nothing is known but words and codes. */
export function bareDelivery(
  words: string,
  {
    basic,
    enhanced,
  }: { readonly basic?: string | undefined; readonly enhanced?: string | undefined } = {},
): Delivery {
  const first = bareCode(basic);
  const second = bareCode(enhanced);
  return {
    ...(first ? { basic: first } : {}),
    ...(second ? { enhanced: second } : {}),
    diagnostic: words,
    context: '',
  };
}

/** What the reader takes for the delivery in a text; the words alone where it finds none. */
export async function readDelivery(text: string): Promise<Delivery> {
  const extraction = extractionOf(await decode(text));
  const deliveries = extractDeliveries(extraction, recognise(extraction));
  return (
    deliveries.find(({ action }) => action !== 'delivered') ?? deliveries[0] ?? bareDelivery(text)
  );
}
