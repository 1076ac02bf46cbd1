import { ASKED_ZONE, CAPITAL_START, REVERSED, SHORT_NUMBER } from './patterns';
import { isHost, isIp, take, takeFrom } from './shapes';
import type { Family, Particular, Reply } from './types';
import { before, endsWith, from, holds, type Word, wordsIn } from './words';

const BEFORE_LIST = [
  'blocked using',
  'rejected using',
  'deferred using',
  'listing in',
  'listed in',
  'listed on',
  'listed at',
  'listed by',
  'blacklisted by',
  'reputation on',
  'blacklisted at',
  'blacklisted in',
  'dnsbl',
  'rbl',
];

/** What is found in a zone is listed; what is found elsewhere may be anything. */
const BEFORE_ZONE = [
  'list server',
  'found in',
  'found on',
  'black list',
  'blacklist',
  'block list',
  'blocklist',
  'rbl at',
  'dnsbl at',
];

/** 'denied by dnsbl.example.org DNSBL': what stands behind a zone says the same. */

/** 'Host 7.2.0.192.dynamic.example.net': a reverse name of a customer, which no list is called. */
const isCustomer = ({ word }: Word): boolean => REVERSED.test(word) && !ASKED_ZONE.test(word);

const isLabelled = (words: readonly Word[], at: number): boolean =>
  endsWith(before(words, at, 1), ['by', 'in', 'on', 'at']) &&
  !words[at]?.closes &&
  holds(from(words, at + 1, 1), ['dnsbl', 'rbl']);

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

/** The block list that has a server or a domain. */
export const listFamily: Family = (reply) => {
  const { view, words } = reply;
  for (const at of words.keys()) {
    const lead = before(words, at, 2);
    // 'is in an RBL: Blocked' names none.
    if (endsWith(lead, ['an rbl', 'a dnsbl', 'a rbl']) || words[at - 1]?.closes) continue;
    if (holds(before(words, at, 3), ['not', "isn't"])) continue;
    const ofAddresses = endsWith(before(words, at, 3), [
      'ip addresses on',
      'ip found in',
      'ip found on',
    ]);
    // 'blocked by example.org using Customer Block list': who blocks is no list.
    const using = lead.endsWith(' using ') && endsWith(before(words, at - 2, 2), ['blocked by']);
    const byName =
      lead.endsWith(' blocked by ') &&
      words[at + 1]?.word !== 'using' &&
      words[at - 3] !== undefined &&
      isIp(words[at - 3] as Word);
    const found =
      endsWith(lead, BEFORE_LIST) || byName || using || ofAddresses
        ? nameOfList(view, words, at)
        : undefined;
    if (found) return [found];
    const word = words[at] as Word;
    if (isHost(word) && (endsWith(lead, BEFORE_ZONE) || isLabelled(words, at)))
      return [zoneOf(word)];
  }
  return askedIn(reply);
};
