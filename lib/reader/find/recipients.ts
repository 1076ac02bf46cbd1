import { endsWithAny } from '../decode/edges';
import type { Found } from '../decode/types';
import { addressesIn } from './addresses';
import {
  ENTRY_END,
  ENTRY_START,
  LAST_NAME,
  LIST_OFFICER,
  NAMED_BY_REPLY,
  OPENING_SIGNS,
  WHITE_SPACE,
} from './patterns';
import { EXPANSIONS, LEADS, STAFF, WORD_LEADS } from './recipient-leads';
import { ASKS_TO_WRITE, REQUEST, SENDER_LEADS, SENDER_TAILS } from './sender-leads';

/** A recipient named in the words of a bounce, and how surely it is one. */
export interface Anchor extends Found {
  readonly sure: boolean;
  /** It begins an entry of a list: even 'postmaster@' is a recipient there. */
  readonly entry: boolean;
  /** A reply names it behind its code, whoever it is: '550 5.1.1 <maria@example.org>'. */
  readonly replied: boolean;
  /** It wrote, or somebody is asked to write to it: nobody whom the message was for. */
  readonly sender: boolean;
}

const followsLead = endsWithAny(LEADS);

const MOST_WORDS = 5;

/** Do the last words before an address name a recipient? */
function namesRecipient(words: string): boolean {
  const last = words.replace(OPENING_SIGNS, '').split(' ').slice(-MOST_WORDS);
  return last.some((_, place) => WORD_LEADS.has(last.slice(place).join(' ')));
}

/** Who looks after mail or after a list. */
export const isStaff = (address: string): boolean =>
  STAFF.some((name) => address.startsWith(`${name}@`)) || LIST_OFFICER.test(address);

/**
 * What may stand before an entry on its line; further back nobody looks, for a line may have
 * megabytes.
 */
const LINE_REACH = 100;

function startsLine(view: string, start: number): boolean {
  const before = view.slice(Math.max(0, start - LINE_REACH), start);
  const newline = before.lastIndexOf('\n');
  return (newline >= 0 || start < LINE_REACH) && ENTRY_START.test(before.slice(newline + 1));
}

const endsEntry = (view: string, end: number): boolean => ENTRY_END.test(view.slice(end, end + 44));

/** Signs before a link. */
const TOKEN_STARTS: readonly string[] = [' ', '\n', '\t', '<', '>', '"', "'", '(', '['];

/** How far before an address its link begins. */
const LONGEST_LINK = 300;

/** The words right before an address, white space folded. */
const wordsBefore = (view: string, start: number): string =>
  view
    .slice(Math.max(0, start - 60), start)
    .toLowerCase()
    .replace(WHITE_SPACE, ' ');

/** What stands on the line before an address. */
function lineBefore(view: string, start: number): string {
  const before = view.slice(Math.max(0, start - LINE_REACH), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** Fields of a head, and of a patch, that name who wrote. */
const SENDER_FIELDS: readonly string[] = ['from', 'sender', 'author', 'reply-to', 'return-path'];

/** 'From: Ada <', 'Signed-off-by: Ada <'; some write them into a line of their own log. */
function isInSenderField(line: string): boolean {
  const words = line.slice(0, Math.max(0, line.lastIndexOf(': '))).toLowerCase();
  const name = words.slice(words.search(LAST_NAME));
  return SENDER_FIELDS.includes(name) || name.endsWith('-by');
}

/** Signs between an address and the words about it. */
const CLOSING = ' >:;,-"\')]';

/** '<ada@example.com>: Sender address rejected': the words behind an address say that it wrote. */
function isToldSender(view: string, end: number): boolean {
  const words = view
    .slice(end, end + 60)
    .toLowerCase()
    .replace(WHITE_SPACE, ' ');
  let from = 0;
  while (CLOSING.includes(words.charAt(from)) && from < words.length) from += 1;
  return SENDER_TAILS.some((tail) => words.startsWith(tail, from));
}

/**
 * The exceptions of Python that name who was refused, as their last argument: "SMTPSenderRefused:
 * (530, b'…', 'ada@example.com')".
 */
const REFUSED = 'refused';
const EXCEPTION_REACH = 400;
const ARGUMENT_ENDS: readonly string[] = ["')", '")'];

/**
 * Whom an exception says was refused: 'sender', 'recipient', or nobody where the address is none of
 * its arguments.
 */
function refusedIn(view: string, { start, end }: Found): string {
  if (
    !ARGUMENT_ENDS.includes(view.slice(end, end + 2)) ||
    !view.slice(start - 3, start - 1).startsWith(',')
  )
    return '';
  const words = view.slice(Math.max(0, start - EXCEPTION_REACH), start).toLowerCase();
  const before = words.slice(0, Math.max(0, words.lastIndexOf(REFUSED)));
  return ['sender', 'recipient'].find((kind) => before.endsWith(kind)) ?? '';
}

/** A key of a Python dictionary: "'maria@example.org': (550, b'…')". */
function isKey(view: string, { start, end }: Found): boolean {
  const quote = view.charAt(start - 1);
  return (quote === "'" || quote === '"') && view.startsWith(`${quote}: (`, end);
}

/** Signs that end what somebody is asked. */
const ENDS_REQUEST: readonly string[] = ['. ', '; ', ': ', '=', "'", '"'];

/** 'Please contact the owner at <help@example.net>': nobody whom the message was for. */
function asksToWrite(words: string): boolean {
  if (!words.includes(REQUEST)) return false;
  const asked = ASKS_TO_WRITE.reduce((top, ask) => Math.max(top, words.lastIndexOf(ask)), -1);
  return asked >= 0 && !ENDS_REQUEST.some((sign) => words.includes(sign, asked));
}

/** Amazon SES: who sends is not verified, and in its sandbox who receives; it does not say which. */
const UNVERIFIED = 'identities failed the check';

/** 'https://example.org/why?id=ada@example.org': an address inside a link, or the name of a package. */
function isInLink(view: string, start: number): boolean {
  const before = view.slice(Math.max(0, start - LONGEST_LINK), start);
  if (!before.includes('//') && !before.includes('node_modules/')) return false;
  const token = before.slice(Math.max(...TOKEN_STARTS.map((sign) => before.lastIndexOf(sign))) + 1);
  return token.includes('://') || token.endsWith('//') || token.includes('node_modules/');
}

const followsSender = endsWithAny(SENDER_LEADS.flatMap((lead) => [lead, `${lead.trimEnd()} <`]));

/**
 * Does an address stand where a sender does? What '(expanded from …' names is whom the message was
 * for.
 */
function isSender(view: string, address: Found, words: string): boolean {
  if (EXPANSIONS.some((lead) => words.includes(lead))) return false;
  return (
    asksToWrite(words) ||
    words.includes(UNVERIFIED) ||
    followsSender(words) ||
    isInSenderField(lineBefore(view, address.start)) ||
    isToldSender(view, address.end) ||
    refusedIn(view, address) === 'sender'
  );
}

/**
 * Every address in a stretch with how surely it is a recipient: it begins an entry, or follows
 * words that name one.
 */
export function anchorsIn(view: string, from: number, to: number): Anchor[] {
  // '?id=ada@example.com' in a link is for whoever opens it.
  const named = addressesIn(view, from, to).filter(({ start }) => !isInLink(view, start));
  return named.map((address) => {
    const words = wordsBefore(view, address.start);
    const sender = isSender(view, address, words);
    const entry = !sender && startsLine(view, address.start) && endsEntry(view, address.end);
    const isNamed = () =>
      followsLead(words) ||
      namesRecipient(words) ||
      isKey(view, address) ||
      refusedIn(view, address) === 'recipient';
    const sure = entry || (!sender && isNamed());
    const replied = !sender && NAMED_BY_REPLY.test(words);
    return { ...address, sender, entry, sure, replied };
  });
}
