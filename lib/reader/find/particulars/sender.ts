import { ipInLink } from './links';
import { isGreetedWith } from './names';
import {
  CHECKS_RELAY,
  CLIENT_BEFORE,
  ENVELOPE_BEHIND,
  FILTERED,
  NAME_END,
  PARTS,
  RELAY_BEFORE,
} from './patterns';
import { isHost, isIp, isPublic, take } from './shapes';
import type { Family, Particular, Reply } from './types';
import { before, endsWith, from, holds, isLabel, type Word } from './words';

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
  'found in',
  'blacklisted',
  'blocklisted',
  'found on',
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

/** What was looked up of an address: 'no PTR record for 192.0.2.1'. */
const LOOKED_UP = [
  ...['ptr', 'ptr record', 'ptr records', 'ptr entry', 'pointer', 'reverse lookup', 'mx or ptr'],
  ...['lookup', 'lookup failure', 'lookup failed', 'lookup error', 'dns lookup'],
].flatMap((what) => [`${what} for`, `${what} of`, `${what} for ip`]);

/** How far behind its address a server is told that it has no reverse name. */
const REACH_BEHIND = 14;

/** 'connect to mx.example.org[192.0.2.1]': the address of the other server. */
const OTHERS = ['connect to', 'connection to', 'connecting to', 'talking to', 'with'];

/** What is said of the server that sent, whatever stands before its address. */
const BEHIND_IP = [
  'is not allowed',
  'is not permitted',
  'is blocked',
  'is listed',
  'is in',
  'found on',
  'black listed',
  'blacklisted',
  'client host rejected',
  'claims to be',
  'spf result',
];

/** Words of one that could not be reached: an address in brackets is that of the other server. */
const UNREACHED = ['timed out', 'timeout', 'route', 'unreachable', 'connection refused'];
const BEFORE_OTHER = [...OTHERS, 'to', 'at', 'on', 'by', 'via', 'server', 'me', 'unknown'];

const LABEL = 'ipv6:';

/** Where the bracket around an address is, which may have a label in it: '[IPv6:2001:db8::1]'. */
const openedAt = (view: string, { start }: Word): number =>
  start - (view.slice(start - LABEL.length, start).toLowerCase() === LABEL ? LABEL.length + 1 : 1);

/**
 * A server names whom it talks to in brackets: 'Intrusion prevention active for [192.0.2.7]'; its own
 * address has a name before it ('I=[192.0.2.1]:25').
 */
function isBracketed(view: string, words: readonly Word[], at: number): boolean {
  const opened = openedAt(view, words[at] as Word);
  return (
    view.charAt(opened) === '[' &&
    view.charAt(opened - 1) !== '=' &&
    !endsWith(before(words, at, 2), BEFORE_OTHER) &&
    !holds(before(words, words.length, words.length), UNREACHED)
  );
}

/** The address of a host that is named before it: 'mx.example.org[192.0.2.1]'. */
function isOfHost(view: string, words: readonly Word[], at: number): boolean {
  const opened = openedAt(view, words[at] as Word);
  const last = words[at - (words[at - 1]?.word === 'ipv6' ? 2 : 1)];
  const joined =
    view.charAt(opened) === '[' &&
    NAME_END.test(view.charAt(opened - 1)) &&
    // 'banned sender[192.0.2.1]' names no host.
    !NEAR_IP.includes(last?.word ?? '');
  // 'SPF records for [mail.example.com:192.0.2.1]' is one name for the server that sent.
  const between = view.slice(last?.end, words[at]?.start);
  // 'client mail.example.net [192.0.2.1] sender …'.
  const place = last ? words.indexOf(last) : 0;
  if (words[place - 1]?.word === 'client' && !isLabel(view, words[place - 1] as Word)) return false;
  const named =
    last !== undefined && isHost(last) && view.charAt(opened) !== ':' && !PARTS.test(between);
  return (
    (joined || named) &&
    !holds(from(words, at + 1, 4), BEHIND_IP) &&
    from(words, at + 1, 1) !== ' blocked '
  );
}

const ABOUT_CLIENT = [
  ...['helo', 'ehlo', 'hostname', 'reverse'],
  ...['spf', 'dmarc', 'greylist', 'greylisted', 'greylisting', 'relay access denied'],
];

/** The client of a log line, where the reply is about it or a filter refused what it sent. */
function clientBefore({ view, span, words }: Reply): readonly Particular[] {
  const lead = view.slice(Math.max(0, span.start - 200), span.start);
  const match = CLIENT_BEFORE.exec(lead);
  const word = match?.[1]?.toLowerCase() ?? '';
  if (!match?.[1] || !isIp({ word }) || !isPublic({ word })) return [];
  const said = before(words, words.length, words.length);
  if (!FILTERED.test(lead.trimEnd()) && !holds(said, ABOUT_CLIENT)) return [];
  const end = span.start - ']: '.length;
  return [{ kind: 'ip', value: match[1], start: end - match[1].length, end }];
}

/** The same in a line of Sendmail, whose check of the client is about nothing else. */
function relayBefore({ view, span, words }: Reply): readonly Particular[] {
  const line = view.slice(view.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const match = line.includes(', relay=') ? RELAY_BEFORE.exec(line) : null;
  const value = match?.[1] ?? '';
  const word = value.toLowerCase();
  if (!match || !isIp({ word }) || !isPublic({ word })) return [];
  const said = before(words, words.length, words.length);
  if (!CHECKS_RELAY.test(line) && !holds(said, ABOUT_CLIENT)) return [];
  const start = span.start - line.length + match.index + match[0].lastIndexOf(`${value}]`);
  return [{ kind: 'ip', value, start, end: start + value.length }];
}

/** 'This IP [192.0.2.1] is blocked': nothing else may be meant. */
const isRefused = (words: readonly Word[], at: number): boolean =>
  endsWith(before(words, at, 2), ['ip', 'ip address']) &&
  BEHIND_IP.some((phrase) => from(words, at + 1, 4).startsWith(` ${phrase} `));

/** 'H=([192.0.2.1]) [192.0.2.7]': what the client called itself, before where it called from. */
const isGreeting = (view: string, { start, end }: Word): boolean =>
  view.slice(start - 2, start) === '([' && view.slice(end, end + 4) === ']) [';

/** '192.0.2.1 -> 198.51.100.7': whom somebody connected to. */
const isTarget = (view: string, { start }: Word): boolean => view.slice(start - 3, start) === '-> ';

/** 'unauthorized interface for 192.0.2.1': what is said last is said of the server that sent. */
const isMeant = (words: readonly Word[], at: number): boolean =>
  at === words.length - 1 &&
  endsWith(before(words, at, 1), ['for']) &&
  !holds(before(words, words.length, words.length), UNREACHED);

function ipIn(reply: Reply): readonly Particular[] {
  const { view, words } = reply;
  const places = [...words.keys()].filter((at) => {
    const word = words[at] as Word;
    const lead = before(words, at, 6);
    return (
      isIp(word) &&
      isPublic(word) &&
      !isGreeting(view, word) &&
      !isGreetedWith(words, at) &&
      !isTarget(view, word) &&
      !isOfHost(view, words, at) &&
      // A reply that begins with an address speaks of the server that it answers.
      (at === 0 ||
        isFrom(lead) ||
        endsWith(lead, ['rejected']) ||
        endsWith(lead, LOOKED_UP) ||
        isMeant(words, at) ||
        isBracketed(view, words, at) ||
        holds(lead, NEAR_IP) ||
        holds(from(words, at + 1, 4), NEAR_IP) ||
        holds(from(words, at + 1, REACH_BEHIND), ['ptr'])) &&
      (endsWith(lead, ['ip', 'with ip']) || !endsWith(lead, OTHERS)) &&
      !holds(lead, ['fqdn', "certificate's altnames", 'your dns ip']) &&
      // 'See RFC 2821 4.1.1.1'.
      !words.slice(Math.max(0, at - 2), at).some((one) => one.word.startsWith('rfc'))
    );
  });
  const word = words[places.find((at) => isRefused(words, at)) ?? places[0] ?? -1];
  if (word) return [take('ip', word, word.word)];
  for (const link of words) {
    const found = link.word.startsWith('http') ? ipInLink(reply, link) : [];
    if (found.length > 0) return found;
  }
  const client = clientBefore(reply);
  return client.length > 0 ? client : relayBefore(reply);
}

const BEFORE_DOMAIN = [
  'spf',
  'sending domain',
  'sender domain',
  'mail from domain',
  'from domain',
  'domain of',
  'mail of domain',
  'domain not verified',
  'behalf of',
  'mail from',
  'mails from',
  'email from',
  'emails from',
  'send from',
  'envelope from',
];

/** Behind 'domain example.com' and nothing else before it: only the sender's does such things. */
const BEHIND_DOMAIN = [
  'has exceeded',
  'is not allowed',
  'not allowed to send',
  'is blacklisted',
  'is blocked',
  'is listed',
  'owner dmarc',
  'owner spf',
];

/** 'by the server for the recipient domain example.org'. */
const OTHER_DOMAIN = ['recipient', 'destination', 'recipients', 'rcpt', 'your'];

/** 'SPF record of example.com', 'No SPF record found for example.com', 'the DMARC policy of …'. */
const RECORDS = ['spf', 'dmarc', 'dkim'].flatMap((method) =>
  ['record', 'records', 'policy', 'record found', 'check', 'signature'].flatMap((noun) =>
    ['of', 'for'].map((joint) => `${method} ${noun} ${joint}`),
  ),
);

/** What a server says to the one that sent is of its domain (https://support.google.com/a/answer/3726730). */
const YOURS = ['your spf domain', 'your dkim domain', 'your from domain'];

const isNamed = (words: readonly Word[], at: number): boolean =>
  endsWith(before(words, at, 3), [...BEFORE_DOMAIN, ...YOURS]) ||
  endsWith(before(words, at, 4), RECORDS) ||
  (endsWith(before(words, at, 1), ['domain']) && holds(from(words, at + 1, 4), BEHIND_DOMAIN));

const NO_WORD: Pick<Word, 'word'> = { word: '' };

function domainIn({ words }: Reply): readonly Particular[] {
  const place = words.findIndex(
    (word, at) =>
      isHost(word) &&
      !isIp(word) &&
      isNamed(words, at) &&
      // 'SPF: mail.example.net (192.0.2.1) is not allowed to send mail from …': a server.
      !isIp(words[at + 1] ?? NO_WORD) &&
      (endsWith(before(words, at, 3), YOURS) || !holds(before(words, at, 4), OTHER_DOMAIN)),
  );
  const word = words[place];
  return word ? [take('domain', word, word.word)] : [];
}

const REFUSED_BY_SPF = ['fail', 'failed', 'fails', 'failure', 'softfail', 'not authorized'];

/** Was it the name in the greeting that SPF was asked for? */
const asksGreeting = (words: readonly Word[]): boolean =>
  words.some(({ word }) => word.includes('s=helo')) ||
  holds(before(words, words.length, words.length), ['helo', 'ehlo']);

/** The domain that a server has asked SPF for, in the line of its log: '; from=<ann@example.net> to=<'. */
function domainBehind({ view, span, around, words }: Reply): readonly Particular[] {
  const said = before(words, words.length, words.length);
  if (!holds(said, ['spf']) || !holds(said, REFUSED_BY_SPF) || asksGreeting(words)) return [];
  const [line = ''] = view.slice(span.start, around.end).split('\n');
  const value = ENVELOPE_BEHIND.exec(line)?.[1] ?? '';
  if (!isHost({ text: value })) return [];
  const start = span.start + line.indexOf(`@${value}>`) + 1;
  return [{ kind: 'domain', value: value.toLowerCase(), start, end: start + value.length }];
}

/** Address and domain that sent. */
export const senderFamily: Family = (reply) => {
  const domain = domainIn(reply);
  return [...ipIn(reply), ...(domain.length > 0 ? domain : domainBehind(reply))];
};
