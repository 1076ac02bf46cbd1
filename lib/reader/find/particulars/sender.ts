import { CAPITAL_START, IP_IN_LINK, NAME_END } from './patterns';
import { isHost, isIp, take, takeFrom } from './shapes';
import type { Family, Particular, Reply } from './types';
import { before, endsWith, from, holds, type Word } from './words';

/** Words near an address that say whose it is: the server that sent. */
const NEAR_IP = [
  'ip',
  'ips',
  'address',
  'host',
  'client',
  'server',
  'messages from',
  'mail from',
  'mails from',
  'connection from',
  'sender',
  'blocked',
  'listed',
  'denied',
  'refused',
  'reverse',
  'rdns',
  'hostname',
  'spf',
  'reputation',
  'is not allowed',
  'is in',
];

/** What comes from another server is its answer; everything else that comes from one was sent. */
const ANSWERED = ['response from', 'reply from', 'answer from', 'error from', 'received from'];

const isFrom = (lead: string): boolean => endsWith(lead, ['from']) && !endsWith(lead, ANSWERED);

/** How far behind its address a server is told that it has no reverse name. */
const REACH_BEHIND = 14;

/** 'connect to mx.example.org[192.0.2.1]': the address of the other server. */
const OTHERS = ['connect to', 'connection to', 'connecting to', 'talking to', 'with'];

/** What is said of the server that sent, whatever stands before its address. */
const BEHIND_IP = ['is not allowed', 'is blocked', 'is listed', 'is in'];

/** The address of a host that is named before it: 'mx.example.org[192.0.2.1]'. */
function isOfHost(view: string, words: readonly Word[], at: number): boolean {
  const { start } = words[at] as Word;
  const last = words[at - 1];
  const joined = view.charAt(start - 1) === '[' && NAME_END.test(view.charAt(start - 2));
  const named = last !== undefined && isHost(last);
  return (joined || named) && !holds(from(words, at + 1, 3), BEHIND_IP);
}

function ipIn({ view, words }: Reply): readonly Particular[] {
  const place = words.findIndex((word, at) => {
    const lead = before(words, at, 6);
    return (
      isIp(word) &&
      !isOfHost(view, words, at) &&
      // A reply that begins with an address speaks of the server that it answers.
      (at === 0 ||
        isFrom(lead) ||
        holds(lead, NEAR_IP) ||
        holds(from(words, at + 1, 4), NEAR_IP) ||
        holds(from(words, at + 1, REACH_BEHIND), ['ptr'])) &&
      (endsWith(lead, ['ip', 'with ip']) || !endsWith(lead, OTHERS)) &&
      !holds(lead, ['fqdn'])
    );
  });
  const word = words[place];
  if (word) return [take('ip', word, word.word)];
  for (const link of words) {
    const match = IP_IN_LINK.exec(link.text);
    if (!match?.[1] || !link.word.startsWith('http')) continue;
    const start = link.start + match.index + match[0].length - match[1].length;
    return [{ kind: 'ip', value: match[1], start, end: start + match[1].length }];
  }
  return [];
}

const BEFORE_LIST = [
  'blocked using',
  'rejected using',
  'listing in',
  'listed in',
  'listed on',
  'listed at',
  'listed by',
  'blacklisted by',
  'blacklisted at',
  'blacklisted in',
  'dnsbl',
  'rbl',
];

/** What is found in a zone is listed; what is found elsewhere may be anything. */
const BEFORE_ZONE = ['found in', 'found on'];

/** The most words that the name of a list has. */
const LONGEST_NAME = 5;

/** Words with a capital that go on behind a name, and those that name no list by themselves. */
const AFTER_NAME: readonly string[] = ['To', 'See', 'Please', 'RBL', 'DNSBL'];

/** A zone ('zen.spamhaus.org'), or a name with capitals ('Spamhaus SBL'). */
function nameOfList(words: readonly Word[], place: number): Particular | undefined {
  const first = words[place];
  if (!first || isIp(first)) return undefined;
  if (isHost(first)) return take('list', first, first.word);
  let last: Word | undefined;
  for (const word of words.slice(place, place + LONGEST_NAME)) {
    // A code in brackets stands behind the name.
    const isCode = last !== undefined && word.alone;
    if (isCode || !CAPITAL_START.test(word.text) || AFTER_NAME.includes(word.text)) break;
    last = word;
    if (word.closes) break;
  }
  const name = last && words.slice(place, words.indexOf(last) + 1).map(({ text }) => text);
  return last && name ? takeFrom('list', first, last, name.join(' ')) : undefined;
}

function listIn({ words }: Reply): readonly Particular[] {
  for (const at of words.keys()) {
    const lead = before(words, at, 2);
    // 'is in an RBL: Blocked' names none.
    if (endsWith(lead, ['an rbl', 'a dnsbl', 'a rbl']) || words[at - 1]?.closes) continue;
    if (holds(before(words, at, 3), ['not', "isn't"])) continue;
    const byName = lead.endsWith(' blocked by ') && words[at - 3] && isIp(words[at - 3] as Word);
    const found = endsWith(lead, BEFORE_LIST) || byName ? nameOfList(words, at) : undefined;
    if (found) return [found];
    const word = words[at] as Word;
    if (endsWith(lead, BEFORE_ZONE) && isHost(word)) return [take('list', word, word.word)];
  }
  return [];
}

const BEFORE_DOMAIN = [
  'spf check for',
  'spf',
  'sending domain',
  'sender domain',
  'mail from domain',
  'from domain',
  'domain of',
  'dmarc policy for',
  'behalf of',
  'mail from',
  'mails from',
  'email from',
  'emails from',
  'send from',
  'envelope from',
];

/** Behind 'domain example.com' and nothing else before it: only the sender's does such things. */
const BEHIND_DOMAIN = ['has exceeded', 'is not allowed', 'not allowed to send'];

/** 'by the server for the recipient domain example.org'. */
const OTHER_DOMAIN = ['recipient', 'destination', 'recipients', 'rcpt', 'your'];

const isNamed = (words: readonly Word[], at: number): boolean =>
  endsWith(before(words, at, 3), BEFORE_DOMAIN) ||
  (endsWith(before(words, at, 1), ['domain']) && holds(from(words, at + 1, 4), BEHIND_DOMAIN));

function domainIn({ words }: Reply): readonly Particular[] {
  const place = words.findIndex(
    (word, at) =>
      isHost(word) &&
      !isIp(word) &&
      isNamed(words, at) &&
      !holds(before(words, at, 4), OTHER_DOMAIN),
  );
  const word = words[place];
  return word ? [take('domain', word, word.word)] : [];
}

/** Address and domain that sent, and the list that has them. */
export const senderFamily: Family = (reply) => [
  ...ipIn(reply),
  ...listIn(reply),
  ...domainIn(reply),
];
