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
  'dns',
  'reverse',
  'rdns',
  'hostname',
  'spf',
  'reputation',
  'is not allowed',
];

/** 'connect to mx.example.org[192.0.2.1]': the address of the other server. */
const OTHERS = ['connect to', 'connection to', 'connecting to', 'talking to', 'with'];

/** The address of a host that is named directly before it: 'mx.example.org[192.0.2.1]'. */
const isOfHost = (view: string, { start }: Word): boolean =>
  view.charAt(start - 1) === '[' && NAME_END.test(view.charAt(start - 2));

function ipIn({ view, words }: Reply): readonly Particular[] {
  const place = words.findIndex((word, at) => {
    const lead = before(words, at, 6);
    return (
      isIp(word) &&
      !isOfHost(view, word) &&
      (holds(lead, NEAR_IP) || holds(from(words, at + 1, 4), NEAR_IP)) &&
      (endsWith(lead, ['ip', 'with ip']) || !endsWith(lead, OTHERS))
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
  'found in',
  'found on',
  'dnsbl',
  'rbl',
];

/** The most words that the name of a list has. */
const LONGEST_NAME = 3;

/** A zone ('zen.spamhaus.org'), or a name with capitals ('Spamhaus SBL'). */
function nameOfList(words: readonly Word[], place: number): Particular | undefined {
  const first = words[place];
  if (!first || isIp(first)) return undefined;
  if (isHost(first)) return take('list', first, first.word);
  let last: Word | undefined;
  for (const word of words.slice(place, place + LONGEST_NAME)) {
    if (
      !CAPITAL_START.test(word.text) ||
      ['To', 'See', 'Please', 'RBL', 'DNSBL'].includes(word.text)
    )
      break;
    last = word;
    if (word.closes) break;
  }
  const name = last && words.slice(place, words.indexOf(last) + 1).map(({ text }) => text);
  return last && name ? takeFrom('list', first, last, name.join(' ')) : undefined;
}

function listIn({ words }: Reply): readonly Particular[] {
  for (const at of words.keys()) {
    const lead = before(words, at, 2);
    const byName = lead.endsWith(' blocked by ') && words[at - 3] && isIp(words[at - 3] as Word);
    const found = endsWith(lead, BEFORE_LIST) || byName ? nameOfList(words, at) : undefined;
    if (found) return [found];
  }
  return [];
}

const BEFORE_DOMAIN = [
  'spf check for',
  'spf',
  'domain',
  'domain of',
  'policy for',
  'behalf of',
  'mail from',
  'mails from',
  'email from',
  'emails from',
  'send from',
  'envelope from',
  'header.from',
  'smtp.mailfrom',
  'header.d',
];

/** 'by the server for the recipient domain example.org'. */
const OTHER_DOMAIN = ['recipient', 'destination', 'recipients', 'your'];

function domainIn({ words }: Reply): readonly Particular[] {
  const place = words.findIndex(
    (word, at) =>
      isHost(word) &&
      !isIp(word) &&
      endsWith(before(words, at, 3), BEFORE_DOMAIN) &&
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
