import { isInformative } from '../../codes';
import { WHITE_SPACE } from '../knowledge/patterns';
import { gather } from '../makers/index';
import {
  BEFORE_PASSED_ON,
  BETWEEN_CODES,
  CONSEQUENCE,
  LINE_OF_REPLY,
  NO_WORDS,
  OF_PERSON,
  QUOTE_BEHIND,
  QUOTES_REMOTE,
  WORD_BEFORE,
} from './patterns';
import type { Mark } from './types';

/** A basic code that refuses, with the enhanced one attached to it; the highest rank decides. */
export interface Candidate {
  readonly basic: Mark;
  readonly enhanced: Mark | undefined;
  readonly rank: number;
  /** Another server has said it, which was asked about the sender. */
  readonly asked: boolean;
  /** It has no words of its own. */
  readonly bare: boolean;
}

/** Is a code, basic or enhanced, that of a failure? Successes on the way never decide. */
export const refuses = ({ value }: Mark): boolean => value.startsWith('4') || value.startsWith('5');

/** How far behind a basic code its enhanced one may stand ('550-', line break, '5.1.1'). */
const ATTACHED = 48;

function findAttached(basic: Mark, next: Mark | undefined, view: string): Mark | undefined {
  if (!next || next.start - basic.end > ATTACHED) return undefined;
  return BETWEEN_CODES.test(view.slice(basic.end, next.start)) ? next : undefined;
}

/**
 * '552 5.1.1 5.2.2 mailbox is full', '554 5.4.0 <mx.example.org #4.4.1>': a relay puts its own status
 * before that of the reply, or of the report, which it passes on.
 */
function findInnermost(
  attached: Mark | undefined,
  following: readonly Mark[],
  view: string,
): Mark | undefined {
  let innermost = attached;
  for (const next of following)
    if (innermost && isPassedOn(view, innermost, next)) innermost = next;
  return innermost;
}

const isPassedOn = (view: string, { end, value }: Mark, next: Mark): boolean =>
  next.start === end + 1 ||
  (next.start > end &&
    (isInformative(next.value) || !isInformative(value)) &&
    BEFORE_PASSED_ON.test(view.slice(end, next.start)));

/**
 * Sendmail adds `554 5.0.0` after the reason, and servers complain about what follows a refusal: no
 * reasons themselves.
 */
function isEcho(basic: Mark, enhanced: Mark | undefined, view: string): boolean {
  if (basic.value === '554' && enhanced?.value === '5.0.0') return true;
  return CONSEQUENCE.test(view.slice(basic.start, basic.start + 80));
}

/** How far before a code the words stand that say whom a server has asked about the sender. */
const CHECK_REACH = 240;

const SENDER_CHECKS = gather(({ senderChecks }) => senderChecks);

const SAID = ' said:';

/** 'Sender address rejected: undeliverable address: host mx.example.com said: 550 5.1.1 …' */
function isSaidOfSender(basic: Mark, view: string): boolean {
  const before = view.slice(Math.max(0, basic.start - CHECK_REACH), basic.start);
  const words = before.replace(WHITE_SPACE, ' ').trimEnd().toLowerCase();
  const at = Math.max(...SENDER_CHECKS.map((check) => words.lastIndexOf(check)));
  return at >= 0 && words.indexOf(SAID, at) === words.length - SAID.length;
}

/**
 * '550-Response: 550 5.1.1 <ada@example.com>: …' is a line of a longer reply, which tells of what
 * its server asked elsewhere.
 */
function isInsideReply(basic: Mark, view: string): boolean {
  const before = view.slice(Math.max(0, basic.start - 80), basic.start);
  return LINE_OF_REPLY.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** What a server was told that it asked about the sender: never why it has refused. */
const isAskedElsewhere = (basic: Mark, view: string): boolean =>
  isInsideReply(basic, view) || isSaidOfSender(basic, view);

/**
 * '<<< 550', 'said: 550' and '<550 …>' inside another reply quote the other server; a line without
 * is the reporter's own summary.
 */
export const isRemote = (basic: Mark, view: string): boolean =>
  QUOTES_REMOTE.test(view.slice(Math.max(0, basic.start - 40), basic.start).toLowerCase()) &&
  !isAskedElsewhere(basic, view);

/** 'but got code "550", with message "550 No such user"': the first one only names the reply. */
const isQuotedAlone = ({ start, end }: Mark, view: string): boolean =>
  view[start - 1] === '"' && QUOTE_BEHIND.test(view.slice(end, end + 4));

/** 'Got unexpected smtp-server response: 554' names the reply that stands elsewhere with its words. */
const isBare = (basic: Mark, enhanced: Mark | undefined, view: string): boolean => {
  const end = enhanced?.end ?? basic.end;
  return NO_WORDS.test(view.slice(end, end + 40)) || isQuotedAlone(basic, view);
};

/** How many letters tell that two replies are the same, and how long one is. */
const SAME = 12;
const LONGEST_REPLY = 1500;

/** Does a program say again the first line alone of a reply that stands before with all its lines? */
function isCutShort({ value, start, end }: Mark, view: string): boolean {
  if (view[end] !== '-') return false;
  const line = view.slice(start, end + SAME);
  const rest = view.slice(end, end + LONGEST_REPLY);
  const first = view.lastIndexOf(line, start - 1);
  return (
    first >= Math.max(0, start - LONGEST_REPLY) &&
    start > 0 &&
    !rest.includes(value) &&
    view.slice(first + line.length, start).includes(`\n${value}`)
  );
}

/** 'I get a 550 error': somebody speaks of the reply, which may stand elsewhere as it was sent. */
const isSpokenOf = ({ start, end }: Mark, view: string): boolean =>
  WORD_BEFORE.test(view.slice(Math.max(0, start - 3), start)) ||
  OF_PERSON.test(view.slice(end, end + 120));

/**
 * What the other server said goes first, then what is final, then what has an enhanced code that
 * says more than its class.
 */
function rankCandidate(
  basic: Mark,
  enhanced: Mark | undefined,
  bare: boolean,
  view: string,
): number {
  const echo = isEcho(basic, enhanced, view) ? -8 : 0;
  // 'Message expired <421 4.4.2 timed out>': what is wrapped is what the other server said.
  const wrapped = view[basic.start - 1] === '<' ? 8 : 0;
  return (
    echo +
    wrapped +
    (isCutShort(basic, view) ? -5 : 0) +
    (bare ? -5 : 0) +
    (isAskedElsewhere(basic, view) ? -6 : 0) +
    (isRemote(basic, view) ? 4 : 0) +
    (basic.value.startsWith('5') ? 2 : 0) +
    (enhanced && isInformative(enhanced.value) ? 1 : 0) +
    // Of a reply and of who speaks of one, the reply goes first.
    (isSpokenOf(basic, view) ? -0.5 : 0)
  );
}

/**
 * Every basic code of a failure among the marks, in their order, each with its enhanced code and
 * rank.
 */
export function findCandidates(marks: readonly Mark[], view: string): Candidate[] {
  const candidates: Candidate[] = [];
  marks.forEach((basic, place) => {
    if (basic.kind !== 'basic' || !refuses(basic)) return;
    const following = marks
      .slice(place + 1, place + 4)
      .filter((mark) => mark.kind === 'enhanced' && refuses(mark));
    const enhanced = findInnermost(findAttached(basic, following[0], view), following, view);
    const bare = isBare(basic, enhanced, view);
    candidates.push({
      basic,
      enhanced,
      rank: rankCandidate(basic, enhanced, bare, view),
      asked: isAskedElsewhere(basic, view),
      bare,
    });
  });
  const spoken = new Set(candidates.flatMap(({ basic, bare }) => (bare ? [] : [basic.value])));
  return candidates.filter(({ basic, bare }) => !bare || !spoken.has(basic.value));
}
