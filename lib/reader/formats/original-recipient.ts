import type { Found } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { EXPANSIONS } from '../find/recipient-leads';
import { anchorsIn, isStaff } from '../find/recipients';
import { LEADS_TO_REPLY, WRITTEN_AT } from './patterns';
import type { Delivery } from './types';

/** Signs before the address that a message was for: of bounces, and of a Postfix log. */
const LEADS: readonly string[] = [...EXPANSIONS, 'orig_to='];

/** Exim's log: '** joe@example.net <team@example.org> R=dnslookup', where routers are blanked. */
const BEFORE_ROUTER = '>    ';

/** How far behind an address its origin stands: sendmail gives the reason before it. */
const REACH = 400;

/** So far before it the words stand that name it, and so far behind it the notice that does. */
const LEAD_REACH = 20;
const LONGEST_NAME = 90;
const NOTICE_REACH = 2000;

function findFirst(words: string, signs: readonly string[]): number {
  const places = signs.map((sign) => words.indexOf(sign)).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** Do the words behind an address lead to what came back: 'Mail to maria@example.org bounces:'? */
export const leadsToReply = (view: string, { end }: Found): boolean =>
  LEADS_TO_REPLY.test(view.slice(end, end + 100));

/** Does an address stand as the sender of the envelope between its place and another one? */
const sends = (view: string, { value, end }: Found, until: number): boolean =>
  view.slice(end, until).toLowerCase().includes(`mail from:<${value.toLowerCase()}>`);

/** The address that is named before, entries aside, where what was sent to it came back from this one. */
function findWrittenTo(view: string, { value, start }: Found): Found | undefined {
  const [first, ...others] = anchorsIn(view, Math.max(0, start - REACH), start);
  const isOnly = others.every((other) => other.entry || other.value === first?.value);
  if (!first || !isOnly || first.value === value || first.sender) return undefined;
  const line = view.slice(view.lastIndexOf('\n', first.start) + 1, first.start);
  const isTold = leadsToReply(view, first) && !isStaff(first.value) && !WRITTEN_AT.test(line);
  return isTold && !sends(view, first, start) ? first : undefined;
}

/** The address behind a sign, or right before Exim's, where no third one stands between. */
function findOrigin(view: string, { value, end }: Found): Found | undefined {
  const words = view.slice(end, end + REACH).toLowerCase();
  const lead = findFirst(words, LEADS);
  const router = words.split('\n', 1)[0]?.indexOf(BEFORE_ROUTER) ?? -1;
  const at = lead < 0 ? router : lead;
  if (at < 0) return undefined;
  const others = addressesIn(view, end, Math.min(view.length, end + REACH)).filter(
    (address) => address.value.toLowerCase() !== value.toLowerCase(),
  );
  const [first] = others;
  const isThere = lead < 0 ? first?.end === end + at : (first?.start ?? 0) > end + at;
  return isThere ? first : undefined;
}

/** '<xxxxx> (expanded from <info@example.org>)': the address behind it was taken out of the text. */
function findNamedAlone(view: string, { value, start }: Found): Found | undefined {
  const words = view.slice(Math.max(0, start - LEAD_REACH), start + NOTICE_REACH).toLowerCase();
  const leads = EXPANSIONS.map((lead) => words.indexOf(lead)).filter((at) => at >= 0);
  const named = leads.some(
    (at) =>
      addressesIn(words, at, at + LONGEST_NAME)[0]?.value === value &&
      // Who is expanded to the same address passes nothing on.
      addressesIn(words, 0, at).at(-1)?.value !== value,
  );
  return named ? { value, start, end: start + value.length } : undefined;
}

/** A delivery with the address that the message was for, where it failed for one behind that. */
export function addOriginal(view: string, delivery: Delivery): Delivery {
  const { recipient, originalRecipient } = delivery;
  const found =
    originalRecipient ??
    (recipient &&
      (findOrigin(view, recipient) ??
        findWrittenTo(view, recipient) ??
        findNamedAlone(view, recipient)));
  return found ? { ...delivery, originalRecipient: found } : delivery;
}
