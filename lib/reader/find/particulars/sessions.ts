import {
  CAPITALS,
  HAS_CAPITAL,
  HAS_DIGIT,
  HAS_SMALL,
  HEX_FIRST,
  ID_OF_MICROSOFT,
  ID_OF_MIMECAST,
  ID_OF_NETEASE,
  ID_OF_YANDEX,
  LONG_NUMBER,
  MIXED,
  NAME_OF_GATEWAY,
  OWN_CODE,
  PARTS_OF_YANDEX,
  SENTENCE_ENDS,
  SESSION,
  TIME_OF_MICROSOFT,
} from './patterns';
import { isHost, isNumber } from './shapes';
import { before, from, holds, type Word } from './words';

const GATEWAYS: readonly string[] = ['bizsmtp', 'cmsmtp'];

export const isGateway = (word: Word | undefined): boolean =>
  word !== undefined && (NAME_OF_GATEWAY.test(word.text) || GATEWAYS.includes(word.word));

const OF_MAILBOXES = [' - gsmtp', ' - nsmtp'];

/** What Gmail and Naver end their replies with, for their support: 'fk4sm30054633pab.23 - gsmtp'. */
const isOfGmail = (word: Word, at: number, words: readonly Word[]): boolean =>
  isNumber(word) && OF_MAILBOXES.some((end) => from(words, at + 1, 2).startsWith(end));

/** '[BN2PEPF000055E0.namprd21.prod.outlook.com 2026-08-05T12:37:17.626Z 08DEEF08480B4F2B]'. */
const isOfMicrosoft = ({ text }: Word, at: number, words: readonly Word[]): boolean =>
  ID_OF_MICROSOFT.test(text) && TIME_OF_MICROSOFT.test(words[at - 1]?.text ?? '');

/** Netease: 'DT:SPM 163 smtp11,D8CowADXqSz+WiZZ_YeGHA--.41353S2 1495685886'. */
const isOfNetease = ({ text }: Word): boolean => ID_OF_NETEASE.test(text);

/** How many signs the two parts of an older number of Yandex share: '8ohqT2RI-8ohqQZ6F'. */
const SHARED = 4;

/** Yandex ends its replies with '1635191287-MSVqsgoYX7-m6EqHIH9', before with '8ohqT2RI-8ohqQZ6F'. */
function isOfYandex({ text }: Word, at: number, words: readonly Word[]): boolean {
  if (ID_OF_YANDEX.test(text)) return true;
  const [first, second] = text.split('-');
  return (
    at === words.length - 1 &&
    PARTS_OF_YANDEX.test(text) &&
    HAS_DIGIT.test(text) &&
    HAS_CAPITAL.test(text) &&
    first?.slice(0, SHARED) === second?.slice(0, SHARED)
  );
}

/** Gateways of Cloudmark: 'mxcmd04.example.net bizsmtp hYzf1o0274Aa5Bp01 Connection refused'. */
const isOfGateway = (word: Word, at: number, words: readonly Word[]): boolean =>
  GATEWAYS.includes(words[at - 1]?.word ?? '') &&
  isNumber(word) &&
  SESSION.test(word.text) &&
  !OWN_CODE.test(word.text);

/** Mimecast: '… SPF Sender Invalid - envelope rejected - …#550 [YQcXNZnsMmyPIvtZDjr7nQ.uk72]'. */
const isOfMimecast = ({ text, alone }: Word): boolean => alone && ID_OF_MIMECAST.test(text);

/** What a number in brackets is of that is none to ask about: a size, a count, an error of a system. */
const COUNTS = [
  ...['size', 'limit', 'limits', 'max', 'maximum', 'bytes', 'quota', 'than', 'exceeds', 'allowed'],
  ...['port', 'errno', 'error', 'status', 'line', 'code', 'used', 'call', 'phone', 'tel'],
];
const REACH_OF_COUNT = 5;

/** The last word of a reply, no word of its sentence: '… not exist. H471xiwLArEQ', '… [1DJID10L9700]'. */
export function closesReply(view: string, word: Word, at: number, words: readonly Word[]): boolean {
  const { text, alone, start } = word;
  if (at === 0 || at < words.length - 1) return false;
  // 'Please contact us for help. Sorry (1339358762).'
  if (alone && LONG_NUMBER.test(text)) return !holds(before(words, at, REACH_OF_COUNT), COUNTS);
  if (!MIXED.test(text) || OWN_CODE.test(text)) return false;
  const isApart = SENTENCE_ENDS.test(view.slice(words[at - 1]?.end, start)) && HAS_SMALL.test(text);
  return HAS_DIGIT.test(text) && HAS_CAPITAL.test(text) && (alone || isApart);
}

/** Shorter words of letters and digits that begin a reply name servers and users. */
const SHORTEST_FIRST = 16;

/** Cloudmark: '550 5.1.0 cNkj1y0022zrrQM01NkjaD policy violation'; '550 2f1360f5227ac95-29a5c …'. */
export const opensReply = (
  view: string,
  { text, start }: Word,
  at: number,
  words: readonly Word[],
): boolean =>
  // A gateway may name itself before, and its part: '554 mx.example.org Tu5K1y00g1wtCLS01 IP: …'.
  at <= 2 &&
  words.slice(0, at).every((one, place) => (place === 0 ? isHost(one) : CAPITALS.test(one.text))) &&
  words.length > at + 1 &&
  // '<15b0717dc4c2>: Helo command rejected' is a name.
  view.charAt(start - 1) !== '<' &&
  (HEX_FIRST.test(text) ||
    (text.length >= SHORTEST_FIRST &&
      MIXED.test(text) &&
      HAS_DIGIT.test(text) &&
      HAS_CAPITAL.test(text) &&
      HAS_SMALL.test(text)));

/** The shapes that providers give to the numbers of their sessions. */
const isSession = (word: Word, at: number, words: readonly Word[]): boolean =>
  isOfGmail(word, at, words) ||
  isOfMicrosoft(word, at, words) ||
  isOfYandex(word, at, words) ||
  isOfNetease(word) ||
  isOfGateway(word, at, words) ||
  isOfMimecast(word);

/** Each server of Microsoft on the way adds its number, the one that refused at the end. */
export const isLastSession = (word: Word, at: number, words: readonly Word[]): boolean =>
  isSession(word, at, words) &&
  !(
    isOfMicrosoft(word, at, words) &&
    words.some((one, place) => place > at && isOfMicrosoft(one, place, words))
  );
