import type { Found } from '../decode/types';
import { endsWithAny, endsWithWords } from '../knowledge/edges';
import { lowerCase } from '../knowledge/fragments';
import { FIELD_NAMES } from '../knowledge/names';
import { WHITE_SPACE } from '../knowledge/patterns';
import { BEFORE_RECIPIENT, BEHIND_RECIPIENT } from '../knowledge/phrases';
import { addressesIn } from './addresses';
import { isPrompt, takesReports } from './claimed';
import { isInLink } from './in-link';
import {
  ENTRY_END,
  ENTRY_START,
  JOINED_HOST,
  LINE_OF_REPLY,
  LIST_OFFICER,
  NAMED_BY_REPLY,
  OPENING_SIGNS,
  REWRITTEN_SENDER,
  WITHOUT_SPACES,
} from './patterns';
import { LEADS, STAFF, TAILS } from './recipient-leads';
import { refusedIn } from './refused-in';
import { isCheckedSender, isSender, wordsBehind } from './senders';

/** A recipient named in the words of a bounce, and how surely it is one. */
export interface Anchor extends Found {
  readonly sure: boolean;
  /** Nothing but words that people use as well lead to it: 'user ', 'an email to '. */
  readonly spoken: boolean;
  /** It begins an entry of a list: even 'postmaster@' is a recipient there. */
  readonly entry: boolean;
  /** A reply names it behind its code, whoever it is: '550 5.1.1 <maria@example.org>'. */
  readonly replied: boolean;
  /** It wrote, or somebody is asked to write to it: nobody whom the message was for. */
  readonly sender: boolean;
  /** A server has asked whether it exists, as the sender. */
  readonly checked: boolean;
}

const followsLead = endsWithAny(LEADS);

const ALL_TAILS = [...BEHIND_RECIPIENT, ...TAILS];

const followsWords = endsWithWords(BEFORE_RECIPIENT);
/** How a field ends before an address; scripts that part no words leave out the colon as well. */
const fieldEnds = (name: string): readonly string[] =>
  WITHOUT_SPACES.test(name)
    ? [': ', ': <', '：', '：<', '： ', '： <', ' ', ' <']
    : [': ', ': <', '：', '：<', '： ', '： <'];

const followsField = endsWithWords(
  FIELD_NAMES.to.flatMap((name) => fieldEnds(name).map((end) => `${name}${end}`)),
);

/** Do the words before an address, or behind it, say that it is a recipient? */
const isToldRecipient = (view: string, words: string, end: number): boolean =>
  followsField(words) || ALL_TAILS.some((tail) => wordsBehind(view, end).startsWith(tail));

const isSpoken = (words: string): boolean => followsWords(words.replace(OPENING_SIGNS, ''));

/** Who looks after mail or after a list. */
export const isStaff = (address: string): boolean =>
  STAFF.some((name) => address.startsWith(`${name}@`)) || LIST_OFFICER.test(address);

/**
 * What may stand before an entry on its line; further back nobody looks, for a line may have
 * megabytes.
 */
const LINE_REACH = 100;

function lineBefore(view: string, start: number): string | undefined {
  const before = view.slice(Math.max(0, start - LINE_REACH), start);
  const newline = before.lastIndexOf('\n');
  return newline >= 0 || start < LINE_REACH ? before.slice(newline + 1) : undefined;
}

/** Does a reply name it, and not one that it quotes ('550-Response: 550 <postmaster@example.org>')? */
const isReplied = (words: string, line = ''): boolean =>
  NAMED_BY_REPLY.test(words) && !LINE_OF_REPLY.test(line);

const endsEntry = (view: string, end: number): boolean => ENTRY_END.test(view.slice(end, end + 44));

/** Does an address begin an entry of a list, on a line of its own? */
export function isEntryIn(view: string, { start, end }: Found): boolean {
  const line = lineBefore(view, start);
  return line !== undefined && ENTRY_START.test(line) && endsEntry(view, end);
}

/** So far behind an address the words go on that make it an entry where lines were joined. */
const JOINED_REACH = 280;

/** How far before an address the words stand that say what it is. */
const WORDS_REACH = 60;

const fold = (words: string): string => lowerCase(words).replace(WHITE_SPACE, ' ');

/** The words right before an address, white space folded. */
const wordsBefore = (view: string, start: number): string =>
  fold(view.slice(Math.max(0, start - WORDS_REACH), start));

/**
 * Those that may name a recipient. Words of another paragraph lead to it only with a colon: 'No such
 * user' and an address below are two things.
 */
function leadBefore(view: string, start: number): string {
  const before = view.slice(Math.max(0, start - WORDS_REACH), start);
  const paragraph = before.lastIndexOf('\n\n');
  const isLed = paragraph < 0 || before.slice(0, paragraph).trimEnd().endsWith(':');
  return fold(isLed ? before : before.slice(paragraph));
}

/** A key of a Python dictionary: "'maria@example.org': (550, b'…')". */
function isKey(view: string, { start, end }: Found): boolean {
  const quote = view.charAt(start - 1);
  return (quote === "'" || quote === '"') && view.startsWith(`${quote}: (`, end);
}

/**
 * Every address in a stretch with how surely it is a recipient: it begins an entry, or follows
 * words that name one.
 */
export function anchorsIn(view: string, from: number, to: number): Anchor[] {
  // '?id=ada@example.com' in a link is for whoever opens it.
  const named = addressesIn(view, from, to).filter(
    (address) =>
      !isInLink(view, address.start) && !isPrompt(view, address) && !takesReports(view, address),
  );
  return named.map((address) => {
    const words = wordsBefore(view, address.start);
    const told = isSender(view, address, words);
    const line = lineBefore(view, address.start);
    const joined = JOINED_HOST.test(view.slice(address.end, address.end + JOINED_REACH));
    const entry = !told && (joined || isEntryIn(view, address));
    const lead = leadBefore(view, address.start);
    const isNamed = () =>
      followsLead(lead) ||
      isToldRecipient(view, lead, address.end) ||
      isKey(view, address) ||
      refusedIn(view, address) === 'recipient';
    const led = entry || (!told && isNamed());
    const spoken = !led && !told && isSpoken(lead);
    const sure = led || spoken;
    const sender = told || (!sure && REWRITTEN_SENDER.test(address.value));
    const replied = !sender && isReplied(words, line);
    return { ...address, sender, checked: isCheckedSender(words), entry, sure, spoken, replied };
  });
}
