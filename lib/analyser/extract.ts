import { addressesIn } from './addresses';
import type { Extraction, Format } from './formats/types';
import { RETURNED_TO } from './patterns';
import type { Delivery, Found } from './types';

/** X-Failed-Recipients names those whom Exim and Gmail could not reach. */
function namedInHead({ message, view }: Extraction): Found[] {
  const failed = message.headers['x-failed-recipients'];
  if (!failed) return [];
  const text = view.toLowerCase();
  return failed.split(',').map((address) => {
    const value = address.trim().toLowerCase();
    const start = Math.max(0, text.indexOf(value));
    return { value, start, end: start + value.length };
  });
}

/** Whom the returned message was for, where the report itself names nobody. */
function namedInReturned({ message, view }: Extraction): Found[] {
  const returned = message.sections.filter(({ kind }) => kind === 'returned');
  for (const { start, end } of returned) {
    const match = RETURNED_TO.exec(view.slice(start, Math.min(end, start + 20_000)));
    if (!match) continue;
    const at = start + match.index;
    const found = addressesIn(view, at, at + match[0].length);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Everything the report says of each recipient. Where it names nobody, head and returned message are asked; a recipient found
 * there takes over what the report says.
 */
export function extract(extraction: Extraction, format: Format): Delivery[] {
  const told = format.extract(extraction);
  const failed = namedInHead(extraction);
  if (failed.length > 0 && !told.some(({ recipient }) => failed.some(({ value }) => value === recipient?.value)))
    return failed.map((recipient) => ({ diagnostic: '', context: '', ...told[0], recipient }));
  if (told.some(({ recipient }) => recipient)) return told;
  const [recipient] = namedInReturned(extraction);
  return recipient ? told.map((delivery) => ({ ...delivery, recipient })) : told;
}
