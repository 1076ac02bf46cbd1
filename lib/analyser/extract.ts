import { isInformative } from '../codes';
import { extractStatus } from './formats/delivery-status';
import { extractProse } from './formats/prose';
import type { Extraction } from './formats/types';
import type { Delivery, Section, Span } from './types';

const spanOf = (sections: readonly Section[], kind: Section['kind']): Span[] => sections.filter((section) => section.kind === kind);

/** The words for a person: all of a plain paste, else the parts that are no head, status or returned message. */
function proseSpan({ message }: Extraction): Span {
  if (message.sections.length === 0) return { start: 0, end: message.text.length };
  const human = spanOf(message.sections, 'human');
  const first = human[0];
  const last = human.at(-1);
  return first && last ? { start: first.start, end: last.end } : { start: 0, end: 0 };
}

function statusSpans({ message, view }: Extraction): Span[] {
  const parts = spanOf(message.sections, 'status');
  if (parts.length > 0) return parts;
  const at = view.search(/^(?:final-recipient|original-recipient) ?:/im);
  if (at < 0) return [];
  const lead = view.lastIndexOf('\n\n', at);
  const before = lead < 0 ? 0 : Math.max(0, view.lastIndexOf('\n\n', lead - 1));
  return [{ start: before, end: view.length }];
}

/** The words beside a status part often hold the remote reply that the fields leave out. */
function completed(extraction: Extraction, delivery: Delivery, told: readonly Delivery[]): Delivery {
  const same =
    told.find(
      ({ recipient, originalRecipient }) =>
        recipient && (recipient.value === delivery.recipient?.value || originalRecipient?.value === delivery.recipient?.value),
    ) ?? (told.length === 1 ? told[0] : undefined);
  const context = same ? `${same.diagnostic} ${same.context}`.trim() : '';
  const agrees = same?.basic && (!delivery.enhanced || same.basic.value.charAt(0) === delivery.enhanced.value.charAt(0));
  const basic = delivery.basic ?? (agrees ? same?.basic : undefined);
  const enhanced = delivery.enhanced && isInformative(delivery.enhanced.value) ? delivery.enhanced : (same?.enhanced ?? delivery.enhanced);
  return {
    ...delivery,
    ...(basic ? { basic } : {}),
    ...(enhanced ? { enhanced } : {}),
    ...(delivery.server || !same?.server ? {} : { server: same.server }),
    ...(delivery.deciding || !same?.deciding ? {} : { deciding: same.deciding }),
    context: context || extraction.view.slice(proseSpan(extraction).start, proseSpan(extraction).start + 4000),
  };
}

/** X-Failed-Recipients names those whom Exim and Gmail could not reach. */
function namedInHead({ message, view }: Extraction, told: readonly Delivery[]): Delivery[] {
  const failed = message.headers['x-failed-recipients'];
  if (!failed || told.some(({ recipient }) => recipient && failed.toLowerCase().includes(recipient.value))) return [...told];
  const first = told[0];
  return failed.split(',').map((address) => {
    const value = address.trim().toLowerCase();
    const start = Math.max(0, view.toLowerCase().indexOf(value));
    return { diagnostic: '', context: '', ...first, recipient: { value, start, end: start + value.length } };
  });
}

/** Everything the report says of each recipient; at least one delivery where anything was reported. */
export function extract(extraction: Extraction): Delivery[] {
  const span = proseSpan(extraction);
  const told = extractProse(extraction, span);
  const status = statusSpans(extraction).flatMap(({ start, end }) => extractStatus(extraction, start, end));
  const named = status.filter(({ recipient }) => recipient);
  if (named.length > 0) return named.map((delivery) => completed(extraction, delivery, told));
  const [only] = status;
  const merged = only ? told.map((delivery) => ({ ...only, ...delivery, diagnostic: only.diagnostic || delivery.diagnostic })) : told;
  return namedInHead(extraction, merged);
}
