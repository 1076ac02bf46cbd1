import { addressesIn } from '../addresses';
import { MAILTO, OFFICE } from './patterns';
import type { Particular, Reply } from './types';
import { before, from, holds, type Word } from './words';

const ASKS = [
  ...['contact', 'contacting', 'write', 'forward', 'report', 'notify', 'ask', 'assistance'],
];
/** What one writes to an office about. */
const ABOUT_HELP = [
  ...['question', 'questions', 'problem', 'problems', 'help', 'error', 'mistake', 'wrong'],
  ...['email', 'e-mail', 'mail', 'information', 'details'],
];
const MAILS = ['email', 'e-mail', 'mail', 'send'];
const PLEASE = ['please', 'assistance', 'help', 'request', 'removal'];
const MAILTO_LENGTH = 8;
/** 'Send your questions to …': what one cannot send to the person whom a message was for. */
const ASKED = [
  'question',
  'questions',
  'inquiries',
  'enquiries',
  'complaints',
  'report',
  'reports',
];
const REACH_OF_HELP = 12;
/** How far before the address of an office it stands that something is to be sent there. */
const REACH_OF_OFFICE = 18;

const NOT_BEFORE = ['from', 'for', 'by', 'user', 'recipient', 'sender', 'mailbox', 'address'];

/** Is one asked to write to the address at this place? Whom the message was for never is. */
function isContact(
  view: string,
  words: readonly Word[],
  at: number,
  people: readonly string[],
): boolean {
  const lead = before(words, at, 8);
  const start = words[at]?.start ?? 0;
  return (
    !people.includes(words[at]?.word ?? '') &&
    !NOT_BEFORE.includes(words[at - 1]?.word ?? '') &&
    ((MAILTO.test(view.slice(Math.max(0, start - MAILTO_LENGTH), start)) &&
      // '[ada@example.com](mailto:ada@example.com)': a program made a link of an address.
      words[at - 2]?.word !== words[at]?.word) ||
      holds(lead, ASKS) ||
      (words[at - 1]?.word === 'to' &&
        holds(before(words, at, 6), ['send', 'forward', 'address']) &&
        holds(before(words, at, 6), ASKED)) ||
      (OFFICE.test(words[at]?.word ?? '') &&
        words[at - 1]?.word !== 'to' &&
        holds(before(words, at, REACH_OF_HELP), ABOUT_HELP)) ||
      (OFFICE.test(words[at]?.word ?? '') &&
        words[at - 1]?.word === 'to' &&
        holds(before(words, at, REACH_OF_OFFICE), ['send', 'forward'])) ||
      (holds(lead, MAILS) && holds(before(words, at, 14) + from(words, at + 1, 4), PLEASE)))
  );
}

export function contactIn({ view, span, words, people }: Reply): readonly Particular[] {
  for (const address of addressesIn(view, span.start, span.end)) {
    const at = words.findIndex(({ end }) => end >= address.end);
    if (at >= 0 && isContact(view, words, at, people)) return [{ kind: 'contact', ...address }];
  }
  return [];
}
