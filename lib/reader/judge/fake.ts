import { PASTED_FIELD } from '../decode/patterns';
import { addressesIn } from '../find/addresses';
import type { Extraction } from '../find/types';
import type { Delivery } from '../formats/types';
import type { Told } from '../knowledge/phrases';
import { findTold } from '../knowledge/told';
import { LONGEST_READ, reportText } from './report-text';

/** What a fake has no means to show: a server's reply, a report of the standard, what came back. */
const showsServer = ({ message, codes }: Extraction, deliveries: readonly Delivery[]): boolean =>
  codes.length > 0 ||
  message.sections.some(({ kind }) => kind === 'status' || kind === 'returned') ||
  deliveries.some(({ server, event }) => server || event);

/** A bounce names somebody else, a digest of held mail the senders; a fake its reader alone. */
function namesOthers({ message, view }: Extraction): boolean {
  const head = message.sections.find(({ kind }) => kind === 'headers')?.end ?? 0;
  const body = view.slice(head, head + LONGEST_READ).replace(PASTED_FIELD, '');
  return new Set(addressesIn(body).map(({ value }) => value.toLowerCase())).size > 1;
}

const tellsFake = (told: ReadonlySet<Told>): boolean => told.has('claims') && told.has('lures');

/**
 * Mail that only pretends to be a bounce to make people log in somewhere: messages are said to wait
 * for the reader, who is to click; no server, no reply and nobody else is named.
 */
export const isFake = (extraction: Extraction, deliveries: readonly Delivery[]): boolean =>
  !showsServer(extraction, deliveries) &&
  !namesOthers(extraction) &&
  tellsFake(findTold(reportText(extraction)));
