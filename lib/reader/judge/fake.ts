import { PASTED_FIELD, PASTED_RECIPIENT, PASTED_SENDER } from '../decode/patterns';
import { addressesIn } from '../find/addresses';
import type { Extraction } from '../find/types';
import type { Delivery } from '../formats/types';
import type { Told } from '../knowledge/phrases';
import { findTold } from '../knowledge/told';
import { PERSON_ASKS } from './patterns';
import { LONGEST_READ, reportText } from './report-text';

/** What a fake has no means to show: a server's reply, a report of the standard, what came back. */
const showsServer = ({ message, codes }: Extraction, deliveries: readonly Delivery[]): boolean =>
  codes.length > 0 ||
  message.sections.some(({ kind }) => kind === 'status' || kind === 'returned') ||
  deliveries.some(({ server, event }) => server || event);

const addressSet = (text: string): ReadonlySet<string> =>
  new Set(addressesIn(text).map(({ value }) => value));

/** The head, or the paragraph at the top into which somebody pasted one; empty where there is none. */
function topOf({ message, view }: Extraction): string {
  const head = message.sections.find(({ kind }) => kind === 'headers');
  if (head) return view.slice(0, head.end);
  const [top = ''] = view.split('\n\n', 1);
  return top.search(PASTED_FIELD) < 0 ? '' : top;
}

/** A bounce names somebody else, a digest of held mail the senders; a fake its reader alone. */
function namesOthers(extraction: Extraction): boolean {
  const top = topOf(extraction);
  const body = extraction.view.slice(top.length, top.length + LONGEST_READ);
  const reader = addressSet((top.match(PASTED_RECIPIENT) ?? []).join(' '));
  const others = [...addressSet(body)].filter((address) => !reader.has(address));
  // Without a head the one address may be the reader's own.
  return PASTED_SENDER.test(body) || others.length > (reader.size > 0 ? 0 : 1);
}

function tellsFake(text: string): boolean {
  const told: ReadonlySet<Told> = findTold(text);
  return told.has('claims') && told.has('lures') && !PERSON_ASKS.test(text);
}

/**
 * Mail that only pretends to be a bounce to make people log in somewhere: messages are said to wait
 * for the reader, who is to click; no server, no reply and nobody else is named.
 */
export const isFake = (extraction: Extraction, deliveries: readonly Delivery[]): boolean =>
  !showsServer(extraction, deliveries) &&
  !namesOthers(extraction) &&
  tellsFake(reportText(extraction));
