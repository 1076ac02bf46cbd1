import { CAPITAL_START, SHORT_NUMBER } from './patterns';
import { isHost, isIp, take, takeFrom } from './shapes';
import type { Family, Particular } from './types';
import { before, endsWith, holds, type Word } from './words';

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
];

/** The most words that the name of a list has. */
const LONGEST_NAME = 5;

/** Words with a capital that go on behind a name, and those that name no list by themselves. */
const AFTER_NAME: readonly string[] = ['To', 'See', 'Please', 'RBL', 'DNSBL'];

/** Small words that end a name: 'Trend Micro Email Reputation database', 'Blocklist 1'. */
const ENDS_NAME: readonly string[] = ['database', 'list', 'blocklist', 'blacklist'];

const goesOn = ({ text }: Word): boolean =>
  CAPITAL_START.test(text) || ENDS_NAME.includes(text) || SHORT_NUMBER.test(text);

/** A zone ('zen.spamhaus.org'), or a name with capitals ('Spamhaus SBL'). */
function nameOfList(view: string, words: readonly Word[], place: number): Particular | undefined {
  const first = words[place];
  if (!first || isIp(first)) return undefined;
  if (isHost(first)) return take('list', first, first.word);
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

/** The block list that has a server or a domain. */
export const listFamily: Family = ({ view, words }) => {
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
    if (endsWith(lead, BEFORE_ZONE) && isHost(word)) return [take('list', word, word.word)];
  }
  return [];
};
