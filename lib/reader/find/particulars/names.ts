import { IPV4 } from '../patterns';
import { NO_WORD, NUMBER, PORT_OF_HOST, UNCONFIRMED } from './patterns';
import { isHost, isIp, take } from './shapes';
import type { Family, Particular, ParticularKind, Reply } from './types';
import { before, endsWith, from, holds, isLabel, isValue, type Word, wordsIn } from './words';

/** The same words behind either greeting, or both of them. */
const behindGreeting = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) =>
    ['helo', 'ehlo', 'helo/ehlo', 'ehlo/helo'].map((greeting) => `${greeting}${word}`),
  );

const GREETED = behindGreeting(['', ' hostname', ' name', ' host', ' domain', ' command']);
/** 'HELO was mail.local', 'HELO was [192.0.2.9]': any name, and an address as well. */
const CALLED = [
  ...behindGreeting([' was', ' name was', ' hostname was', ' is', ' as']),
  ...['claims to be', 'claims to be us', 'claiming to be', 'calls itself', 'called itself'],
  ...['identifies itself as', 'introduced itself as', 'introduces itself as'],
];
const POINTS = [
  'ptr',
  'ptr record',
  'reverse dns',
  'reverse name',
  'reverse names',
  'reverse name s',
  'rdns',
  'reverse hostname',
  'resolves to',
  'mta hostname',
];
const REFUSED_NAME = behindGreeting([' command rejected ', ' rejected ']);

/** What a server calls itself may be any word ('localhost'), where the reply names it so. */
const refusedName = (words: readonly Word[], at: number): boolean =>
  REFUSED_NAME.some((phrase) => from(words, at + 1, 3).startsWith(` ${phrase}`));

/** What names the name in a greeting, and what names the greeting as well. */
const NAMES = behindGreeting([' argument', ' name', ' hostname', ' string', ' greeting']);
const NAMED = [...NAMES, ...GREETED];
const BAD = ['invalid', 'bogus', 'bad', 'malformed', 'wrong', 'illegal'];
const BAD_GREETING = BAD.flatMap((word) => GREETED.map((greeting) => `${word} ${greeting}`));
const NOT_THIS = behindGreeting([' not']);

/** What signs around a word say of it: quotes that it is a name, brackets that it may be one. */
const QUOTES: readonly string[] = ['""', "''"];
const BRACKETS: readonly string[] = ['()', '[]', '<>'];

/**
 * 'HELO/EHLO argument "localhost" invalid', 'HELO argument [localhost] is malformed', 'Your HELO name
 * for IP address … was "localhost"', 'use your real hostname when saying HELO (not PC-01)', 'bogus HELO
 * (mail.example.com)', 'Invalid HELO name localhost'.
 */
function isQuotedName(view: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const { start, end } = word;
  if (view.slice(start - 5, start) === '(not ' && view.charAt(end) === ')')
    return endsWith(before(words, at, 2), NOT_THIS);
  const lead = before(words, at, 8);
  const signs = view.charAt(start - 1) + view.charAt(end);
  if (QUOTES.includes(signs))
    return endsWith(lead, NAMED) || (endsWith(lead, ['was']) && holds(lead, ['helo name']));
  const isBad = holds(lead, BAD_GREETING);
  // '(s)' makes a plural.
  if (BRACKETS.includes(signs) && word.word.length > 1)
    return endsWith(lead, NAMES) || (isBad && (isHost(word) || endsWith(lead, NAMED)));
  return isBad && endsWith(lead, NAMES) && NO_WORD.test(word.word);
}

/** 'warning: hostname mail.example.com does not resolve to address 192.0.2.1'. */
const isUnconfirmed = (words: readonly Word[], at: number): boolean =>
  endsWith(before(words, at, 1), ['hostname']) &&
  from(words, at + 1, 5) === ' does not resolve to address ';

/** Is this how the sending server called itself, so that its address is none of the sender? */
export const isGreetedWith = (words: readonly Word[], at: number): boolean =>
  endsWith(before(words, at, 4), [...GREETED, ...CALLED]);

/** An address in brackets is a literal (RFC 5321, 4.1.3), and is told with them. */
function greetedWith(view: string, words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at] as Word;
  const { start, end } = word;
  const isLiteral = view.charAt(start - 1) === '[' && view.charAt(end) === ']';
  if (IPV4.test(word.word) || isIp(word)) {
    // 'helo=<192.0.2.9>' is a field of the line, whatever the reply is about.
    const label = words[at - 1];
    if (!isGreetedWith(words, at) || (label && isLabel(view, label))) return [];
    return isLiteral
      ? [{ kind: 'helo', value: `[${word.word}]`, start: start - 1, end: end + 1 }]
      : [take('helo', word)];
  }
  const isNamed = isHost(word) || NO_WORD.test(word.word);
  return isNamed && endsWith(before(words, at, 4), CALLED) ? [take('helo', word)] : [];
}

function kindAt(view: string, words: readonly Word[], at: number): ParticularKind | undefined {
  const word = words[at] as Word;
  if (refusedName(words, at) || isQuotedName(view, words, at)) return 'helo';
  if (!isHost(word) || isIp(word)) return undefined;
  const lead = before(words, at, 3);
  if (endsWith(lead, GREETED)) return 'helo';
  // With its own name, a server begins its reply (RFC 5321, 4.2).
  const isOwn = at > 0 && word.word === words[0]?.word;
  return (!isOwn && endsWith(lead, POINTS)) || isUnconfirmed(words, at) ? 'ptr' : undefined;
}

const KEY = '._domainkey';

/** Names of a selector and of its domain, where both are told beside each other. */
const SELECTORS: readonly string[] = ['selector', 's'];
const DOMAINS: readonly string[] = ['domain', 'd'];

/** 'domain="example.com" selector="s1"', 's=s1 d=example.com': each beside the other. */
function pairAt(view: string, words: readonly Word[], at: number): readonly Particular[] {
  const [first, one, second, other] = words.slice(at, at + 4);
  if (!(first && one && second && other)) return [];
  if (![first, second].every((word) => isLabel(view, word))) return [];
  if (![one, other].every((word) => isValue(view, word))) return [];
  const [selector, domain] = SELECTORS.includes(first.word) ? [one, other] : [other, one];
  const names = selector === one ? [first, second] : [second, first];
  return SELECTORS.includes(names[0]?.word ?? '') &&
    DOMAINS.includes(names[1]?.word ?? '') &&
    isHost(domain)
    ? [take('selector', selector), take('domain', domain, domain.word)]
    : [];
}

/** 's1._domainkey.example.com', 'selector s1', 'header.s=s1'. */
function selectorAt(words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at] as Word;
  const [selector = '', domain = ''] = word.text.split(KEY);
  if (!word.text.includes(KEY) || !selector)
    return endsWith(before(words, at, 2), [
      'dkim selector',
      'dkim-selector',
      'header.s',
      'selector is',
    ])
      ? [take('selector', word)]
      : [];
  const own: Particular = {
    kind: 'selector',
    value: selector,
    start: word.start,
    end: word.start + selector.length,
  };
  const name = domain.slice(1);
  if (!isHost({ text: name })) return [own];
  return [
    own,
    {
      kind: 'domain',
      value: name.toLowerCase(),
      start: word.end - name.length,
      end: word.end,
    },
  ];
}

/** What stands before the host that somebody tried to reach: 'connect ECONNREFUSED 192.0.2.1:587'. */
const REACHED = ['econnrefused', 'etimedout', 'connect to', 'dial tcp'];

/** 'connect to mx.example.org[192.0.2.1]:25': the host and its address stand before the port. */
const isBehindAddress = (view: string, words: readonly Word[], at: number): boolean =>
  view.slice((words[at]?.start ?? 0) - 2, words[at]?.start) === ']:' &&
  endsWith(before(words, at - 2, 2), ['connect to', 'connection to', 'connecting to']);

function portAt(view: string, words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at] as Word;
  if (NUMBER.test(word.word) && isBehindAddress(view, words, at)) return [take('port', word)];
  const port = endsWith(before(words, at, 2), REACHED) && PORT_OF_HOST.exec(word.text)?.[1];
  if (port) return [{ kind: 'port', value: port, start: word.end - port.length, end: word.end }];
  // 'Port: 0' is none (RFC 6335, 6).
  return NUMBER.test(word.word) && word.word !== '0' && endsWith(before(words, at, 1), ['port'])
    ? [take('port', word)]
    : [];
}

/**
 * The name in 'helo=<…>' of a log line, where the reply is about that name: it says so, or a command
 * with that name was rejected, whatever the command is called ('<box>: Help command rejected').
 */
function loggedName({ view, span, around, words }: Reply): readonly Particular[] {
  const isAbout = words.some((one) => ['helo', 'ehlo'].includes(one.word) && !isLabel(view, one));
  const refused = words.find((_word, at) => from(words, at + 2, 2) === ' command rejected ')?.word;
  if (!isAbout && !refused) return [];
  const logged = wordsIn(view, { start: span.start, end: around.end }).filter(
    (_word, place, all) => {
      const label = all[place - 1];
      return label?.word === 'helo' && isLabel(view, label);
    },
  );
  const word = logged.find((one) => (isAbout && isHost(one)) || one.word === refused);
  return word ? [take('helo', word)] : [];
}

/** How far before a reply its server may have logged what it found of the client. */
const REACH_OF_CLIENT = 800;

/** Postfix: 'warning: hostname mail.example.com does not resolve to address 192.0.2.1', of the client of the reply. */
function unconfirmedBefore({ view, span }: Reply): readonly Particular[] {
  const from = Math.max(0, span.start - REACH_OF_CLIENT);
  const lead = view.slice(from, span.start);
  const match = [...lead.matchAll(UNCONFIRMED)].at(-1);
  const [, name = '', ip = ''] = match ?? [];
  if (!match || !lead.slice(match.index).includes(`[${ip}]`)) return [];
  const start = from + match.index + match[0].indexOf(name);
  return [{ kind: 'ptr', value: name.toLowerCase(), start, end: start + name.length }];
}

/** What is said of a client behind its names and its address. */
const SAID_OF_CLIENT = [
  ...['is in', 'is on', 'is listed', 'is blocked', 'is blacklisted', 'is not allowed', 'has no'],
  ...['does not', 'blacklisted', 'blocked', 'rejected'],
];

/**
 * What Exim knows of a client, in one: its name in the DNS, the one in its greeting and its address,
 * 'mail.example.net (mail.example.com) [192.0.2.1]:25 is in an RBL'.
 */
function clientAt(view: string, words: readonly Word[], at: number): readonly Particular[] {
  const [host, greeted, ip] = words.slice(at, at + 3);
  if (!(host && greeted && ip) || !isIp(ip) || view.charAt(ip.start - 1) !== '[') return [];
  // 'H=mail.example.net (…) [192.0.2.1]' is a field of a log, whatever the reply is about.
  const isInOne =
    !isValue(view, host) &&
    !isLabel(view, host) &&
    greeted.alone &&
    view.charAt(greeted.start - 1) === '(' &&
    view.slice(greeted.end, ip.start) === ') [';
  if (!isInOne || !(isHost(greeted) || NO_WORD.test(greeted.word))) return [];
  if (!holds(from(words, at + 3, 4), SAID_OF_CLIENT)) return [];
  const isNamed = isHost(host) && !isIp(host) && !host.closes;
  return [take('helo', greeted), ...(isNamed ? [take('ptr', host, host.word)] : [])];
}

/** Names of servers and of keys: given in the greeting, expected there, found in the DNS. */
export const namesFamily: Family = (reply) => {
  const { view, words } = reply;
  return [
    ...words.flatMap((_word, at) => greetedWith(view, words, at)),
    ...words.flatMap((word, at) => {
      const kind = kindAt(view, words, at);
      // Only in the greeting the name is of somebody's own making.
      return kind ? [take(kind, word, kind === 'helo' ? word.text : word.word)] : [];
    }),
    ...loggedName(reply),
    ...unconfirmedBefore(reply),
    ...words.flatMap((_word, at) => [
      ...selectorAt(words, at),
      ...pairAt(view, words, at),
      ...portAt(view, words, at),
      ...clientAt(view, words, at),
    ]),
  ];
};
