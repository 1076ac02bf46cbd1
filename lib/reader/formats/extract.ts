import type { Found } from '../decode/types';
import { addressesIn } from '../find/addresses';
import type { Extraction } from '../find/types';
import { RETURNED_TO } from './patterns';
import type { Delivery, Format } from './types';

/** X-Failed-Recipients names those whom Exim and Gmail could not reach. */
function namedInHead({ message, view }: Extraction): Found[] {
  const failed = message.headers['x-failed-recipients'];
  if (!failed) return [];
  const text = view.toLowerCase();
  return failed.split(',').flatMap((address) => {
    const value = address.trim().toLowerCase();
    const start = Math.max(0, text.indexOf(value));
    return value ? [{ value, start, end: start + value.length }] : [];
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

/** When the bounce was written, as its own head says. */
function timeInHead({ message, view }: Extraction): Found | undefined {
  const head = message.sections.find(({ kind }) => kind === 'headers');
  const value = message.headers['date'];
  if (!head || !value) return undefined;
  const line = view.slice(head.start, head.end).toLowerCase().indexOf('\ndate:') + 1;
  const start = view.indexOf(value, head.start + line);
  return start >= 0 && start < head.end ? { value, start, end: start + value.length } : undefined;
}

/**
 * Where the report tells no time, the head of the bounce does: without one nobody finds the lines
 * in a log.
 */
function withTime(deliveries: Delivery[], extraction: Extraction): Delivery[] {
  const time = timeInHead(extraction);
  return time ? deliveries.map((delivery) => ({ time, ...delivery })) : deliveries;
}

/**
 * Everything the report says of each recipient. Where it names nobody, head and returned message
 * are asked; a recipient found there takes over what the report says.
 */
export function extract(extraction: Extraction, format: Format): Delivery[] {
  const told = withTime(format.extract(extraction), extraction);
  const failed = namedInHead(extraction);
  const names = new Set(told.map(({ recipient }) => recipient?.value));
  if (failed.length > 0 && !failed.some(({ value }) => names.has(value)))
    return failed.map((recipient) => ({ diagnostic: '', context: '', ...told[0], recipient }));
  if (told.some(({ recipient }) => recipient)) return told;
  const [recipient] = namedInReturned(extraction);
  return recipient ? told.map((delivery) => ({ ...delivery, recipient })) : told;
}
