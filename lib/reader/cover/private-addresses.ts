import { addressesIn } from '../find/addresses';
import { LINKED_AT, LINKED_SIGN } from './patterns';
import type { PrivateSpan } from './types';

/** RFC 5321, 4.5.3.1.1, and what a local part, '@' and a domain have together. */
const LONGEST_LOCAL = 64;
const LONGEST_ADDRESS = 320;

/** Every address of a text, however many there are. */
export function findAllAddresses(text: string): PrivateSpan[] {
  const found: PrivateSpan[] = [];
  for (let from = 0, more = true; more; ) {
    const part = addressesIn(text, from);
    for (const { start, end } of part) found.push({ kind: 'address', start, end });
    const last = part.at(-1);
    more = last !== undefined && last.end > from;
    from = last?.end ?? from;
  }
  return found;
}

/** Addresses whose sign is written '%40', '&#64;' or '\\u0040'. */
export function findEscapedAddresses(text: string): PrivateSpan[] {
  const found: PrivateSpan[] = [];
  for (const { 0: sign, index } of text.matchAll(LINKED_AT)) {
    const after = index + sign.length;
    let start = index;
    let end = after;
    while (index - start < LONGEST_LOCAL && LINKED_SIGN.test(text[start - 1] ?? '')) start -= 1;
    while (end - index < LONGEST_ADDRESS && LINKED_SIGN.test(text[end] ?? '')) end += 1;
    if (start < index && end > after) found.push({ kind: 'address', start, end });
  }
  return found;
}
