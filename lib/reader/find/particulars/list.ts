import { ipInLink } from './links';
import {
  ASKED_ZONE,
  ASKS_LIST,
  CAPITAL_START,
  ENDS_IN_BL,
  HOST_OF_LINK,
  IS_ZONE,
  KIND_OF_LIST,
  REVERSED,
  SHORT_NUMBER,
} from './patterns';
import { isHost, isIp, take, takeFrom } from './shapes';
import type { Family, Particular, Reply } from './types';
import { before, endsWith, from, holds, sentenceAt, type Word, wordsIn } from './words';

/** Who has a server in a list says so before the name of the list, or refuses what comes from it. */
const BEFORE_LIST = [
  ...['blocked', 'rejected', 'refused', 'denied', 'deferred'].map((verb) => `${verb} using`),
  ...['listed', 'blacklisted', 'blocklisted'].flatMap((verb) =>
    ['in', 'on', 'at', 'by', 'using'].map((joint) => `${verb} ${joint}`),
  ),
  'listing in',
  'listing on',
  'reputation on',
];

/** What a name stands behind with a sign between them: 'DNSBL:ATTRBL', 'RBL (Example)'. */
const LABELS = ['dnsbl', 'rbl'];
const SIGNS: readonly string[] = [':', '(', '[', '=', '"', "'"];

const isBehindLabel = (view: string, words: readonly Word[], at: number): boolean => {
  const sign = view.slice(words[at - 1]?.end, words[at]?.start);
  return endsWith(before(words, at, 1), LABELS) && SIGNS.some((one) => sign.includes(one));
};

/** What is found in a zone is listed; what is found elsewhere may be anything. */
const BEFORE_ZONE = [
  'list server',
  'found in',
  'found on',
  ...['using', 'in', 'on', 'by'].map((joint) => `${joint} the list`),
  ...['black list', 'blacklist', 'block list', 'blocklist', 'rbl', 'dnsbl'].flatMap((noun) => [
    noun,
    `${noun} at`,
    `${noun} of`,
  ]),
];

/** 'Host 7.2.0.192.dynamic.example.net': a reverse name of a customer, which no list is called. */
const isCustomer = ({ word }: Word): boolean => REVERSED.test(word) && !ASKED_ZONE.test(word);

/** The most words that the name of a list has. */
const LONGEST_NAME = 5;

/** Words with a capital that go on behind a name, and those that name no list by themselves. */
const AFTER_NAME: readonly string[] = ['To', 'See', 'Please', 'RBL', 'DNSBL'];

/** Small words that end a name: 'Trend Micro Email Reputation database', 'Blocklist 1'. */
const ENDS_NAME: readonly string[] = ['database', 'list', 'blocklist', 'blacklist'];

const goesOn = ({ text }: Word): boolean =>
  CAPITAL_START.test(text) || ENDS_NAME.includes(text) || SHORT_NUMBER.test(text);

/** A zone without the address that it was asked for ('7.2.0.192.zen.spamhaus.org'). */
function zoneOf(word: Word): Particular {
  const [asked = ''] = REVERSED.exec(word.word) ?? [];
  return { ...take('list', word, word.word.slice(asked.length)), start: word.start + asked.length };
}

/** A zone ('zen.spamhaus.org'), or a name with capitals ('Spamhaus SBL'). */
function nameOfList(view: string, words: readonly Word[], place: number): Particular | undefined {
  const first = words[place];
  if (!first || isIp(first) || isCustomer(first)) return undefined;
  if (isHost(first)) return zoneOf(first);
  let last: Word | undefined;
  for (const word of words.slice(place, place + LONGEST_NAME)) {
    // A code or a remark in brackets stands behind the name.
    const isCode = last !== undefined && (word.alone || view.charAt(word.start - 1) === '(');
    const named = last ? goesOn(word) : CAPITAL_START.test(word.text);
    if (isCode || !named || AFTER_NAME.includes(word.text)) break;
    last = word;
    if (word.closes) break;
  }
  if (!last) return undefined;
  const end = words.indexOf(last) + 1;
  const name = words.slice(place, end).map(({ text }) => text);
  const said = takeFrom('list', first, last, name.join(' '));
  // 'Cloudmark Sender Intelligence (CSI)': the short name belongs to it.
  const short = words[end];
  return short?.alone && short.text === name.map((word) => word.charAt(0)).join('')
    ? { ...said, value: `${said.value} (${short.text})`, end: short.end + 1 }
    : said;
}

/** What is about a list, and so about the question that a program logged before. */
const ABOUT_LIST = ['dnsbl', 'rbl', 'blocklist', 'blacklist'];

/**
 * The address and the zone that a server asked for, which has the address in reverse order. Names of
 * customers of a provider have it as well: only a zone with the sign of a list is one.
 */
function askedIn({ view, words, span, around }: Reply): Particular[] {
  if (!holds(before(words, words.length, words.length), ABOUT_LIST)) return [];
  const said = { start: around.start, end: span.end };
  const word = wordsIn(view, said).find((one) => isHost(one) && ASKED_ZONE.test(one.word));
  if (!word) return [];
  const zone = zoneOf(word);
  const octets = view.slice(word.start, zone.start - 1).split('.');
  const value = octets.toReversed().join('.');
  return [zone, { kind: 'ip', value, start: word.start, end: zone.start - 1 }];
}

/** What a list is called behind its name, and what others are called too. */
const NOUNS = ['dnsbl', 'rbl', 'blacklist', 'blocklist', 'black list', 'block list'];
const WIDE_NOUNS = ['database', 'list'];
const ABOUT_SERVER = ['ip', 'ips', 'address', 'server', 'host', 'domain', 'sender'];
const BEFORE_NOUN = ['by', 'in', 'on', 'at', 'from'];
/** How far before a list it stands who is in it. */
const REACH = 6;

/** A name of at least a part of some words, up to the end of their sentence. */
const upToStop = (words: readonly Word[], at: number, count: number): string => {
  const [, end] = sentenceAt(words, at);
  return from(words, at, Math.min(count, end - at));
};

/**
 * 'denied by dnsbl.example.org DNSBL', 'your IP is in the SORBS DNSBL database', 'is on the Invaluement
 * blacklist': what stands behind a name, or ends it, says what it is of.
 */
function isLabelled(words: readonly Word[], at: number, length: number): boolean {
  const lead = leadOf(words, at);
  if (words[at]?.closes) return false;
  // 'SORBS DNSBL Entry', which begins the reply.
  if (at === 0) return LABELS.includes(words[1]?.word ?? '');
  if (!endsWith(lead, BEFORE_NOUN)) return false;
  // 'Rejected by Example RBL': a list of its own.
  if (lead.endsWith(' by ') && !isHost(words[at] as Word)) return false;
  const behind = upToStop(words, at + 1, length + 1);
  return (
    holds(behind, NOUNS) ||
    // 'a domain present in the Spamhaus DBL'.
    words.slice(at + 1, at + length).some(({ text }) => ENDS_IN_BL.test(text)) ||
    (holds(behind, WIDE_NOUNS) && holds(before(words, at, REACH), ABOUT_SERVER))
  );
}

/** The words before a name, without an article. */
const leadOf = (words: readonly Word[], at: number): string =>
  before(words, words[at - 1]?.word === 'the' ? at - 1 : at, 3);

const isIpAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && isIp(word);
};

/** 'Email blocked by SPAMHAUS - to unblock see http://www.spamhaus.org/lookup': its page. */
const hasPage = (words: readonly Word[], name: string): boolean =>
  words.some(({ word }) => word.startsWith('http') && word.split('/')[2]?.includes(name));

/** Who blocks is no list: only one that has an address, or a page where to ask. */
function isBlockedBy(words: readonly Word[], at: number): boolean {
  const { word = '' } = words[at] ?? {};
  return (
    endsWith(leadOf(words, at), ['blocked by', 'listed by']) &&
    words[at + 1]?.word !== 'using' &&
    (isIpAt(words, at - 3) || (!isHost(words[at] as Word) && hasPage(words, word)))
  );
}

/** Is it said before a place that a list follows, by its zone or by a name? */
function followsListing(words: readonly Word[], at: number): boolean {
  const lead = leadOf(words, at);
  return (
    endsWith(lead, BEFORE_LIST) ||
    // 'blocked by example.org using Customer Block list'.
    (lead.endsWith(' using ') && endsWith(before(words, at - 2, 2), ['blocked by'])) ||
    endsWith(before(words, at, 3), ['ip addresses on']) ||
    (endsWith(lead, ['found in', 'found on']) &&
      (isIpAt(words, at - 3) || endsWith(before(words, at - 2, 1), ['ip']))) ||
    isBlockedBy(words, at)
  );
}

/** 'RBL (Realtime Block List)', 'DNS blacklist': what it is. */
const isNoName = ({ value }: Particular): boolean => KIND_OF_LIST.test(value);

const POSSESSIVE = "'s";

/** 'the ip is in Spamhaus's list'; 'blocked by Example's filter' is none. */
const withoutPossessive = (found: Particular): Particular => ({
  ...found,
  value: found.value.split(POSSESSIVE)[0] ?? '',
});

function listAt(view: string, words: readonly Word[], at: number): Particular | undefined {
  // 'is in an RBL: Blocked' names none.
  if (endsWith(before(words, at, 2), ['an rbl', 'a dnsbl', 'a rbl'])) return undefined;
  if (words[at - 1]?.closes || holds(before(words, at, 3), ['not', "isn't"])) return undefined;
  const found = nameOfList(view, words, at);
  if (!found || isNoName(found)) return undefined;
  const length = words.filter(({ start }) => start >= found.start && start < found.end).length;
  const isZone = isHost(words[at] as Word) && endsWith(leadOf(words, at), BEFORE_ZONE);
  if (found.value.includes(POSSESSIVE))
    return isLabelled(words, at, length) ? withoutPossessive(found) : undefined;
  return followsListing(words, at) ||
    isBehindLabel(view, words, at) ||
    isZone ||
    isLabelled(words, at, length)
    ? found
    : undefined;
}

/** Who looks an address up in the lists of others, and has none. */
const LOOKUPS: readonly string[] = [
  'robtex',
  'mxtoolbox',
  'multirbl',
  'dnsbl',
  'dnswatch',
  'valli',
];

/** Whoever has a page, by the name of its host: it is no zone to ask. */
function ownerOf(link: Word | undefined): Particular[] {
  const host = HOST_OF_LINK.exec(link?.word ?? '')?.[1];
  if (!link || !host || LOOKUPS.includes(host)) return [];
  const start = link.start + link.word.indexOf(host);
  const value = host.charAt(0).toUpperCase() + host.slice(1);
  return [{ kind: 'list', value, start, end: start + host.length }];
}

/** What a page lists that is no server: 'with methods listed in https://example.com/about'. */
const THINGS_LISTED = [
  ...['methods', 'addresses', 'contacts', 'rules', 'requirements', 'reasons', 'steps', 'as'],
];

/** 'query the IP reputation on https://…': more is told there, whatever list it was. */
const ASKED_THERE = ['query', 'check', 'look', 'see', 'verify'];

/** 'is in an RBL, see https://list.example/query/ip/192.0.2.1'. */
const SEE_LIST = ['rbl', 'dnsbl', 'blocklist', 'blacklist'].flatMap((noun) =>
  ['see', 'check', 'visit', 'at'].map((verb) => `${noun} ${verb}`),
);

/** The page of a list: 'is listed on https://list.example', or where the server that sent is looked up. */
const listOfPage = (reply: Reply): Particular[] =>
  ownerOf(
    reply.words.find(
      (one, at) =>
        (one.word.startsWith('http') &&
          endsWith(leadOf(reply.words, at), BEFORE_LIST) &&
          !holds(leadOf(reply.words, at), THINGS_LISTED) &&
          !holds(before(reply.words, at, REACH), ASKED_THERE)) ||
        ((ASKS_LIST.test(one.word) ||
          (one.word.startsWith('http') && endsWith(before(reply.words, at, 2), SEE_LIST))) &&
          ipInLink(reply, one).length > 0),
    ),
  );

/** The page of a list may stand at the name of its zone: 'http://cbl.example.org/lookup'. */
function zoneOfPage(link: Word): Particular[] {
  const [name = ''] = link.word.startsWith('http') ? link.word.split('/').slice(2) : [];
  const host = name.startsWith('www.') ? name.slice('www.'.length) : name;
  if (!IS_ZONE.test(host)) return [];
  const start = link.start + link.word.indexOf(host);
  return [{ kind: 'list', value: host, start, end: start + host.length }];
}

/** The block list that has a server or a domain. */
export const listFamily: Family = (reply) => {
  const { view, words } = reply;
  for (const at of words.keys()) {
    const found = listAt(view, words, at);
    if (found) return [found];
  }
  const asked = askedIn(reply);
  if (asked.length > 0) return asked;
  // A name with the sign of a list is one, wherever it stands: 'zen.spamhaus.org'.
  const zone = words.find((word) => isHost(word) && IS_ZONE.test(word.word));
  if (zone) return [zoneOf(zone)];
  const page = listOfPage(reply);
  return page.length > 0 ? page : words.flatMap(zoneOfPage).slice(0, 1);
};
