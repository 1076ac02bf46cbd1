import type { Found } from '../decode/types';
import { endsWithAny, endsWithWords } from '../knowledge/edges';
import { lowerCase } from '../knowledge/fragments';
import { FIELD_NAMES, GREETINGS } from '../knowledge/names';
import { WHITE_SPACE } from '../knowledge/patterns';
import { BEFORE_SENDER, BEHIND_SENDER } from '../knowledge/phrases';
import { isNamedId } from './claimed';
import {
  BETWEEN_WORDS,
  LAST_NAME,
  LOGS_IN,
  OF_LOGIN,
  OPENING_SIGNS,
  SENDER_CLAUSE,
  SENDER_STATUS,
  SETTING_BEFORE,
} from './patterns';
import { EXPANSIONS } from './recipient-leads';
import { refusedIn } from './refused-in';
import { ASKS_TO_WRITE, REQUEST, SENDER_LEADS, SENDER_TAILS } from './sender-leads';

/** How much of the line before an address is looked at: a line may have megabytes. */
const LINE_REACH = 100;

/** What stands on the line before an address. */
function lineBefore(view: string, start: number): string {
  const before = view.slice(Math.max(0, start - LINE_REACH), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** Fields of a head, and of a patch, that name who wrote. */
const SENDER_FIELDS: readonly string[] = [
  'sender',
  'author',
  'return-path',
  ...FIELD_NAMES.from,
  ...FIELD_NAMES.replyTo,
];

/** 'From: Ada <', 'Signed-off-by: Ada <'; some write them into a line of their own log. */
function isInSenderField(line: string): boolean {
  const words = line.slice(0, Math.max(0, line.lastIndexOf(': '))).toLowerCase();
  const name = words.slice(words.search(LAST_NAME));
  return SENDER_FIELDS.includes(name) || name.endsWith('-by');
}

/** Words in the names of settings for the account of a program, and for its sender. */
const OF_SENDING: readonly string[] = ['from', 'sender', 'smtp', 'login', 'username', 'account'];

/** Whom such a program writes to. */
const OF_RECEIVING: readonly string[] = ['to', 'cc', 'bcc', 'rcpt', 'recipient', 'recipients'];

/** 'MAIL_FROM_ADDRESS=', 'smtp.user=': a setting of the program that sends. */
function isSetting(line: string): boolean {
  const words = SETTING_BEFORE.exec(line)?.[1]?.toLowerCase().split(BETWEEN_WORDS) ?? [];
  return (
    words.length > 1 &&
    words.some((word) => OF_SENDING.includes(word)) &&
    !words.some((word) => OF_RECEIVING.includes(word))
  );
}

const GREETING_WORDS: ReadonlySet<string> = new Set(GREETINGS);

/** 'Hello ada@example.com,': whoever is told of the failure. */
const isGreeted = (line: string): boolean =>
  GREETING_WORDS.has(line.replace(OPENING_SIGNS, '').trimStart().toLowerCase());

/** Signs between an address and the words about it. */
const CLOSING = ' >:;,-"\')]」』”»）＞';

/** Sendmail parts an address from what it says of it: '<ada@example.com>... Sender rejected'. */
const DOTS = '...';

const TAIL_REACH = 60;

/** The words behind an address, whatever signs close it, white space folded. */
export function wordsBehind(view: string, end: number, reach = TAIL_REACH): string {
  const words = lowerCase(view.slice(end, end + reach)).replace(WHITE_SPACE, ' ');
  let from = 0;
  for (;;) {
    if (words.startsWith(DOTS, from)) from += DOTS.length;
    else if (from < words.length && CLOSING.includes(words.charAt(from))) from += 1;
    else return words.slice(from);
  }
}

const TAILS = [...BEHIND_SENDER, ...SENDER_TAILS];

/** '<ada@example.com>: Sender address rejected': the words behind an address say that it wrote. */
function isToldSender(view: string, end: number): boolean {
  const words = wordsBehind(view, end);
  return (
    TAILS.some((tail) => words.startsWith(tail)) || LOGS_IN.test(view.slice(end, end + TAIL_REACH))
  );
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

/** It lists them behind one another, with names. */
const LIST_REACH = 600;

function isUnverified(view: string, { start }: Found): boolean {
  const before = view.slice(Math.max(0, start - LIST_REACH), start);
  const at = before.toLowerCase().lastIndexOf(UNVERIFIED);
  return at >= 0 && !before.includes('\n\n', at);
}

const followsWords = endsWithWords(BEFORE_SENDER);

const followsSender = endsWithAny(
  SENDER_LEADS.flatMap((lead) => [lead, `${lead.trimEnd()} <`, `${lead.trimEnd()}<`]),
);

const followsCheck = endsWithWords(['verification failed for', 'verify failed for']);

/** 'Verification failed for <ada@example.com>': a server has asked whether the sender exists. */
export const isCheckedSender = (words: string): boolean =>
  followsCheck(words.replace(OPENING_SIGNS, ''));

/**
 * Does an address stand where a sender does? What '(expanded from …' names is whom the message was
 * for.
 */
export function isSender(view: string, address: Found, words: string): boolean {
  if (EXPANSIONS.some((lead) => words.includes(lead))) return false;
  const line = lineBefore(view, address.start);
  return (
    asksToWrite(words) ||
    isUnverified(view, address) ||
    isNamedId(view, address) ||
    followsSender(words) ||
    followsWords(words.replace(OPENING_SIGNS, '')) ||
    SENDER_CLAUSE.test(words) ||
    SENDER_STATUS.test(words) ||
    OF_LOGIN.test(words) ||
    isInSenderField(line) ||
    isSetting(line) ||
    isGreeted(line) ||
    isToldSender(view, address.end) ||
    refusedIn(view, address) === 'sender'
  );
}
