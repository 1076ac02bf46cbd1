import type { Found } from './types';

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;
/** Characters that end an address on either side. Quoted local parts are rare enough in bounces to be left out. */
const ENDS = new Set(' \t\r\n<>()[]{},;:"\'`|\\&«»“”=?*!');

const isPart = (letter: string | undefined): boolean => letter !== undefined && !ENDS.has(letter);

function startOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && (isPart(text[start - 1]) || isInnerSign(text, start - 1))) start -= 1;
  return start;
}

/** '=' and '?' stand inside the local parts of bounce addresses, but not at their edge ('to=ada@example.org'). */
const isInnerSign = (text: string, at: number): boolean => text[at] === '=' && text[at + 1] !== '<' && /[\w.-]/.test(text[at - 1] ?? ' ') && !isField(text, at);

/** 'to=', 'email=' and their like name a field; what follows them begins an address. */
function isField(text: string, at: number): boolean {
  const word = text.slice(Math.max(0, at - 12), at).toLowerCase();
  return FIELDS.some((field) => word.endsWith(field) && !/[\w.]/.test(word.at(-field.length - 1) ?? ' '));
}

const FIELDS = ['to', 'from', 'rcpt', 'email', 'recipient', 'orig_to', 'user', 'sender', 'ctladdr', 'mailbox', 'address', 'f', 't', 'r'];

function endOf(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_DOMAIN && isPart(text[end]) && text[end] !== '@') end += 1;
  while (end > at + 1 && '.-_/'.includes(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** Every mail address in a text, with the stretch where it stands. Linear: each @ is looked around once. */
export function addressesIn(text: string, from = 0, to = text.length): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf('@', from); at >= 0 && at < to; at = text.indexOf('@', at + 1)) {
    const start = Math.max(startOf(text, at), found.at(-1)?.end ?? 0);
    const end = endOf(text, at);
    const domain = text.slice(at + 1, end);
    if (start < at && domain.length > 1 && (domain.includes('.') || domain === 'localhost'))
      found.push({ value: text.slice(start, end).toLowerCase(), start, end });
  }
  return found;
}
