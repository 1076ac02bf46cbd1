import { ipInLink } from './links';
import { NAME_END } from './patterns';
import { isHost, isIp, take } from './shapes';
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
  'rbl',
  'dnsbl',
];

/** What comes from another server is its answer; everything else that comes from one was sent. */
const ANSWERED = ['response', 'reply', 'answer', 'error'].flatMap((word) => [
  `${word} from`,
  `${word} received from`,
]);

const isFrom = (lead: string): boolean => endsWith(lead, ['from']) && !endsWith(lead, ANSWERED);

/** How far behind its address a server is told that it has no reverse name. */
const REACH_BEHIND = 14;

/** 'connect to mx.example.org[192.0.2.1]': the address of the other server. */
const OTHERS = ['connect to', 'connection to', 'connecting to', 'talking to', 'with'];

/** What is said of the server that sent, whatever stands before its address. */
const BEHIND_IP = [
  'is not allowed',
  'is blocked',
  'is listed',
  'is in',
  'black listed',
  'blacklisted',
  'client host rejected',
];

/** The address of a host that is named before it: 'mx.example.org[192.0.2.1]'. */
function isOfHost(view: string, words: readonly Word[], at: number): boolean {
  const { start } = words[at] as Word;
  const last = words[at - 1];
  const joined =
    view.charAt(start - 1) === '[' &&
    NAME_END.test(view.charAt(start - 2)) &&
    // 'banned sender[192.0.2.1]' names no host.
    !NEAR_IP.includes(last?.word ?? '');
  const named = last !== undefined && isHost(last);
  return (joined || named) && !holds(from(words, at + 1, 3), BEHIND_IP);
}

function ipIn(reply: Reply): readonly Particular[] {
  const { view, words } = reply;
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
    const found = link.word.startsWith('http') ? ipInLink(reply, link) : [];
    if (found.length > 0) return found;
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

/** Address and domain that sent. */
export const senderFamily: Family = (reply) => [...ipIn(reply), ...domainIn(reply)];
