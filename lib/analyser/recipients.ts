import { addressesIn } from './addresses';
import { ENTRY_END, ENTRY_START, OPENING_SIGNS, WHITE_SPACE } from './patterns';
import { EXPANSIONS, LEADS, SENDER_LEADS, STAFF, WORD_LEADS } from './recipient-leads';
import type { Found } from './types';

/** A recipient named in the words of a bounce, and how surely it is one. */
export interface Anchor extends Found {
  readonly sure: boolean;
  /** It begins an entry of a list: even 'postmaster@' is a recipient there. */
  readonly entry: boolean;
  /** The words before it name a sender. */
  readonly sender: boolean;
}

const MOST_WORDS = 5;

/** Do the last words before an address name a recipient? */
function namesRecipient(words: string): boolean {
  const last = words.replace(OPENING_SIGNS, '').split(' ').slice(-MOST_WORDS);
  return last.some((_, place) => WORD_LEADS.has(last.slice(place).join(' ')));
}

export const isStaff = (address: string): boolean => STAFF.some((name) => address.startsWith(`${name}@`));

/** What may stand before an entry on its line; further back nobody looks, for a line may have megabytes. */
const LINE_REACH = 100;

function startsLine(view: string, start: number): boolean {
  const before = view.slice(Math.max(0, start - LINE_REACH), start);
  const newline = before.lastIndexOf('\n');
  return (newline >= 0 || start < LINE_REACH) && ENTRY_START.test(before.slice(newline + 1));
}

const endsEntry = (view: string, end: number): boolean => ENTRY_END.test(view.slice(end, end + 44));

/** The words right before an address, white space folded. */
const wordsBefore = (view: string, start: number): string =>
  view
    .slice(Math.max(0, start - 60), start)
    .toLowerCase()
    .replace(WHITE_SPACE, ' ');

/** Every address in a stretch with how surely it is a recipient: it begins an entry, or follows words that name one. */
export function anchorsIn(view: string, from: number, to: number): Anchor[] {
  return addressesIn(view, from, to).map((address) => {
    const words = wordsBefore(view, address.start);
    const sender = !EXPANSIONS.some((lead) => words.includes(lead)) && SENDER_LEADS.some((lead) => words.endsWith(lead) || words.endsWith(`${lead} <`));
    const entry = !sender && startsLine(view, address.start) && endsEntry(view, address.end);
    return { ...address, sender, entry, sure: entry || (!sender && (LEADS.some((lead) => words.endsWith(lead)) || namesRecipient(words))) };
  });
}
