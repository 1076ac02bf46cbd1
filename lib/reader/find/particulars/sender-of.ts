import type { Found, Message, Span } from '../../decode/types';
import { gather } from '../../makers/index';
import { addressesIn } from '../addresses';

/** What stands directly before the address of who sent, in logs, dialogues and reports. */
const LEADS: readonly string[] = [
  'from=<',
  'from=',
  'mail from:<',
  'mail from: <',
  'mail from:',
  // Exim.
  ' f=<',
  'x-postfix-sender: rfc822; ',
  'x-postfix-sender: rfc822;',
  ...gather(({ senders }) => senders),
];

const LONGEST_LEAD = 30;

/** An arrow from who sent to whom it was for: '<ada@example.com> -> <maria@example.org>'. */
const ARROW = '> -> <';

const isTold = (view: string, { start, end }: Found): boolean => {
  const lead = view.slice(Math.max(0, start - LONGEST_LEAD), start).toLowerCase();
  return LEADS.some((words) => lead.endsWith(words)) || view.startsWith(ARROW, end);
};

const findTold = (view: string, { start, end }: Span): Found | undefined =>
  addressesIn(view, start, end).find((address) => isTold(view, address));

/** A line of a log is no longer, and the lines of one message stand no farther apart. */
const LONGEST_LINE = 4000;
const FARTHEST = 20_000;

/** The line, or the lines, that a reply stands in. */
function linesOf(view: string, { start, end }: Span): Span {
  const from = Math.max(0, start - LONGEST_LINE);
  const stop = view.indexOf('\n', end);
  return {
    start: from + view.slice(from, start).lastIndexOf('\n') + 1,
    end: Math.min(stop < 0 ? view.length : stop, end + LONGEST_LINE),
  };
}

/** Who sent a message as a line of the log about the same one says. */
function findByLines(view: string, id: string, { start }: Span): Found | undefined {
  const from = Math.max(0, start - FARTHEST);
  const before = view.slice(from, start);
  for (let at = before.length; at > 0; ) {
    at = before.lastIndexOf(id, at - 1);
    const place = from + at;
    const found = at < 0 ? undefined : findTold(view, linesOf(view, { start: place, end: place }));
    if (found) return found;
  }
  return undefined;
}

/**
 * Who sent, as the text says it: in the line of the reply, then in those about the same message,
 * which in a log are named by its id. The line beside it may be about another one.
 */
function findInText(
  view: string,
  reply: Span,
  around: Span,
  id: string | undefined,
): Found | undefined {
  const own = linesOf(view, reply);
  const told = findTold(view, own);
  if (told) return told;
  return id && view.slice(own.start, own.end).includes(id)
    ? findByLines(view, id, own)
    : findTold(view, around);
}

/** Fields of a report that name to whom it was sent: whoever sent the message. */
const REPORTED_TO = 'to';

/** Where a reply stands, the lines around it, and the id of its message. */
interface SenderPlace {
  readonly reply: Span;
  readonly around: Span;
  readonly id: string | undefined;
}

/**
 * Who sent the message: as the lines around the reply say, else whom a whole report was sent to.
 */
export function senderOf(
  { headers, sections }: Message,
  view: string,
  { reply, around, id }: SenderPlace,
): Found | undefined {
  const near = findInText(view, reply, around, id);
  if (near || !sections.some(({ kind }) => kind === 'status')) return near;
  const to = headers[REPORTED_TO] ?? '';
  const [address] = addressesIn(to);
  // Its place is in the head, which the text may show decoded.
  return address && { value: address.value, start: 0, end: 0 };
}
