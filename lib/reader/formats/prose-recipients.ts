import { findPastedRecipients } from '../decode/head';
import type { Span } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { isToken } from '../find/claimed';
import { type Anchor, anchorsIn, isStaff } from '../find/recipients';
import { wordsBehind } from '../find/senders';
import type { Extraction } from '../find/types';
import { lowerCase } from '../knowledge/fragments';
import { FIELD_NAMES } from '../knowledge/names';
import { leadsToReply } from './original-recipient';
import { ALONE_BEHIND, ARRIVES, NAMES_RECIPIENT, SENDS_TOO_MUCH, SENTENCE_OVER } from './patterns';
import { isSpokenAbout, withoutBystanders } from './recipient-evidence';

/** The fields of a head that name whom the bounce was sent to, and who sent it. */
const OWN_FIELDS: readonly string[] = [
  'to',
  'from',
  'return-path',
  'reply-to',
  'delivered-to',
  'x-original-to',
];

/** Addresses that the head of the bounce names: whom it was sent to, and who sent it. */
function findHeadAddresses({ message, view, words }: Extraction): ReadonlySet<string> {
  const head =
    message.sections.length > 0
      ? OWN_FIELDS.map((name) => message.headers[name] ?? '').join(' ')
      : findPastedRecipients(view, words.start);
  return new Set(addressesIn(head).map(({ value }) => value));
}

/** Those who are named as the sender, or to be written to, anywhere in the stretch. */
const findSenders = (all: readonly Anchor[]): ReadonlySet<string> =>
  new Set(all.filter(({ sender }) => sender).map(({ value }) => value));

/**
 * Without those who are named as the sender elsewhere. Where that leaves nobody, they wrote to
 * themselves, unless a server has asked whether they exist.
 */
function withoutSenders(people: readonly Anchor[], all: readonly Anchor[]): readonly Anchor[] {
  // Who asks back whether a sender exists names it as a recipient: 'RCPT TO:<ada@example.com>'.
  const senders = findSenders(all);
  const others = people.filter(({ value, entry }) => entry || !senders.has(value));
  if (others.length > 0) return others;
  const checked = new Set(all.filter(({ checked }) => checked).map(({ value }) => value));
  return people.filter(({ value }) => !checked.has(value));
}

/** An address alone on its line below the reply that names whom it refuses: a signature, a list's own. */
function isBelow(view: string, { entry, start, end }: Anchor, replied: readonly Anchor[]): boolean {
  const isAlone = entry && ALONE_BEHIND.test(view.slice(end, end + 4));
  return isAlone && replied.length > 0 && replied.every((named) => named.end < start);
}

/** Who looks after mail is written to as well: a list of recipients names them, and a reply does. */
const isAddressee = ({ value, entry, replied }: Anchor): boolean =>
  entry || replied || !isStaff(value);

/**
 * Who looks after mail stands alone on a line as well where a notice says who it is from: with a
 * field that names whom the message was for, that is no list.
 */
function withoutSigner(people: readonly Anchor[]): readonly Anchor[] {
  const named = people.filter(({ value }) => !isStaff(value));
  const isNamed = named.length > 0 && named.every(({ entry }) => !entry);
  return isNamed ? people.filter(({ value, replied }) => replied || !isStaff(value)) : people;
}

/** Without the one that a mail was for which came back from another: 'Mail to … bounces: …'. */
function withoutForwarder(view: string, people: readonly Anchor[]): readonly Anchor[] {
  const [first] = people;
  const isLead = first && !first.entry && leadsToReply(view, first);
  const others = people.filter(({ value }) => value !== first?.value);
  return isLead && others.length > 0 ? others : people;
}

/** Codes that only a login is answered with (RFC 4954, 6). */
const LOGIN_REFUSED: ReadonlySet<string> = new Set(['534', '535', '538']);

const SENTENCE_REACH = 120;

const LEAD_REACH = 20;

/** 'Mails to test@example.com go through': not the one that failed. */
function isReached(view: string, { entry, replied, start, end }: Anchor): boolean {
  if (entry || replied) return false;
  const before = view
    .slice(Math.max(0, start - SENTENCE_REACH), start)
    .split(SENTENCE_OVER)
    .at(-1);
  const [behind = ''] = view.slice(end, end + SENTENCE_REACH).split(SENTENCE_OVER, 1);
  return ARRIVES.test(`${before}@${behind}`);
}

/** 'User ada@example.com has exceeded its hourly limit': an account that sends. */
const isAccount = (view: string, { start, end }: Anchor): boolean =>
  SENDS_TOO_MUCH.test(wordsBehind(view, end, SENTENCE_REACH)) &&
  !NAMES_RECIPIENT.test(lowerCase(view.slice(Math.max(0, start - LEAD_REACH), start)));

/** The name of a field with what leads to its address. */
const LONGEST_NAME = 100;

/** How far below its 'To' field a message that is told of has its subject. */
const HEAD_REACH = 300;

const ofHead = (names: readonly string[]): ((line: string) => boolean) => {
  const starts = names.map((name) => `${name}:`);
  return (line) => starts.some((start) => line.trimStart().toLowerCase().startsWith(start));
};

const isToField = ofHead(FIELD_NAMES.to);
const isSubject = ofHead(FIELD_NAMES.subject);

/** 'Your message  To: …  Subject: … did not reach the following recipients': whom all of it was for. */
function isOfMessage(view: string, { start, end }: Anchor): boolean {
  const lineStart = view.lastIndexOf('\n', start) + 1;
  if (start - lineStart > LONGEST_NAME || !isToField(view.slice(lineStart, start))) return false;
  return view
    .slice(end, end + HEAD_REACH)
    .split('\n')
    .slice(1, 3)
    .some(isSubject);
}

/** Where entries say who was not reached, the head of the message names nobody else. */
function withoutHead(view: string, people: readonly Anchor[]): readonly Anchor[] {
  const others = people.filter((anchor) => !isOfMessage(view, anchor));
  return others.length > 0 ? others : people;
}

function findAnchors(extraction: Extraction, span: Span): readonly Anchor[] {
  const all = anchorsIn(extraction.view, span.start, span.end).filter(
    (anchor) => !isReached(extraction.view, anchor) && !isAccount(extraction.view, anchor),
  );
  const inHead = findHeadAddresses(extraction);
  const sure = all.filter(({ sure, value }) => sure && !inHead.has(value));
  const replied = all.filter(({ replied, value }) => replied && !inHead.has(value));
  const addressees = withoutBystanders(
    extraction,
    withoutForwarder(extraction.view, withoutHead(extraction.view, sure)),
    all,
  ).filter(isAddressee);
  const people = withoutSigner(addressees).filter(
    (anchor) => !isBelow(extraction.view, anchor, replied),
  );
  if (people.length > 0) return withoutSenders(people, all);
  if (sure.length > 0 && replied.length === 0) return sure;
  if (replied.length > 1) return withoutSenders(replied, all);
  // A refused login is about nobody whom the message is for.
  if (extraction.codes.some(({ value }) => LOGIN_REFUSED.has(value))) return [];
  const senders = findSenders(all);
  const loose = all.filter(
    (anchor) =>
      !senders.has(anchor.value) &&
      !inHead.has(anchor.value) &&
      isAddressee(anchor) &&
      !isToken(anchor),
  );
  const sureInHead = all.filter(({ sure, value }) => sure && !isStaff(value));
  // Of several addresses without a sign nobody can tell which one the message was for.
  const isTold = new Set(loose.map(({ value }) => value)).size <= 1;
  const likely = loose.filter((anchor) =>
    isTold ? isSpokenAbout(extraction, anchor) : anchor.replied,
  );
  return (loose.length > 0 ? likely : sureInHead).slice(0, 1);
}

/**
 * The recipients that a stretch names, each once: those who begin an entry or follow words that
 * name a recipient; else the only address that is neither in the head of the bounce nor of those who
 * look after mail.
 */
export function findRecipients(extraction: Extraction, span: Span): Anchor[] {
  const seen = new Set<string>();
  return findAnchors(extraction, span).filter(({ value }) => !seen.has(value) && seen.add(value));
}
