import { own } from '../../../own';
import { addressesIn } from '../addresses';
import { HAS_DIGIT, OWN_CODE, STANDARD } from './patterns';
import { take } from './shapes';
import type { Family, Particular, ParticularKind, Reply } from './types';
import { before, from, holds, type Word } from './words';

/** Labels of numbers that support asks for. */
const LABELS: Readonly<Record<string, ParticularKind>> = {
  ticket: 'ticket',
  incident: 'ticket',
  reference: 'ticket',
  ref: 'ticket',
  case: 'ticket',
  request: 'ticket',
  session: 'session',
  id: 'session',
  esid: 'session',
  sid: 'session',
};

/** Words between a label and its number. */
const BETWEEN: readonly string[] = [
  'id',
  'number',
  'no',
  'nr',
  'code',
  'for',
  'your',
  'message',
  'is',
  '#',
  'num',
];

const SHORTEST = 4;
const LONGEST = 64;

const isNumber = ({ text, word }: Word): boolean =>
  text.length >= SHORTEST &&
  text.length <= LONGEST &&
  HAS_DIGIT.test(text) &&
  !word.startsWith('http') &&
  !text.includes('@');

function labelledAt(words: readonly Word[], place: number): Particular | undefined {
  const first = words[place]?.word ?? '';
  const isCode = first === 'error' && words[place + 1]?.word === 'code';
  const kind = isCode ? 'code' : own(LABELS, first);
  // 'incident ID 74318206' is one number.
  const within = BETWEEN.includes(first) && own(LABELS, words[place - 1]?.word ?? '') !== undefined;
  // 'with ESMTP id 48Wq' is another server's number for the message.
  const passed = ['esmtp', 'esmtps', 'smtp', 'with', 'lmtp'].includes(words[place - 1]?.word ?? '');
  if (!kind || within || passed || words[place]?.closes) return undefined;
  let at = place + 1;
  while (BETWEEN.includes(words[at]?.word ?? '') && !words[at]?.closes) at += 1;
  const word = words[at];
  return word && isNumber(word) ? take(kind, word) : undefined;
}

/** 'S3140' in brackets, 'LPN004_401' anywhere: capitals, then digits. */
const isOwnCode = ({ text, alone }: Word): boolean =>
  OWN_CODE.test(text) && !STANDARD.test(text) && (alone || text.includes('_'));

const ASKS = ['contact', 'contacting', 'write', 'forward', 'report', 'notify', 'ask', 'assistance'];
const MAILS = ['email', 'e-mail', 'mail', 'send'];
const PLEASE = ['please', 'assistance', 'help', 'request', 'removal'];
const NOT_BEFORE = ['from', 'for', 'by', 'user', 'recipient', 'sender', 'mailbox', 'address'];

/** Is one asked to write to the address at this place? Whom the message was for never is. */
function isContact(words: readonly Word[], at: number, people: readonly string[]): boolean {
  const lead = before(words, at, 8);
  return (
    !people.includes(words[at]?.word ?? '') &&
    !NOT_BEFORE.includes(words[at - 1]?.word ?? '') &&
    (holds(lead, ASKS) ||
      (holds(lead, MAILS) && holds(before(words, at, 14) + from(words, at + 1, 4), PLEASE)))
  );
}

function contactIn({ view, span, words, people }: Reply): readonly Particular[] {
  for (const address of addressesIn(view, span.start, span.end)) {
    const at = words.findIndex(({ end }) => end >= address.end);
    if (at >= 0 && isContact(words, at, people)) return [{ kind: 'contact', ...address }];
  }
  return [];
}

/** What Gmail ends its replies with, for its support: 'fk4sm30054633pab.23 - gsmtp'. */
const isOfGmail = (word: Word, at: number, words: readonly Word[]): boolean =>
  isNumber(word) && from(words, at + 1, 2) === ' - gsmtp ';

/** Numbers and codes to quote in a request for support, whom to ask, and the page that tells more. */
export const referencesFamily: Family = (reply) => {
  const { words } = reply;
  return [
    ...words.flatMap((_word, at) => labelledAt(words, at) ?? []),
    ...words.filter(isOfGmail).map((word) => take('session', word)),
    ...words.filter(isOwnCode).map((word) => take('code', word)),
    ...contactIn(reply),
    ...words.filter(({ word }) => word.startsWith('http')).map((word) => take('page', word)),
  ];
};
