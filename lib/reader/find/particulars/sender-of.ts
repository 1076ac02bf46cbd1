import type { Found, Message, Span } from '../../decode/types';
import { addressesIn } from '../addresses';

/** What stands directly before the address of who sent, in logs, dialogues and reports. */
const LEADS: readonly string[] = [
  'from=<',
  'from=',
  'mail from:<',
  'mail from: <',
  'mail from:',
  'x-postfix-sender: rfc822; ',
  'x-postfix-sender: rfc822;',
];

const LONGEST_LEAD = 30;

const isAfterLead = (view: string, { start }: Found): boolean => {
  const lead = view.slice(Math.max(0, start - LONGEST_LEAD), start).toLowerCase();
  return LEADS.some((words) => lead.endsWith(words));
};

/** Fields of a report that name to whom it was sent: whoever sent the message. */
const REPORTED_TO = 'to';

/**
 * Who sent the message: as the lines around the reply say, else whom a whole report was sent to.
 */
export function senderOf(
  { headers, sections }: Message,
  view: string,
  around: Span,
): Found | undefined {
  const near = addressesIn(view, around.start, around.end).find((address) =>
    isAfterLead(view, address),
  );
  if (near || !sections.some(({ kind }) => kind === 'status')) return near;
  const to = headers[REPORTED_TO] ?? '';
  const [address] = addressesIn(to);
  // Its place is in the head, which the text may show decoded.
  return address && { value: address.value, start: 0, end: 0 };
}
